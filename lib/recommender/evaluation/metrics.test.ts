import { expect, test } from 'vitest'
import { fallsBy, meanDistance, meanWithError, measureList, metricNames, ndcgAt10, percentiles } from './metrics'

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
  expect(() => measureList([1], new Set(), genres, percentile)).toThrow(new RangeError('nothing is relevant'))
})

test('the standard error is the sample deviation over the root of the count', () => {
  expect(meanWithError([1, 2, 3]).mean).toBe(2)
  expect(meanWithError([1, 2, 3]).standardError).toBeCloseTo(1 / Math.sqrt(3))
  expect(meanWithError([5])).toEqual({ mean: 5, standardError: 0 })
})

test('films with equal likes share the middle of their span', () => {
  expect([...percentiles(Float64Array.of(7, 0, 0, 3, 0))]).toEqual([100, 25, 25, 75, 25])
})

test('the eleventh place earns nothing, and the best possible list has ten', () => {
  const eleven = Array.from({ length: 11 }, (_, film) => film)
  expect(ndcgAt10(eleven, new Set([10]))).toBe(0)
  expect(ndcgAt10(eleven, new Set(eleven))).toBeCloseTo(1)
  expect(ndcgAt10(eleven.slice(0, 2), new Set([0, 5]))).toBeCloseTo(1 / (1 + 1 / Math.log2(3)))
})

test('a list shorter than ten is measured as it is, and the reciprocal rank looks at a hundred places', () => {
  const short = measureList([1], new Set([1]), genres, percentile)
  expect(short).toEqual({ ndcg10: 1, recall10: 1, precision10: 0.1, mrr: 1, diversity: 0, popularity: 50 })
  const long = Array.from({ length: 120 }, (_, film) => film)
  expect(measureList(long, new Set([99]), [], new Float64Array(120)).mrr).toBeCloseTo(0.01)
  expect(measureList(long, new Set([100]), [], new Float64Array(120)).mrr).toBe(0)
})

test('films without any genre are alike', () => {
  expect(measureList([0, 1], new Set([0]), [[], []], percentile).diversity).toBe(0)
})

test('every figure of a list has its name', () =>
  expect(Object.keys(measureList([1], new Set([1]), genres, percentile)).toSorted()).toEqual(metricNames.toSorted()))

test.each([
  [-3, 1, 2, true],
  [-2, 1, 2, false],
  [-1.9, 1, 2, false],
  [-0.5, 0.2, 2, true],
  [3, 1, 2, false],
  [0, 0, 1, false],
  [-0.1, 0, 1, true],
  [-(0.1 + 0.2), 0.3, 1, false],
])('a difference of %d ± %d falls by more than %i errors: %s', (mean, standardError, errors, falls) =>
  expect(fallsBy({ mean, standardError }, errors)).toBe(falls),
)

test('the distance of lists is 1 less what they share, over all pairs', () => {
  expect(
    meanDistance([
      ['a', 'b'],
      ['b', 'c'],
    ]),
  ).toBeCloseTo(2 / 3)
  expect(meanDistance([['a'], ['a'], ['b']])).toBeCloseTo(2 / 3)
  expect([meanDistance([]), meanDistance([['a']]), meanDistance([[], []]), meanDistance([['a'], []])]).toEqual([
    0, 0, 0, 1,
  ])
})
