import { expect, test } from 'vitest'
import type { StarData } from '../../rating/rating-model'
import { trainFactors } from './factors'

const dataOf = (ratings: [user: number, film: number, stars: number][], users: number, films: number): StarData => ({
  users,
  films,
  user: Int32Array.from(ratings, ([user]) => user),
  film: Int32Array.from(ratings, ([, film]) => film),
  stars: Float32Array.from(ratings, ([, , stars]) => stars),
})
const options = { dimensions: 0, steps: 1, rate: 0.1, penalty: 0.5, implicit: false, seed: 1 }

test.each([
  [0, 4, 4],
  // An error of one star moves person and film by a tenth each.
  [1, 4.2, 3.8],
  // What is left is .8, of which the penalty takes half of a tenth: another .075 each.
  [2, 4.35, 3.65],
])('without directions, after %i steps a person and a film have moved by what they were off', (steps, high, low) => {
  const predict = trainFactors(
    dataOf(
      [
        [0, 0, 5],
        [1, 1, 3],
      ],
      2,
      2,
    ),
    { ...options, steps },
  )
  expect(predict(0, 0)).toBeCloseTo(high, 10)
  expect(predict(1, 1)).toBeCloseTo(low, 10)
})

test('stars end at five and at a half', () => {
  // Person 0 gives four more than others, person 3 so much less; for the other film of each that is out of reach.
  const ratings: [number, number, number][] = [
    [0, 1, 5],
    [1, 0, 5],
    [1, 1, 1],
    [3, 2, 1],
    [2, 2, 5],
    [2, 3, 1],
  ]
  const predict = trainFactors(dataOf(ratings, 4, 4), { ...options, steps: 200, penalty: 0 })
  expect([predict(0, 0), predict(3, 3)]).toEqual([5, 0.5])
})

/** Two tastes that no sum of people and films can tell: each person gives half of the films five stars, the others one. */
const crossed: [number, number, number][] = Array.from({ length: 8 }, (_, user) =>
  Array.from({ length: 8 }, (__, film): [number, number, number] => [user, film, (user + film) % 2 === 0 ? 4.5 : 1.5]),
).flat()

test.each([false, true])('directions tell what people and films alone cannot (implicit: %s)', (implicit) => {
  const hidden = ([user, film]: [number, number, number]) => user === film || user + film === 7
  const train = (dimensions: number) =>
    trainFactors(
      dataOf(
        crossed.filter((each) => !hidden(each)),
        8,
        8,
      ),
      { ...options, dimensions, steps: 400, rate: 0.05, penalty: 0.01, implicit },
    )
  const off = (predict: (user: number, film: number) => number) =>
    Math.max(...crossed.filter(hidden).map(([user, film, stars]) => Math.abs(predict(user, film) - stars)))
  expect(off(train(2))).toBeLessThan(0.5)
  expect(off(train(0))).toBeGreaterThan(1)
})

test('the same seed gives the same stars, and a penalty holds them nearer to the mean', () => {
  const train = (part: Partial<typeof options>) =>
    trainFactors(dataOf(crossed, 8, 8), { ...options, dimensions: 2, steps: 100, rate: 0.05, penalty: 0.01, ...part })
  expect(train({})(0, 0)).toBe(train({})(0, 0))
  expect(train({})(0, 0)).not.toBe(train({ seed: 2 })(0, 0))
  expect(Math.abs(train({ penalty: 0.3 })(0, 0) - 3)).toBeLessThan(Math.abs(train({})(0, 0) - 3) - 0.1)
})
