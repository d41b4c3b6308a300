import { expect, test } from 'vitest'
import { totalOf, usageOf } from './usage'

const sent = { instructions: 'x'.repeat(400), prompt: 'y'.repeat(41) }

test('what the provider counted goes first, also when it counted one side only', () => {
  const counted = { inputTokens: 9, outputTokens: 4 }
  expect(usageOf(sent, { chars: 80, counted, fault: 'cut' })).toEqual({ ...counted, estimated: false })
  expect(usageOf(sent, { chars: 0, counted: { inputTokens: 9, outputTokens: undefined }, fault: null })).toEqual({
    inputTokens: 9,
    outputTokens: 0,
    estimated: false,
  })
})

test('without a count, a call that broke off costs what was sent and what had come', () => {
  for (const fault of ['cut', 'timeout-first', 'aborted', null])
    expect(usageOf(sent, { chars: 7, counted: undefined, fault }), `${fault}`).toEqual({
      inputTokens: 138,
      outputTokens: 3,
      estimated: true,
    })
})

test('a refused call costs nothing, unless something of the answer had come', () => {
  for (const fault of ['http-401', 'http-429', 'http-5xx', 'unreachable']) {
    expect(totalOf(usageOf(sent, { chars: 0, counted: undefined, fault })), fault).toBe(0)
    expect(totalOf(usageOf(sent, { chars: 4, counted: undefined, fault })), fault).toBe(140)
  }
})
