import { inHalves } from '../stars/probable-stars'

/** A card that was held against what its person said of the film later. */
export type Held = { predicted: number | null; predictedSaid: boolean; given: number }

export const verdicts = ['hit', 'near', 'miss'] as const
export type Verdict = (typeof verdicts)[number]

/** A card without stars says no more than that the film would be liked. */
const LIKED = 4
const NEITHER = 3
/** A half star off is as good as it gets: that is the step people rate in. */
const HIT_OFF = 0.5
const NEAR_OFF = 1

/** What a card promised: stars where it named them, else that the film would be liked. */
export const promisedStars = ({
  predicted,
  predictedSaid,
}: Pick<Held, 'predicted' | 'predictedSaid'>): number | null =>
  predictedSaid && predicted !== null ? inHalves(predicted) : null

export function verdictOf(held: Held): Verdict {
  const promised = promisedStars(held)
  if (promised === null) return held.given >= LIKED ? 'hit' : held.given >= NEITHER ? 'near' : 'miss'
  const off = Math.abs(held.given - promised)
  return off <= HIT_OFF ? 'hit' : off <= NEAR_OFF ? 'near' : 'miss'
}

export type Verdicts = Record<Verdict, number>

export function countVerdicts(held: readonly Held[]): Verdicts {
  const counts: Verdicts = { hit: 0, near: 0, miss: 0 }
  for (const each of held) counts[verdictOf(each)] += 1
  return counts
}

/** Cards of one estimate in half stars, said or not, and what was given on average. */
export type CalibrationRow = { promised: number; cards: number; given: number }

export function calibrationOf(held: readonly Pick<Held, 'predicted' | 'given'>[]): CalibrationRow[] {
  const rows = new Map<number, { cards: number; sum: number }>()
  for (const { predicted, given } of held) {
    if (predicted === null) continue
    const row = rows.get(inHalves(predicted)) ?? { cards: 0, sum: 0 }
    rows.set(inHalves(predicted), { cards: row.cards + 1, sum: row.sum + given })
  }
  return [...rows]
    .map(([promised, { cards, sum }]) => ({ promised, cards, given: sum / cards }))
    .toSorted((a, b) => a.promised - b.promised)
}
