import { expect, test } from 'vitest'
import { LEAST_PEOPLE, recordOf } from './site-record'

const at = new Date('2026-01-01')
const card = (userId: string, given: number, predicted: number | null = 4) => ({
  userId,
  given,
  predicted,
  predictedSaid: predicted !== null,
  predictedFrom: [],
  filmId: 1,
  slateId: 's',
  shownAt: at,
  ratedAt: at,
})
const people = (count: number) => Array.from({ length: count }, (_, place) => `p${place}`)

test('nothing is said of fewer than twenty people', () => {
  expect(
    recordOf(
      people(LEAST_PEOPLE - 1).map((id) => card(id, 4)),
      [],
    ),
  ).toBeNull()
  expect(
    recordOf(
      people(LEAST_PEOPLE).map((id) => card(id, 4)),
      [],
    ),
  ).toMatchObject({
    people: LEAST_PEOPLE,
    verdicts: { hit: LEAST_PEOPLE, near: 0, miss: 0 },
    against: null,
  })
})

test('an estimate given to fewer than twenty people is not shown, however many cards it stood on', () => {
  const held = [...people(LEAST_PEOPLE).map((id) => card(id, 4)), ...people(40).map(() => card('p1', 2, 2))]
  expect(recordOf(held, [])?.calibration).toEqual([{ promised: 4, cards: LEAST_PEOPLE, given: 4 }])
})

test('lists are held against well-known films person by person, of those with two of each', () => {
  const ids = people(LEAST_PEOPLE)
  const held = ids.flatMap((id, place) => [card(id, place < 12 ? 5 : 3), card(id, 4)])
  const others = ids.flatMap((userId, place) => [
    { userId, given: place < 15 ? 3 : 4 },
    { userId, given: place < 15 ? 4 : 3 },
  ])
  expect(recordOf(held, others)?.against).toEqual({ people: LEAST_PEOPLE, lists: 12, even: 8 })
  expect(recordOf(held, others.slice(1))?.against).toBeNull()
})
