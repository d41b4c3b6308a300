import { say } from '@/domains/words'
import type { DayOfGroup } from '../outcomes/days'
import { figuresOf, type GroupFigures, LEAST_TOLD, type Told } from '../outcomes/figures'
import type { ListFigures } from '../outcomes/list-counts'
import type { Period } from '../outcomes/queries'
import type { Summary } from '../statistics/summary'

/** Lengths of a range in days, as the page offers them. */
export const RANGES = [7, 28, 90] as const
export const rangeOf = (text: string | undefined): number => RANGES.find((days) => `${days}` === text) ?? 28

export type SitePeriod = GroupFigures & { error: Summary; steps: { name: string; cards: number }[] }

/** What came of everything that was shown in a period, whichever version or variant it was. */
export function periodOf(told: Told, lists: ListFigures | null): SitePeriod {
  return {
    ...figuresOf(told, lists),
    error: told.error,
    steps: [
      { name: 'Shown', cards: told.cards },
      { name: 'Opened', cards: told.opened },
      { name: 'Wanted', cards: told.wanted },
      { name: say('Watched'), cards: told.watched },
      { name: 'Liked', cards: told.liked },
    ],
  }
}

export type SiteDay = { day: string; visits: number; people: number; cards: number; positive: number | null }

/** Every day of a range, also those on which nothing happened; a day of few people tells no share. */
export function daysOf(
  counted: readonly DayOfGroup[],
  visits: ReadonlyMap<string, number>,
  { since, until }: Period,
): SiteDay[] {
  const names: string[] = []
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
  for (let at = Date.parse(dayOf(since.getTime())); at <= until.getTime(); at += 86_400_000) names.push(dayOf(at))
  return names.map((day) => {
    const own = counted.find((each) => each.day === day)
    const positive = !own || own.people < LEAST_TOLD ? null : own.own.mean
    return { day, visits: visits.get(day) ?? 0, people: own?.people ?? 0, cards: own?.sums.cards ?? 0, positive }
  })
}
