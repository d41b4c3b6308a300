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
}

export type Prices = { input: number; output: number } | null

const intervalOf = (summary: Summary): Interval | null =>
  summary.people < LEAST_TOLD ? null : meanSequence(summary, { rho: rhoFor(PLANNED_PEOPLE) })

/** What came of one group's cards: each measure as the mean of people's own figures, with where it lies. */
export function figuresOf(people: readonly PersonOutcomes[], lists: ListFigures | null): GroupFigures {
  const sum = (count: 'cards' | 'byModel' | 'refusedTexts' | 'liked') =>
    people.reduce((total, person) => total + person[count], 0)
  const cards = sum('cards')
  return {
    people: people.length,
    cards,
    measures: measures.map((measure) => {
      const summary = summaryOf(measure, people)
      return { measure, people: summary.people, interval: intervalOf(summary) }
    }),
    byModel: cards === 0 ? 0 : sum('byModel') / cards,
    refused: cards === 0 ? 0 : sum('refusedTexts') / cards,
    lists,
    liked: sum('liked'),
  }
}

/** Cost of a model's tokens at prices a million; null while no price is set. */
export function costOf(tokens: { inputTokens: number; outputTokens: number }, prices: Prices): number | null {
  return prices && (tokens.inputTokens * prices.input + tokens.outputTokens * prices.output) / 1_000_000
}

/** |stars given - estimate| over everybody, as "we said 4½" would be wrong by. */
export const meanError = (people: readonly PersonOutcomes[]): Summary =>
  summarise(people.flatMap(({ error, compared }) => (compared > 0 ? [error / compared] : [])))
