import { expect, test } from 'vitest'
import { type Simulation, simulate } from './simulate'

const site: Simulation = {
  runs: 200,
  days: 21,
  arrivals: 30,
  returns: 0.2,
  cards: 8,
  rate: 0.2,
  spread: 0.1,
  effect: 0,
  seed: 15,
}

test('two groups alike are rarely called different under daily looks, where an interval for one look often does so', () => {
  const { alwaysValid, dailyWelch, onceWelch } = simulate(site)
  expect(alwaysValid).toBeLessThanOrEqual(0.05)
  expect(onceWelch).toBeLessThan(0.1)
  expect(dailyWelch).toBeGreaterThan(0.12)
})

test('a difference that is there is found, and mostly before the end', () => {
  const { alwaysValid, meanDay } = simulate({ ...site, runs: 60, effect: 0.06 })
  expect(alwaysValid).toBeGreaterThan(0.8)
  expect(meanDay).toBeLessThan(21)
})
