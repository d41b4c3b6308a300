import { expect, test } from 'vitest'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { dataOf, evaluateRating, ratingReport, type StarResult } from './evaluate-rating'
import { starTrainers } from './star-predictors'

const set = parseRatings(syntheticFiles(40, 60, 20, 4))
const options = { folds: 3, seed: 1, now: () => 0 }

test('every rating is asked for once by every model, and none of them is out of range or worse than the mean by much', () => {
  const results = evaluateRating(set, options)
  expect(results.map(({ model }) => model)).toEqual(Object.keys(starTrainers))
  const mean = results[0]!
  for (const { people, rmse, mae, rmseError } of results) {
    expect(people.reduce((sum, { count }) => sum + count, 0)).toBe(set.user.length)
    expect(rmse).toBeLessThan(1.2 * mean.rmse)
    expect(mae.mean).toBeLessThanOrEqual(rmse)
    expect(rmseError).toBeGreaterThan(0)
  }
})

test('the mean is asked without the ratings asked for: its error is that of a mean of the others', () => {
  const [result] = evaluateRating(set, { ...options, folds: 2, models: ['mean'] })
  const all = set.stars.reduce((sum, value) => sum + value, 0) / set.stars.length
  const inSample = Math.sqrt(set.stars.reduce((sum, value) => sum + (value - all) ** 2, 0) / set.stars.length)
  expect(result!.rmse).toBeGreaterThan(inSample)
  expect(result!.rmse).toBeLessThan(1.05 * inSample)
})

test('the report compares with the best of the others, in pairs, and a model nobody knows is refused by name', () => {
  const report = ratingReport(evaluateRating(set, { ...options, models: ['mean', 'user-item bias', 'predictRating'] }))
  expect(report).toContain('predictRating')
  expect(report).toMatch(/RMSE against (mean|user-item bias)/)
  expect(() => evaluateRating(set, { ...options, models: ['psychic'] })).toThrow(/psychic.*there are mean/)
})

const resultOf = (model: string, people: [squares: number, count: number][]): StarResult => {
  const [sum, count] = [0, 1].map((at) => people.reduce((total, each) => total + each[at]!, 0)) as [number, number]
  return {
    model,
    rmse: Math.sqrt(sum / count),
    rmseError: 0.25,
    mae: { mean: 0.75, standardError: 0.125 },
    people: people.map(([squares, each]) => ({ squares, sizes: 0, count: each })),
    seconds: 1.4,
  }
}
const cellsOf = (report: string, line: number) =>
  report
    .split('\n')
    [line]!.split('|')
    .map((cell) => cell.trim())
    .slice(1, -1)

test.each<[string, [number, number][], [number, number][], string]>([
  // Mean squares 1 and 2 a rating for everybody alike: √2 − 1, and nothing by chance, whoever rated how much.
  [
    'alike for all',
    [
      [1, 1],
      [3, 3],
    ],
    [
      [2, 1],
      [6, 3],
    ],
    '+0.4142 ± 0.0000',
  ],
  // Half and two and a half more for two people: their mean is 1.5 ± 1.
  [
    'for one more than for the other',
    [
      [2, 2],
      [2, 2],
    ],
    [
      [3, 2],
      [7, 2],
    ],
    '+0.5811 ± 0.5000',
  ],
  [
    'better',
    [
      [8, 2],
      [8, 2],
    ],
    [
      [2, 2],
      [2, 2],
    ],
    '−1.0000 ± 0.0000',
  ],
  [
    'the same',
    [
      [4, 2],
      [4, 2],
    ],
    [
      [4, 2],
      [4, 2],
    ],
    '+0.0000 ± 0.0000',
  ],
])('the difference to the best is taken by people: %s', (_, best, own, difference) => {
  const report = ratingReport([resultOf('mean', best), resultOf('predictRating', own)])
  expect(cellsOf(report, 3).at(-1)).toBe(difference)
  expect(cellsOf(report, 2)).toEqual(['mean', expect.any(String), '0.7500 ± 0.1250', '1', ''])
})

test('the best is that of the least error among the others, and alone there is none', () => {
  const [good, bad, own] = [resultOf('a', [[1, 1]]), resultOf('b', [[2, 1]]), resultOf('predictRating', [[0.5, 1]])]
  for (const results of [
    [good, bad, own],
    [own, bad, good],
  ]) {
    const report = ratingReport(results)
    expect(cellsOf(report, 0).at(-1)).toBe('RMSE against a')
    expect(cellsOf(report, 2 + results.indexOf(good)).at(-1)).toBe('')
    expect(cellsOf(report, 2 + results.indexOf(bad)).at(-1)).toMatch(/^\+0\.4142/)
  }
  expect(cellsOf(ratingReport([own]), 0).at(-1)).toBe('RMSE against none')
  expect(cellsOf(ratingReport([own]), 2).at(-1)).toBe('')
})

test('time is told in seconds, progress by fold, and no rating is predicted by a model that saw it', () => {
  const told: string[] = []
  const ticks = [1_000, 3_500]
  const [result] = evaluateRating(set, {
    ...{ folds: 2, seed: 1, models: ['mean'] },
    now: () => ticks.shift() ?? 0,
    onProgress: (text) => told.push(text),
  })
  expect(result?.seconds).toBe(2.5)
  expect(told).toEqual(['mean: fold 1 of 2', 'mean: fold 2 of 2'])
})

test('the ratings a model sees are those of their places', () => {
  const data = dataOf(set, [5, 0])
  expect([data.users, data.films]).toEqual([set.userIds.length, set.filmIds.length])
  expect([...data.user, ...data.film, ...data.stars]).toEqual(
    [set.user, set.film, set.stars].flatMap((list) => [list[5], list[0]]),
  )
})
