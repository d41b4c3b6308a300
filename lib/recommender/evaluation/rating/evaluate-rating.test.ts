import { expect, test } from 'vitest'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { evaluateRating, ratingReport } from './evaluate-rating'
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
