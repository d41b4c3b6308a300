import { expect, test } from 'vitest'
import { addDays } from '../outcomes/days'
import { toldOf } from '../outcomes/figures'
import { fromNumbers, type Measure, measures, type OutcomesOfDay, perPerson } from '../outcomes/measures'
import { daysOf, periodOf, rangeOf } from './periods'

const row = (userId: string, day: string, change: Partial<OutcomesOfDay> = {}): OutcomesOfDay => ({
  ...fromNumbers([]),
  userId,
  day,
  group: null,
  cards: 10,
  settled: 10,
  byModel: 0,
  refusedTexts: 0,
  opened: 4,
  wanted: 2,
  turnedDown: 0,
  watched: 1,
  liked: 1,
  positive: 5,
  passedOver: 4,
  compared: 1,
  lift: 0.5,
  error: 0.5,
  dwellSeconds: 0,
  ...change,
})
const range = { since: new Date('2026-11-01T12:00:00Z'), until: new Date('2026-11-04T12:00:00Z') }

const counted = (rows: OutcomesOfDay[]) => addDays(new Map(), rows, measures[0] as Measure)

test('every day of the range stands there, and a day of few people tells no share', () => {
  const many = Array.from({ length: 5 }, (_, place) => row(`p${place}`, '2026-11-02'))
  const visits = new Map([['2026-11-03', 2]])
  expect(daysOf(counted([...many, row('p1', '2026-11-03')]), visits, range)).toEqual([
    { day: '2026-11-01', visits: 0, people: 0, cards: 0, positive: null },
    { day: '2026-11-02', visits: 0, people: 5, cards: 50, positive: 0.5 },
    { day: '2026-11-03', visits: 2, people: 1, cards: 10, positive: null },
    { day: '2026-11-04', visits: 0, people: 0, cards: 0, positive: null },
  ])
})

test('a period counts a person once, whatever versions served them, and each step of the way', () => {
  const rows = [row('p1', '2026-11-01'), row('p1', '2026-11-02', { group: 'v2' }), row('p2', '2026-11-02')]
  const period = periodOf(toldOf(perPerson(rows)), null)
  expect(period).toMatchObject({ people: 2, cards: 30, error: { people: 2, mean: 0.5 } })
  expect(period.steps.map(({ cards }) => cards)).toEqual([30, 12, 6, 3, 3])
})

test('nothing shown is nothing, and no division by it', () => {
  expect(periodOf(toldOf([]), null)).toMatchObject({ people: 0, cards: 0, lists: null, error: { people: 0 } })
})

test.each([
  ['7', 7],
  ['90', 90],
  ['8', 28],
  [undefined, 28],
])('the range %s is %d days', (text, days) => expect(rangeOf(text)).toBe(days))
