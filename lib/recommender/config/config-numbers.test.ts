import { expect, test } from 'vitest'
import { numbersOf, withNumbers } from './config-numbers'
import { untrainedRankConfig } from './rank-config'

test('numbers are read by their path and put back in their place, and the original stays as it is', () => {
  const numbers = numbersOf(untrainedRankConfig)
  expect(numbers['diversity.settled']).toBe(untrainedRankConfig.diversity.settled)
  expect(numbers['routing.bands.0.places']).toBe(5)
  const changed = withNumbers(untrainedRankConfig, { 'diversity.settled': 0.5, wishWeight: 3 })
  expect(changed).toEqual({
    ...untrainedRankConfig,
    wishWeight: 3,
    diversity: { ...untrainedRankConfig.diversity, settled: 0.5 },
  })
  expect(numbersOf(untrainedRankConfig)).toEqual(numbers)
})

test('a path that is not there, or is no number, changes nothing', () => {
  const odd = { 'no.such': 1, diversity: 2, version: 3, '__proto__.settled': 4, 'diversity.settled.deeper': 5 }
  expect(withNumbers(untrainedRankConfig, odd)).toEqual(untrainedRankConfig)
})
