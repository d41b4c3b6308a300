import { expect, test } from 'vitest'
import { planLines, resultLines } from './report'

const prices = { input: null, output: null }
const request = {
  film: { id: 1, slug: 'alien' },
  strategy: 'BASIC',
  prompt: { number: null, maxTokens: 900 },
  model: 'm',
  hash: '',
  estimate: { input: 2_000, output: 350 },
} as never

test('before it starts a run says what the day has left for it, and where it would stop', () => {
  const plan = { requests: [request, request], films: 2, cached: 0 }
  const last = (calls: number, tokens: number) => planLines(plan, prices, { calls, tokens }).at(-1)
  expect(last(1_000, 5_000_000)).toBe('Left today for texts about films: 1,000 calls, 5,000,000 tokens.')
  for (const [calls, tokens] of [
    [1, 5_000_000],
    [2, 4_699],
  ] as const)
    expect(last(calls, tokens)).toMatch(
      /tokens\. It stops there, and goes on where it stood when it is run on another day\.$/,
    )
})

test('a run the day had no more room for says whose part is used up, that nothing is lost, and when to go on', () => {
  const totals = { done: 3, failed: 0, left: 9, inputTokens: 1, outputTokens: 1, estimated: false, lastFailure: null }
  const [films, site] = (['films', 'site'] as const).map((end) => resultLines({ ...totals, end }, prices)[0])
  expect(films).toMatch(
    /^Stopped: texts about films have used their share .* is kept, run it again after midnight \(UTC\) to go on\.$/,
  )
  expect(site).toMatch(/^Stopped: the site has used its calls or tokens of the day .* to go on\.$/)
})
