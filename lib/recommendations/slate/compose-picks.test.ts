import { expect, test } from 'vitest'
import { slateData } from '@/testing/data-blocks'
import { writeDataBlock } from '../../prompts/parts/data-block'
import { createComposer } from '../../writers/composer/model'
import type { Pick, PickOutcome } from '../schema'
import { composePicks } from './compose-picks'
import { streamPicks } from './stream-picks'

async function all(picks: AsyncGenerator<Pick, PickOutcome, void>) {
  const read: Pick[] = []
  for (;;) {
    const next = await picks.next()
    if (next.done) return { read, outcome: next.value }
    read.push(next.value)
  }
}

test('picks are those of the composer as a model, word for word', async () => {
  const data = slateData()
  const asModel = streamPicks({
    model: createComposer(),
    instructions: '',
    prompt: writeDataBlock(data),
    settings: {},
    timeouts: { firstMs: 5_000, gapMs: 5_000, totalMs: 9_000 },
    signal: undefined,
  })
  const [{ read, outcome }, streamed] = [await all(composePicks(data, undefined)), await all(asModel)]
  expect(read).toHaveLength(data.picks)
  expect(read).toEqual(streamed.read)
  expect(outcome).toMatchObject({ fault: null, usage: streamed.outcome.usage, passes: streamed.outcome.passes })
})

test('a list that nobody waits for any more is not written', async () => {
  const { read, outcome } = await all(composePicks(slateData(), AbortSignal.abort()))
  expect(read).toEqual([])
  expect(outcome.fault).toBe('aborted')
})
