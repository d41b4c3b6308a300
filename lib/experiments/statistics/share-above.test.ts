import { expect, test } from 'vitest'
import { evidenceAbove, isShareAbove } from './share-above'

// By hand: with p0 = .5 and one hit, the mean of p / .5 over p from .5 to 1 is 1.5; one miss: the mean of (1 - p) / .5 is .5.
test('the evidence of a single trial is that of the integral', () => {
  expect(evidenceAbove(0.5, { hits: 1, of: 1 })).toBeCloseTo(1.5, 10)
  expect(evidenceAbove(0.5, { hits: 0, of: 1 })).toBeCloseTo(0.5, 10)
  expect(evidenceAbove(0.2, { hits: 0, of: 0 })).toBeCloseTo(1, 10)
})

/** A small generator of its own, so that the series are the same every time. */
function uniform(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function alarms(share: number, { series, length }: { series: number; length: number }): number {
  const next = uniform(7)
  let found = 0
  for (let run = 0; run < series; run += 1) {
    let hits = 0
    for (let of = 1; of <= length; of += 1) {
      if (next() < share) hits += 1
      if (!isShareAbove(0.1, { hits, of }, 0.01)) continue
      found += 1
      break
    }
  }
  return found / series
}

test('looked at after every list, a share at the bound is called above it in at most one of a hundred series', () => {
  expect(alarms(0.1, { series: 1000, length: 400 })).toBeLessThanOrEqual(0.01)
})

test('a share of a half is found within thirty lists', () => {
  expect(alarms(0.5, { series: 200, length: 30 })).toBeGreaterThan(0.9)
})
