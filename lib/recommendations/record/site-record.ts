import 'server-only'
import { getCatalog } from '../../catalog/snapshot'
import { inHalves } from '../stars/probable-stars'
import { type CalibrationRow, calibrationOf, countVerdicts, type Verdicts } from './judge'
import { type HeldCard, listHeldOfAll, listPopularRated } from './queries'

/** Sums of fewer people are told of nobody. */
export const LEAST_PEOPLE = 20
/** So many films stand for what everybody knows. */
const POPULAR = 100
/** Of each side, before a person's averages are compared. */
const LEAST_RATED = 2

export type SiteRecord = {
  people: number
  cards: number
  verdicts: Verdicts
  calibration: CalibrationRow[]
  /** People who rated both, and of those how many gave films of their lists more on average; null below twenty. */
  against: { people: number; lists: number; even: number } | null
}

/** What lists of this site predicted and what came of it, up to the last midnight (UTC); null below twenty people. */
export async function siteRecord(now: Date): Promise<SiteRecord | null> {
  const before = new Date(now.toISOString().slice(0, 10))
  const { films, index } = await getCatalog()
  const popular = [...films.values()]
    .filter(({ id }) => index.rowOf.has(id))
    .toSorted((a, b) => b.prominence - a.prominence || a.id - b.id)
    .slice(0, POPULAR)
    .map(({ id }) => id)
  const [held, others] = await Promise.all([listHeldOfAll(before), listPopularRated(before, popular)])
  return recordOf(held, others)
}

type Given = { userId: string; given: number }

export function recordOf(held: readonly Omit<HeldCard, 'basis'>[], others: readonly Given[]): SiteRecord | null {
  const people = peopleIn(held)
  if (people < LEAST_PEOPLE) return null
  const calibration = calibrationOf(held).filter(
    ({ promised }) =>
      peopleIn(held.filter(({ predicted }) => predicted !== null && inHalves(predicted) === promised)) >= LEAST_PEOPLE,
  )
  return { people, cards: held.length, verdicts: countVerdicts(held), calibration, against: listsAgainst(held, others) }
}

const peopleIn = (rows: readonly { userId: string }[]) => new Set(rows.map(({ userId }) => userId)).size

function listsAgainst(held: readonly Given[], others: readonly Given[]): SiteRecord['against'] {
  const [ofLists, ofOthers] = [averages(held), averages(others)]
  const both = [...ofLists].flatMap(([userId, mean]) => {
    const other = ofOthers.get(userId)
    return other === undefined ? [] : [mean - other]
  })
  if (both.length < LEAST_PEOPLE) return null
  return {
    people: both.length,
    lists: both.filter((more) => more > 0).length,
    even: both.filter((more) => more === 0).length,
  }
}

/** Mean stars of each person with enough ratings. */
function averages(rows: readonly Given[]): Map<string, number> {
  const sums = new Map<string, { count: number; sum: number }>()
  for (const { userId, given } of rows) {
    const { count, sum } = sums.get(userId) ?? { count: 0, sum: 0 }
    sums.set(userId, { count: count + 1, sum: sum + given })
  }
  return new Map(
    [...sums].flatMap(([userId, { count, sum }]) => (count < LEAST_RATED ? [] : [[userId, sum / count] as const])),
  )
}

let kept: { day: string; record: Promise<SiteRecord | null> } | null = null

/** Worked out once a day, whoever asks: one more rating must not show in a sum at once. */
export function keptSiteRecord(): Promise<SiteRecord | null> {
  const now = new Date()
  const day = now.toISOString().slice(0, 10)
  if (kept?.day !== day) {
    const record = siteRecord(now)
    kept = { day, record }
    record.catch(() => {
      kept = null
    })
  }
  return kept.record
}
