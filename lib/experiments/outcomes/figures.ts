import { meanSequence, rhoFor } from '../statistics/always-valid'
import { type Interval, type Summary, summarise } from '../statistics/summary'
import type { ListFigures } from './list-counts'
import { type Measure, measures, type PersonOutcomes, summaryOf } from './measures'

/** Fewer would tell what single people did. */
export const LEAST_TOLD = 5
/** People the intervals of a version are narrowest at. */
const PLANNED_PEOPLE = 400

export type MeasureFigure = { measure: Measure; people: number; interval: Interval | null }

export type GroupFigures = {
  people: number
  cards: number
  measures: MeasureFigure[]
  /** Shares of cards: written by the model, and written by it but refused by the gate. */
  byModel: number
  refused: number
  lists: ListFigures | null
  liked: number
  /** Notes and portraits read; those a model was asked for, and what came of those calls. */
  texts: { read: number; asked: number; failed: number; refused: number; tokens: number }
}

type Prices = { input: number; output: number } | null

const intervalOf = (summary: Summary): Interval | null =>
  summary.people < LEAST_TOLD ? null : meanSequence(summary, { rho: rhoFor(PLANNED_PEOPLE) })

const summed = [
  ...(['cards', 'byModel', 'refusedTexts', 'opened', 'wanted', 'watched', 'liked'] as const),
  ...(['texts', 'textsAsked', 'textsFailed', 'textsRefused', 'textTokens'] as const),
] as const

/** All that pages tell of a group's people, and nobody's own: a few numbers, however many people they are. */
export type Told = Record<(typeof summed)[number] | 'people', number> & {
  /** How far "we said 4½" was off. */
  error: Summary
  /** By the id of a measure. */
  summaries: Record<string, Summary>
}

export function toldOf(people: readonly PersonOutcomes[]): Told {
  const sum = (count: (typeof summed)[number]) => people.reduce((total, person) => total + person[count], 0)
  const sums = Object.fromEntries(summed.map((count) => [count, sum(count)])) as Record<(typeof summed)[number], number>
  return {
    people: people.length,
    ...sums,
    error: meanError(people),
    summaries: Object.fromEntries(measures.map((measure) => [measure.id, summaryOf(measure, people)])),
  }
}

const nobody: Summary = { people: 0, mean: 0, variance: 0 }
export const summaryIn = ({ summaries }: Told, { id }: Measure): Summary => summaries[id] ?? nobody

/** What came of one group's cards: each measure as the mean of people's own figures, with where it lies. */
export function figuresOf(told: Told, lists: ListFigures | null): GroupFigures {
  const { people, cards, byModel, refusedTexts, liked, texts, textsAsked, textsFailed, textsRefused, textTokens } = told
  return {
    people,
    cards,
    measures: measures.map((measure) => {
      const summary = summaryIn(told, measure)
      return { measure, people: summary.people, interval: intervalOf(summary) }
    }),
    byModel: cards === 0 ? 0 : byModel / cards,
    refused: cards === 0 ? 0 : refusedTexts / cards,
    lists,
    liked,
    texts: { read: texts, asked: textsAsked, failed: textsFailed, refused: textsRefused, tokens: textTokens },
  }
}

/** Cost of a model's tokens at prices a million; null while no price is set. */
export function costOf(tokens: { inputTokens: number; outputTokens: number }, prices: Prices): number | null {
  return prices && (tokens.inputTokens * prices.input + tokens.outputTokens * prices.output) / 1_000_000
}

/** |stars given - estimate| over everybody, as "we said 4½" would be wrong by. */
const meanError = (people: readonly PersonOutcomes[]): Summary =>
  summarise(people.flatMap(({ error, compared }) => (compared > 0 ? [error / compared] : [])))
