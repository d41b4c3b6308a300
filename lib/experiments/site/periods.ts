import { say } from '@/domains/words'
import { figuresOf, type GroupFigures, LEAST_TOLD, meanError, toldOf } from '../outcomes/figures'
import type { ListFigures } from '../outcomes/list-counts'
import { type OutcomesOfDay, perPerson } from '../outcomes/measures'
import type { Summary } from '../statistics/summary'

/** Lengths of a range in days, as the page offers them. */
export const RANGES = [7, 28, 90] as const
export const rangeOf = (text: string | undefined): number => RANGES.find((days) => `${days}` === text) ?? 28

export type SitePeriod = GroupFigures & { error: Summary; steps: { name: string; cards: number }[] }

/** What came of everything that was shown in a period, whichever version or variant it was. */
export function periodOf(rows: readonly OutcomesOfDay[], lists: readonly ListFigures[]): SitePeriod {
  const people = perPerson(rows)
  const sum = (count: 'cards' | 'opened' | 'wanted' | 'watched' | 'liked') =>
    people.reduce((total, person) => total + person[count], 0)
  return {
    ...figuresOf(toldOf(people), lists[0] ?? null),
    error: meanError(people),
    steps: [
      { name: 'Shown', cards: sum('cards') },
      { name: 'Opened', cards: sum('opened') },
      { name: 'Wanted', cards: sum('wanted') },
      { name: say('Watched'), cards: sum('watched') },
      { name: 'Liked', cards: sum('liked') },
    ],
  }
}

export type SiteDay = { day: string; people: number; cards: number; positive: number | null }

/** Every day of a range, also those on which nothing happened; a day of few people tells no share. */
export function daysOf(rows: readonly OutcomesOfDay[], { since, until }: { since: Date; until: Date }): SiteDay[] {
  const names: string[] = []
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
  for (let at = Date.parse(dayOf(since.getTime())); at <= until.getTime(); at += 86_400_000) names.push(dayOf(at))
  return names.map((day) => {
    const people = perPerson(rows.filter((row) => row.day === day))
    const cards = people.reduce((total, person) => total + person.cards, 0)
    const share = people.reduce((total, person) => total + person.positive / person.cards, 0) / people.length
    return { day, people: people.length, cards, positive: people.length < LEAST_TOLD ? null : share }
  })
}
