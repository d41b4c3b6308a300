import { expect, test } from 'vitest'
import { meanWithError, measureList, percentiles } from './metrics'

const genres = [['war'], ['war', 'drama'], ['comedy'], []]
const percentile = Float64Array.of(100, 50, 25, 0)

test('figures of a list agree with values worked by hand', () => {
  // Relevant films 1 and 9, found at place 2 only.
  const figures = measureList([0, 1, 2], new Set([1, 9]), genres, percentile)
  expect(figures.ndcg10).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)))
  expect(figures.recall10).toBe(0.5)
  expect(figures.precision10).toBe(0.1)
  expect(figures.mrr).toBe(0.5)
  // Distances: war against war and drama 1/2, war against comedy 1, war and drama against comedy 1.
  expect(figures.diversity).toBeCloseTo(2.5 / 3)
  expect(figures.popularity).toBeCloseTo(175 / 3)
})

test('only the first ten count, except for the reciprocal rank', () => {
  const ranked = Array.from({ length: 20 }, (_, film) => film)
  const figures = measureList(ranked, new Set([15]), [], new Float64Array(20))
  expect(figures.ndcg10).toBe(0)
  expect(figures.mrr).toBeCloseTo(1 / 16)
})

test('a perfect list scores 1, a person with nothing to find is refused', () => {
  expect(measureList([3, 2], new Set([2, 3]), genres, percentile).ndcg10).toBeCloseTo(1)
  expect(() => measureList([1], new Set(), genres, percentile)).toThrow(RangeError)
})

test('the standard error is the sample deviation over the root of the count', () => {
  expect(meanWithError([1, 2, 3]).mean).toBe(2)
  expect(meanWithError([1, 2, 3]).standardError).toBeCloseTo(1 / Math.sqrt(3))
  expect(meanWithError([5])).toEqual({ mean: 5, standardError: 0 })
})

test('films with equal likes share the middle of their span', () => {
  expect([...percentiles(Float64Array.of(7, 0, 0, 3, 0))]).toEqual([100, 25, 25, 75, 25])
})
