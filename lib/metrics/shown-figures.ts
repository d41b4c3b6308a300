import type { Contribution, ContributionKind } from '../recommender/types'

/** A film of a list as it was shown, and whether it met with a yes. */
export type ShownItem = { day: string; userId: string; filmId: number; positive: boolean }

export type DayFigures = {
  /** "2026-11-26" */
  day: string
  people: number
  shown: number
  /** Share of what was shown that was liked, wanted or opened; null where too few people are behind it. */
  positiveRate: number | null
}

/** A day of fewer people would tell what one person did. */
export const LEAST_PEOPLE_A_DAY = 5

/** The days, newest first. */
export function byDay(items: readonly ShownItem[]): DayFigures[] {
  const days = new Map<string, ShownItem[]>()
  for (const item of items) {
    const known = days.get(item.day)
    if (known) known.push(item)
    else days.set(item.day, [item])
  }
  return [...days]
    .map(([day, shown]) => {
      const people = new Set(shown.map(({ userId }) => userId)).size
      const positive = shown.filter((item) => item.positive).length
      return {
        day,
        people,
        shown: shown.length,
        positiveRate: people < LEAST_PEOPLE_A_DAY ? null : positive / shown.length,
      }
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

export type Reach = {
  /** Share of the catalog that stood in at least one list. */
  coverage: number
  /** Mean prominence (1 to 100) of what was shown, place by place, and of the catalog. */
  shownProminence: number | null
  catalogProminence: number
}

export function reachOf(shownFilmIds: readonly number[], prominence: ReadonlyMap<number, number>): Reach {
  const known = shownFilmIds.flatMap((id) => prominence.get(id) ?? [])
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const distinct = new Set(shownFilmIds.filter((id) => prominence.has(id)))
  return {
    coverage: distinct.size / Math.max(1, prominence.size),
    shownProminence: known.length === 0 ? null : mean(known),
    catalogProminence: mean([...prominence.values()]),
  }
}

/** Average share of each kind of contribution in the scores of the films given, largest first; each film counts alike. */
export function componentShares(
  films: readonly { contributions: readonly Pick<Contribution, 'kind' | 'amount'>[] }[],
): { kind: ContributionKind; share: number }[] {
  const told = films.filter(({ contributions }) => contributions.some(({ amount }) => amount !== 0))
  const sums = new Map<ContributionKind, number>()
  for (const { contributions } of told) {
    const all = contributions.reduce((sum, { amount }) => sum + Math.abs(amount), 0)
    for (const { kind, amount } of contributions) sums.set(kind, (sums.get(kind) ?? 0) + Math.abs(amount) / all)
  }
  return [...sums].map(([kind, sum]) => ({ kind, share: sum / told.length })).sort((a, b) => b.share - a.share)
}
