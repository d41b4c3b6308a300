import { expect, test, vi } from 'vitest'
import { costOfAll, type DraftScore, readDrafts } from './read-drafts'

type Call = { name: string; score: number; isBest?: boolean; afterMs?: number }
type Read = { name: string; stopped: boolean; score: number; isBest: boolean }

/** A call that answers after a while, or says at once that it was stopped. */
const read = ({ name, score, isBest = false, afterMs = 0 }: Call, signal: AbortSignal) =>
  new Promise<Read>((resolve) => {
    const answer = (stopped: boolean) => resolve({ name, stopped, score: stopped ? 0 : score, isBest })
    signal.addEventListener('abort', () => answer(true))
    if (Number.isFinite(afterMs)) setTimeout(() => answer(false), afterMs)
  })
const judge = ({ score, isBest, stopped }: Read): DraftScore => ({ score, isBest: isBest && !stopped })

test('the best is kept, and of equals the one asked for first', async () => {
  const { drafts, kept } = await readDrafts(
    [
      { name: 'a', score: 1 },
      { name: 'b', score: 3, afterMs: 5 },
      { name: 'c', score: 3 },
    ],
    read,
    judge,
  )
  expect(drafts.map(({ read: { name }, score }) => [name, score])).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 3],
  ])
  expect(kept).toBe(1)
})

test('a draft no other can be better than ends the rest', async () => {
  const never = { name: 'b', score: 9, afterMs: Number.POSITIVE_INFINITY }
  const { drafts, kept } = await readDrafts([never, { name: 'a', score: 3, isBest: true }], read, judge)
  expect([kept, drafts[0]?.read.stopped]).toEqual([1, true])
})

test('once there is one to keep, the others are waited for no longer than that', async () => {
  vi.useFakeTimers()
  const never = { name: 'b', score: 9, afterMs: Number.POSITIVE_INFINITY }
  const reading = readDrafts([{ name: 'a', score: 1 }, never], read, judge, { longestAfterMs: 500 })
  const ended = vi.fn()
  void reading.then(ended)
  await vi.advanceTimersByTimeAsync(499)
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2)
  expect(await reading).toMatchObject({ kept: 0, drafts: [{}, { read: { stopped: true } }] })
  vi.useRealTimers()
})

test('a draft that may not be kept ends nobody’s time', async () => {
  const calls = [
    { name: 'a', score: 0 },
    { name: 'b', score: 2, afterMs: 30 },
  ]
  const { kept } = await readDrafts(calls, read, judge, { longestAfterMs: 1 })
  expect(kept).toBe(1)
})

test('whoever leaves ends them all', async () => {
  const leaves = new AbortController()
  const never = { name: 'a', score: 9, afterMs: Number.POSITIVE_INFINITY }
  const reading = readDrafts([never, never], read, judge, { signal: leaves.signal })
  leaves.abort()
  expect((await reading).drafts.map((draft) => draft.read.stopped)).toEqual([true, true])
})

test('what several calls cost is their sum, an estimate as soon as one is', () => {
  const counted = { inputTokens: 10, outputTokens: 5, estimated: false }
  expect(costOfAll([counted, { inputTokens: 7, outputTokens: 1, estimated: true }])).toEqual({
    inputTokens: 17,
    outputTokens: 6,
    estimated: true,
  })
  expect(costOfAll([counted, { inputTokens: 0, outputTokens: 0, estimated: true }]).estimated).toBe(false)
})
