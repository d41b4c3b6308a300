import { expect, test } from 'vitest'
import { differenceSequence, LEAST_PEOPLE, meanSequence, radius, rhoFor } from './always-valid'
import { daysNeeded, holm, MISMATCH_P, peopleForDailyLooks, peoplePerGroup, sampleRatioP } from './checks'
import { chiSquareTail, normalQuantile, studentQuantile } from './distributions'
import { meanDifference } from './fixed-horizon'
import { summarise } from './summary'

test('quantiles and tails are those of the printed tables', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.
  expect(normalQuantile(0.975)).toBeCloseTo(1.96, 3)
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 3)
  expect(studentQuantile(0.95, 3)).toBeCloseTo(2.353, 3)
  expect(chiSquareTail(10.828, 1)).toBeCloseTo(0.001, 5)
  expect(chiSquareTail(18.307, 10)).toBeCloseTo(0.05, 5)
})

test('means of unequal spread differ as in the example of NIST (AUTO83B)', () => {
  const usa = { people: 249, mean: 20.14458, variance: 6.4147 ** 2 }
  const japan = { people: 79, mean: 30.48101, variance: 6.10771 ** 2 }
  const { t, degrees } = meanDifference(usa, japan)
  expect(t).toBeCloseTo(-12.946, 2)
  expect(degrees).toBeCloseTo(136.875, 1)
})

test('a group that lacks six thousand of eight hundred thousand people is seen, as in Kohavi, Tang and Xu 2020', () => {
  const p = sampleRatioP([
    { people: 821_588, weight: 1 },
    { people: 815_482, weight: 1 },
  ])
  expect(p).toBeGreaterThan(1.7e-6)
  expect(p).toBeLessThan(MISMATCH_P)
  expect(p).toBeLessThan(1.9e-6)
  expect(sampleRatioP([{ people: 10, weight: 1 }])).toBe(1)
  expect(
    sampleRatioP([
      { people: 100, weight: 1 },
      { people: 300, weight: 3 },
    ]),
  ).toBe(1)
})

test('several comparisons are raised as R does: p.adjust(c(.01, .04, .03, .005), "holm")', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).toEqual([0.03, 0.06, 0.06, 0.02])
  expect(holm([0.9, 0.8])).toEqual([1, 1])
  expect(holm([])).toEqual([])
})

test('a rise of a twentieth over a rate of one in twenty takes 121,600 people by the rule of Kohavi 2009, and a little less exactly', () => {
  const needed = peoplePerGroup({ effect: 0.05 * 0.05, deviation: Math.sqrt(0.05 * 0.95) })
  expect(needed / 121_600).toBeCloseTo(15.7 / 16, 2)
  const daily = peopleForDailyLooks({ effect: 0.05, deviation: 0.2 })
  expect(daily / peoplePerGroup({ effect: 0.05, deviation: 0.2 })).toBeCloseTo(1.91, 2)
  expect(daysNeeded(100, { now: 80, groups: 2, perDay: 10 })).toBe(12)
  expect(daysNeeded(100, { now: 300, groups: 2, perDay: 10 })).toBe(0)
  expect(daysNeeded(100, { now: 0, groups: 2, perDay: 0 })).toBe(Number.POSITIVE_INFINITY)
})

test('the always-valid boundary is that of Robbins 1970: √((n + m)(a² + log(n/m + 1))) with alpha = exp(-a²/2)', () => {
  for (const [n, m, a] of [
    [1, 1, 2],
    [100, 10, 2.45],
    [10_000, 250, 3],
  ] as const) {
    const boundary = Math.sqrt((n + m) * (a ** 2 + Math.log(n / m + 1)))
    const half = radius(n, 1 / Math.sqrt(n), { rho: Math.sqrt(1 / m), alpha: Math.exp(-(a ** 2) / 2) })
    expect(half * n).toBeCloseTo(boundary, 8)
  }
})

test('p is the alpha at which the interval just leaves 0 out', () => {
  const look = { rho: rhoFor(400) }
  const [first, second] = [
    { people: 4 * LEAST_PEOPLE, mean: 0.32, variance: 0.05 },
    { people: 210, mean: 0.24, variance: 0.06 },
  ]
  const { p } = differenceSequence(first, second, look)
  expect(differenceSequence(first, second, { ...look, alpha: p }).low).toBeCloseTo(0, 10)
  expect(p).toBeGreaterThan(0.001)
  expect(p).toBeLessThan(0.05)
})

test('an interval for every day is wider than that of one look, by less than two thirds where it was planned for', () => {
  const summary = { people: 500, mean: 0.3, variance: 0.04 }
  const once = 1.96 * Math.sqrt(0.04 / 500)
  const { low, high } = meanSequence(summary, { rho: rhoFor(500) })
  expect((high - low) / 2 / once).toBeGreaterThan(1.4)
  expect((high - low) / 2 / once).toBeLessThan(1.66)
})

test('a group is its people: mean, spread, and nothing of nobody', () => {
  expect(summarise([1, 2, 3, 4])).toEqual({ people: 4, mean: 2.5, variance: 5 / 3 })
  expect(summarise([7])).toEqual({ people: 1, mean: 7, variance: 0 })
  expect(summarise([])).toEqual({ people: 0, mean: 0, variance: 0 })
})
