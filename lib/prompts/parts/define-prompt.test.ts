import { expect, test } from 'vitest'
import { preambleOf } from './define-prompt'

const frame = { rules: 'Rules.', output: () => 'Output.', closing: 'Now.' }

test('rules come first, then the form of the answer, examples in the tone, and the order', () => {
  const whole = {
    ...frame,
    examples: (tone: string) => `Like ${tone}.`,
    order: (most: number | null) => `Order ${most}.`,
  }
  expect(preambleOf(whole, { tone: 'witty', moveLimit: 2 })).toBe('Rules.\n\nOutput.\n\nLike witty.\n\nOrder 2.')
  expect(preambleOf(whole)).toBe('Rules.\n\nOutput.\n\nLike plain.\n\nOrder null.')
})

test('what a prompt has not leaves no gap', () => expect(preambleOf(frame)).toBe('Rules.\n\nOutput.'))
