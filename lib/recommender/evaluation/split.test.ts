import { expect, test } from 'vitest'
import type { RatingSet } from '../models/training-data'
import { catalogOf } from './set-catalog'
import { historiesOf, inTimePlan, timeCutPlan, warmPlan } from './split'

/** Ratings as [user, film, second]. */
const setOf = (ratings: [number, number, number][], genres: string[][] = [[], [], []]): RatingSet => ({
  userIds: Int32Array.from([10, 20, 30]),
  filmIds: Int32Array.from([100, 200, 300]),
  user: Int32Array.from(ratings, ([user]) => user),
  film: Int32Array.from(ratings, ([, film]) => film),
  stars: Float32Array.from(ratings, () => 4),
  seconds: Float64Array.from(ratings, ([, , second]) => second),
  years: Int16Array.from([1990, 1991, 1992]),
  genres,
  content: { start: new Int32Array(4), column: new Int32Array(0), value: new Float32Array(0) },
  features: 0,
})
/** Ten ratings at seconds 0 to 9: the cut falls at second 8. */
const set = setOf([
  [0, 0, 0],
  [0, 1, 1],
  [0, 2, 9],
  [1, 0, 2],
  [1, 1, 3],
  [1, 2, 4],
  [2, 0, 8],
  [0, 0, 5],
  [1, 0, 6],
  [1, 0, 7],
])

test('a history is in the order of time, equal times in the order of the file', () => {
  expect(historiesOf(set).map((places) => [...places])).toEqual([[0, 1, 7, 2], [3, 4, 5, 8, 9], [6]])
})

test('asked by time are people with a past and a future, for what they did from the cut on', () => {
  const { train, groups } = timeCutPlan(set)
  expect([...train]).toEqual([0, 1, 3, 4, 5, 7, 8, 9])
  expect(groups.map(({ label }) => label)).toEqual(['all'])
  expect(groups[0]?.questions).toEqual([
    {
      user: 0,
      known: Int32Array.from([0, 1, 7]),
      excluded: Int32Array.from([0, 1, 7]),
      answers: Int32Array.from([2]),
      asOfSeconds: 8,
    },
  ])
})

test('in time each question has a stretch that knows all of the training part rated before it, and nothing after', () => {
  const { train, groups, stretches = [] } = inTimePlan(set)
  const { questions } = groups[0]!
  expect(questions).toEqual(warmPlan(set, 8, 10).groups[0]?.questions)
  // Asked at seconds 5, 6 and 8: a stretch for each.
  expect(stretches.map(({ fromSeconds }) => fromSeconds)).toEqual([5, 6, 8])
  for (const { fromSeconds, train: known } of stretches) {
    expect([...known]).toEqual([...train].filter((place) => set.seconds[place]! < fromSeconds))
  }
  expect(
    questions.map(({ asOfSeconds }) => stretches.filter(({ fromSeconds }) => fromSeconds === asOfSeconds)),
  ).toEqual(questions.map(() => [expect.anything()]))
})

test('asked by tenths is everybody for what follows their share', () => {
  const { train, groups } = warmPlan(set, 5, 10)
  expect([...train]).toEqual([0, 1, 3, 4])
  expect(groups[0]?.questions.map(({ user, answers }) => [user, [...answers]])).toEqual([
    [0, [7, 2]],
    [1, [5, 8, 9]],
    [2, [6]],
  ])
})

test('the catalog of a set has its films in order, their genres as facets, and no more', () => {
  const index = catalogOf(setOf([], [['Drama'], [], ['Drama', 'War']]))
  expect([...index.filmIds]).toEqual([100, 200, 300])
  expect(index.facets.toSorted()).toEqual(['genre:Drama', 'genre:War'])
})
