import { expect, test } from 'vitest'
import { addDays } from './days'
import { quantile } from './list-counts'
import { fromNumbers, type Measure, measures, type OutcomesOfDay, perPerson, summaryOf, toNumbers } from './measures'

const opened = measures.find(({ id }) => id === 'opened') as Measure
const row = (userId: string, day: string, part: Partial<OutcomesOfDay>): OutcomesOfDay => ({
  userId,
  group: 'g',
  day,
  ...fromNumbers([]),
  ...part,
})
const rows = Array.from({ length: 60 }, (_, place) =>
  row(`p${place % 13}`, `2026-11-${10 + (place % 5)}`, { cards: 4 + (place % 3), opened: place % 4, lift: place / 10 }),
)

test('each day tells the measure of all days up to it, as counting them together does', () => {
  const people = new Map()
  const days = addDays(people, rows, opened)
  expect(days.map(({ day }) => day)).toEqual(['10', '11', '12', '13', '14'].map((day) => `2026-11-${day}`))
  for (const { day, soFar } of days) {
    const whole = summaryOf(opened, perPerson(rows.filter((each) => each.day <= day)))
    expect(soFar.people).toBe(whole.people)
    expect(soFar.mean).toBeCloseTo(whole.mean, 12)
    expect(soFar.variance).toBeCloseTo(whole.variance, 12)
  }
  expect([...people.values()].toSorted((a, b) => (a.userId < b.userId ? -1 : 1))).toMatchObject(
    perPerson(rows)
      .toSorted((a, b) => (a.userId < b.userId ? -1 : 1))
      .map(({ userId, cards, opened: hits }) => ({ userId, cards, opened: hits })),
  )
})

test('in two parts, with what people had kept as numbers between them, it is the same', () => {
  const whole = addDays(new Map(), rows, opened)
  const people = new Map()
  const first = addDays(
    people,
    rows.filter(({ day }) => day < '2026-11-13'),
    opened,
  )
  const kept = new Map([...people].map(([id, person]) => [id, { userId: id, ...fromNumbers(toNumbers(person)) }]))
  const second = addDays(
    kept,
    rows.filter(({ day }) => day >= '2026-11-13'),
    opened,
  )
  const told = [...first, ...second]
  expect(told.map(({ day, people: count, sums }) => [day, count, sums])).toEqual(
    whole.map(({ day, people: count, sums }) => [day, count, sums]),
  )
  for (const [place, { soFar }] of told.entries())
    expect(soFar.variance).toBeCloseTo(whole[place]?.soFar.variance ?? -1, 12)
})

test('a quantile lies between the two values next to it', () => {
  // 100, 100, 200, 400: percentile_cont(.5) of them is 150, of .95 370.
  const values: [number, number][] = [
    [100, 2],
    [200, 1],
    [400, 1],
  ]
  expect(quantile(values, 0.5)).toBe(150)
  expect(quantile(values, 0.95)).toBeCloseTo(370)
  expect(quantile([], 0.5)).toBeNull()
})
