import { expect, test } from 'vitest'
import { addDays } from './outcomes/days'
import { fromNumbers, measures, type OutcomesOfDay, type PersonOutcomes, summaryOf } from './outcomes/measures'
import { curveOf, type ReadGroup, readExperiment, readingSentence } from './reading'

const measure = (id: string) => {
  const found = measures.find((each) => each.id === id)
  if (!found) throw new Error(`no measure ${id}`)
  return found
}
const opened = measure('opened')
const plan = { measure: opened, planned: 200, days: 10 }

const person = (place: number, hits: number): PersonOutcomes => ({
  ...fromNumbers([]),
  userId: `p${place}`,
  cards: 10,
  settled: 10,
  byModel: 10,
  refusedTexts: 0,
  opened: hits,
  wanted: 0,
  turnedDown: hits,
  watched: 0,
  liked: 0,
  positive: hits,
  passedOver: 0,
  compared: 0,
  lift: 0,
  error: 0,
  dwellSeconds: 0,
})
/** People who open `hits` of ten cards on average, one more or less from one to the next. */
const group = (name: string, count: number, hits: number, assigned = count, of = opened): ReadGroup => ({
  id: name,
  name,
  weight: 1,
  assigned,
  summary: summaryOf(
    of,
    Array.from({ length: count }, (_, place) => person(place, hits + (place % 3) - 1)),
  ),
})

test('a large difference is certain, and said with which way it goes', () => {
  const reading = readExperiment([group('control', 200, 2), group('warm', 200, 4), group('cool', 200, 2)], plan)
  expect(reading.comparisons.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['warm', 'better'],
    ['cool', 'open'],
  ])
  expect(reading.comparisons[0]?.interval.estimate).toBeCloseTo(0.2)
  expect(reading).toMatchObject({ state: 'open', daysLeft: null })
  expect(readingSentence(reading, opened)).toContain('“warm” is better by “opened”')
})

test('more of what is bad is worse', () => {
  const down = measure('turned-down')
  const reading = readExperiment([group('control', 200, 2, 200, down), group('warm', 200, 4, 200, down)], {
    ...plan,
    measure: down,
  })
  expect(reading).toMatchObject({ state: 'decided', comparisons: [{ verdict: 'worse' }] })
})

test('two alike leave it open, and the days are those the plan still needs', () => {
  const reading = readExperiment([group('control', 100, 2), group('same', 100, 2)], plan)
  expect(reading).toMatchObject({ state: 'open', daysLeft: 10, comparisons: [{ verdict: 'open' }] })
  expect(readingSentence(reading, opened)).toBe('No difference is certain yet: about 10 more days.')
})

test('few people say nothing, however they differ', () => {
  const reading = readExperiment([group('control', 200, 1), group('warm', 49, 9, 200)], plan)
  expect(reading).toMatchObject({ state: 'few', comparisons: [] })
  expect(readingSentence(reading, opened)).toMatch(
    /^Not enough data yet: about \d+ more days\. The smallest group has 49/,
  )
  const none = readExperiment([group('control', 0, 1), group('warm', 0, 1)], plan)
  expect(readingSentence(none, opened)).toBe(
    'Not enough data yet. The smallest group has 0 people; 50 are the least that is read.',
  )
})

test('before its least days are over nothing is said to be better, and the days left are told', () => {
  const groups = [group('control', 200, 2), group('warm', 200, 4)]
  const early = readExperiment(groups, { ...plan, leastDays: 14 })
  expect(early).toMatchObject({ state: 'early', daysLeft: 4, comparisons: [{ verdict: 'open' }] })
  expect(early.comparisons[0]?.p).toBeLessThan(0.05)
  expect(readingSentence(early, opened)).toMatch(/^Not enough data yet: about 4 more days\./)
  expect(readExperiment(groups, { ...plan, days: 13.5, leastDays: 14 })).toMatchObject({ state: 'early', daysLeft: 1 })
  expect(readExperiment(groups, { ...plan, days: 14, leastDays: 14 })).toMatchObject({
    state: 'decided',
    comparisons: [{ verdict: 'better' }],
  })
  const few = readExperiment([group('control', 0, 1), group('warm', 0, 1)], { ...plan, days: 0, leastDays: 14 })
  expect(readingSentence(few, opened)).toContain('Not enough data yet: about 14 more days.')
})

test('groups that do not have their people stop the reading', () => {
  const reading = readExperiment([group('control', 200, 2, 1000), group('warm', 200, 4, 800)], plan)
  expect(reading).toMatchObject({ state: 'mismatch', comparisons: [] })
  expect(readingSentence(reading, opened)).toContain('nothing is read')
})

test('a curve has a point for each day with enough people, of all that was seen up to it', () => {
  const rows = (hits: number): OutcomesOfDay[] =>
    Array.from({ length: 120 }, (_, place) => ({
      ...person(place, hits + (place % 2)),
      group: 'g',
      day: `2026-11-0${1 + Math.floor(place / 40)}`,
    }))
  const days = (own: OutcomesOfDay[]) => addDays(new Map(), own, opened)
  const curve = curveOf(days(rows(2)), days(rows(4)), { ...plan, groups: 2 })
  expect(curve.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-03'])
  expect(curve.at(-1)?.interval.estimate).toBeCloseTo(0.2)
  const [before, after] = curve.map(({ interval: { low, high } }) => high - low)
  expect(after).toBeLessThan(before ?? 0)
})
