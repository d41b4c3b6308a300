import type { Summary } from '../statistics/summary'
import {
  addTo,
  type Measure,
  type OutcomesOfDay,
  type PersonOutcomes,
  perPerson,
  type Sums,
  summaryOf,
  sumsOf,
} from './measures'

/** One day of one group: what was done with the cards of that day, the measure of it, and of all days up to it. */
export type DayOfGroup = { day: string; people: number; sums: Sums; own: Summary; soFar: Summary }

/**
 * Adds rows to what people had, day by day, and tells each day. `people` is changed. The running sums are of values of a
 * person's own, small beside their spread, so that one pass loses nothing. O(people + rows).
 */
export function addDays(
  people: Map<string, PersonOutcomes>,
  rows: readonly OutcomesOfDay[],
  measure: Measure,
): DayOfGroup[] {
  const running = { people: 0, sum: 0, squares: 0 }
  const count = (person: PersonOutcomes | undefined, sign: 1 | -1) => {
    const value = person && measure.of(person)
    if (value === null || value === undefined) return
    running.people += sign
    running.sum += sign * value
    running.squares += sign * value ** 2
  }
  for (const person of people.values()) count(person, 1)
  const byDay = new Map<string, OutcomesOfDay[]>()
  for (const row of rows) {
    const known = byDay.get(row.day)
    if (known) known.push(row)
    else byDay.set(row.day, [row])
  }
  return [...byDay.entries()]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([day, ofDay]) => {
      for (const row of ofDay) {
        const known = people.get(row.userId)
        count(known, -1)
        const now = addTo(known, row)
        people.set(row.userId, now)
        count(now, 1)
      }
      return {
        day,
        people: new Set(ofDay.map(({ userId }) => userId)).size,
        sums: sumsOf(ofDay),
        own: summaryOf(measure, perPerson(ofDay)),
        soFar: summaryOfSums(running),
      }
    })
}

function summaryOfSums({ people, sum, squares }: { people: number; sum: number; squares: number }): Summary {
  if (people === 0) return { people, mean: 0, variance: 0 }
  const spread = Math.max(0, squares - sum ** 2 / people)
  return { people, mean: sum / people, variance: people < 2 ? 0 : spread / (people - 1) }
}
