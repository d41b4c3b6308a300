import { expect, it } from 'vitest'
import { costOf, describeCost } from './cost'

const tokens = { input: 2_000_000, output: 500_000 }

it('is what both kinds of tokens cost, and not known while one price is not', () => {
  expect(costOf(tokens, { input: 0.25, output: 2 })).toBe(1.5)
  expect(costOf(tokens, { input: 0, output: 0 })).toBe(0)
  expect(costOf(tokens, { input: 0.25, output: null })).toBeNull()
})

it('is said in words, also when it is unknown or next to nothing', () => {
  expect(describeCost(tokens, { input: 0.25, output: 2 })).toBe(
    '2,000,000 tokens in, 500,000 out; 1.50 at 0.25 and 2 a million tokens',
  )
  expect(describeCost(tokens, { input: null, output: null })).toMatch(/^2,000,000 .*; price unknown \(set MODEL_PRICE/)
  expect(describeCost({ input: 100, output: 1 }, { input: 1, output: 1 })).toContain('less than 0.01')
})
