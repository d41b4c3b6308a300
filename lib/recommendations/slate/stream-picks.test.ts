import { APICallError, simulateReadableStream } from 'ai'
import { MockLanguageModelV3 } from 'ai/test'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { slateData } from '../../../testing/data-blocks'
import { writeDataBlock } from '../../prompts/parts/data-block'
import { createComposer } from '../../writers/composer/model'
import type { Pick, PickOutcome } from '../schema'
import { type StreamPicksInput, streamPicks } from './stream-picks'

type StreamOf<Result> = Result extends { stream: ReadableStream<infer Part> } ? Part : never
type LanguageModelV3StreamPart = StreamOf<Awaited<ReturnType<MockLanguageModelV3['doStream']>>>

const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)
beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', note)
})
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})

const usage = {
  inputTokens: { total: 30, noCache: 30, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 12, text: 12, reasoning: undefined },
}
const element = (id: number | string, rest = `,"reason":"Because ${id}.","basis":[1]`) => `{"id":${id}${rest}}`
const delta = (text: string): LanguageModelV3StreamPart => ({ type: 'text-delta', id: 't', delta: text })
const finish = (unified: 'stop' | 'length' | 'content-filter' = 'stop'): LanguageModelV3StreamPart[] => [
  { type: 'text-end', id: 't' },
  { type: 'finish', finishReason: { unified, raw: unified }, usage },
]
const open: LanguageModelV3StreamPart[] = [
  { type: 'stream-start', warnings: [] },
  { type: 'text-start', id: 't' },
]
const says = (text: string, end = finish()) => [...open, ...(text.match(/[\s\S]{1,9}/g) ?? []).map(delta), ...end]
const modelOf = (chunks: LanguageModelV3StreamPart[], chunkDelayInMs: number | null = null) =>
  new MockLanguageModelV3({
    doStream: async () => ({ stream: simulateReadableStream({ chunks, chunkDelayInMs, initialDelayInMs: null }) }),
  })
const failing = (error: unknown) =>
  new MockLanguageModelV3({
    doStream: async () => {
      throw error
    },
  })
const apiError = (statusCode: number | undefined) =>
  new APICallError({ message: 'no', url: 'http://x', requestBodyValues: {}, statusCode, isRetryable: true })

async function run(model: StreamPicksInput['model'], overrides: Partial<StreamPicksInput> = {}) {
  const picks = streamPicks({
    model,
    instructions: 'Choose.',
    prompt: 'Data.',
    settings: {},
    timeouts: { firstMs: 500, gapMs: 500, totalMs: 1000 },
    ...overrides,
  })
  return drain(picks)
}
async function drain(picks: AsyncGenerator<Pick, PickOutcome, void>) {
  const ids: number[] = []
  for (;;) {
    const next = await picks.next()
    if (next.done) return { ids, ...next.value }
    ids.push(next.value.id)
  }
}

/** A stream that stays open after its chunks and pays no attention to any signal. */
const endless = (chunks: LanguageModelV3StreamPart[]) =>
  new MockLanguageModelV3({
    doStream: async () => ({
      stream: new ReadableStream({
        start: (controller) => {
          for (const chunk of chunks) controller.enqueue(chunk)
        },
      }),
    }),
  })

describe('streaming picks', () => {
  it('yields every element and returns the usage', async () => {
    const outcome = await run(modelOf(says(`{"elements":[${element(1)},${element(2)},${element(3)}]}`)))
    expect(outcome).toMatchObject({
      ids: [1, 2, 3],
      fault: null,
      usage: { inputTokens: 30, outputTokens: 12, estimated: false },
    })
  })

  it('yields an element before the rest is written', async () => {
    const picks = streamPicks({
      model: endless([...open, delta(`{"elements":[${element(1)},{"id":`)]),
      instructions: '',
      prompt: 'x',
      settings: {},
      timeouts: { firstMs: 300, gapMs: 60, totalMs: 1000 },
    })
    expect(await picks.next()).toMatchObject({ done: false, value: { id: 1 } })
    expect(await picks.next()).toMatchObject({ done: true, value: { fault: 'timeout-gap' } })
  })

  it('reads JSON in a code fence, after thinking aloud, and with trailing words', async () => {
    const text = `<think>hm, three or four</think>\n\`\`\`json\n{"elements":[${element(1)},${element(2)}]}\n\`\`\`\nEnjoy!`
    expect(await run(modelOf(says(text)))).toMatchObject({ ids: [1, 2], fault: null })
    expect(await run(modelOf([...open, delta(text), ...finish()]))).toMatchObject({ ids: [1, 2], fault: null })
  })

  it('forgives ids as strings and a missing basis, and skips elements that are no picks', async () => {
    const text = `{"elements":[${element('"7"', '')},{"name":"Jaws"},${element(8, ',"reason":"Why.","basis":["1",null,"x"]')}]}`
    expect(await run(modelOf(says(text)))).toMatchObject({ ids: [7, 8], fault: null })
  })

  it('does not count braces inside reasons', async () => {
    const text = `{"elements":[${element(1, ',"reason":"A \\"}]}\\" in it.","basis":[]')},${element(2)}]}`
    expect(await run(modelOf(says(text)))).toMatchObject({ ids: [1, 2], fault: null })
  })

  it('stops at as many picks as candidates can be', async () => {
    const many = Array.from({ length: 60 }, (_, place) => element(place)).join(',')
    expect((await run(modelOf(says(`{"elements":[${many}]}`)))).ids).toHaveLength(24)
  })

  it('streams what the built-in composer writes', async () => {
    const prompt = writeDataBlock(slateData())
    const outcome = await run(createComposer(), { prompt })
    expect(outcome).toMatchObject({
      ids: [101, 102, 103, 104, 105, 106, 107, 108],
      fault: null,
      usage: { inputTokens: 0, outputTokens: 0, estimated: false },
    })
  })
})

describe('faults', () => {
  it.each([
    [401, 'http-401'],
    [403, 'http-401'],
    [404, 'http-404'],
    [429, 'http-429'],
    [500, 'http-5xx'],
    [503, 'http-5xx'],
    [undefined, 'unreachable'],
  ] as const)('status %s is %s and costs nothing', async (status, fault) => {
    const none = { inputTokens: 0, outputTokens: 0, estimated: false }
    expect(await run(failing(apiError(status)))).toMatchObject({ ids: [], fault, usage: none })
  })

  it('says timeout-first when nothing comes, even from a model that ignores its signal', async () => {
    expect(await run(endless(open), { timeouts: { firstMs: 40, gapMs: 500, totalMs: 900 } })).toMatchObject({
      ids: [],
      fault: 'timeout-first',
    })
    const deaf = new MockLanguageModelV3({ doStream: () => new Promise(() => {}) })
    expect((await run(deaf, { timeouts: { firstMs: 40, gapMs: 500, totalMs: 900 } })).fault).toBe('timeout-first')
  })

  it('says timeout-gap when the next pick does not come, and keeps a pick that was whole', async () => {
    const model = endless([...open, delta(`{"elements":[${element(1)},${element(2)}`)])
    expect(await run(model, { timeouts: { firstMs: 500, gapMs: 40, totalMs: 900 } })).toMatchObject({
      ids: [1, 2],
      fault: 'timeout-gap',
    })
  })

  it('gives every pick a wait of its own: none is too late because those before it took their time', async () => {
    vi.useFakeTimers()
    try {
      const parts = ['{"elements":[', ...[1, 2, 3, 4].map((id) => `${id > 1 ? ',' : ''}${element(id)}`)]
      const chunks = [...open, ...parts.map(delta), delta(']}')]
      const slow = new MockLanguageModelV3({
        doStream: async () => ({
          stream: new ReadableStream({
            start: (controller) => {
              for (const [place, chunk] of chunks.entries()) setTimeout(() => controller.enqueue(chunk), 200 * place)
              setTimeout(() => {
                for (const chunk of finish()) controller.enqueue(chunk)
                controller.close()
              }, 200 * chunks.length)
            },
          }),
        }),
      })
      const outcome = run(slow, { timeouts: { firstMs: 5_000, gapMs: 450, totalMs: 60_000 } })
      await vi.advanceTimersByTimeAsync(20_000)
      expect(await outcome).toMatchObject({ ids: [1, 2, 3, 4], fault: null })
    } finally {
      vi.useRealTimers()
    }
  })

  it('says timeout-total when it takes too long as a whole', async () => {
    const text = `{"elements":[${Array.from({ length: 20 }, (_, place) => element(place)).join(',')}]}`
    const outcome = await run(modelOf(says(text), 5), { timeouts: { firstMs: 500, gapMs: 500, totalMs: 120 } })
    expect(outcome.fault).toBe('timeout-total')
    expect(outcome.ids.length).toBeLessThan(20)
    expect(outcome.usage.estimated).toBe(true)
    expect(outcome.usage.outputTokens).toBeGreaterThan(0)
  })

  it('does not blame the model when the reader of the picks is slow', async () => {
    const picks = streamPicks({
      model: modelOf(says(`{"elements":[${element(1)},${element(2)}]}`)),
      instructions: '',
      prompt: 'x',
      settings: {},
      timeouts: { firstMs: 400, gapMs: 30, totalMs: 800 },
    })
    await picks.next()
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(await drain(picks)).toMatchObject({ ids: [2], fault: null })
  })

  it('says cut for a broken stream, a missing end and too few tokens, and keeps what was whole', async () => {
    const half = `{"elements":[${element(1)},${element(2)},{"id":3,"rea`
    const broken = new MockLanguageModelV3({
      doStream: async () => {
        const parts = says(half, [])
        return {
          stream: new ReadableStream({
            async pull(controller) {
              const part = parts.shift()
              if (part) return controller.enqueue(part)
              // A stream that fails throws away what nobody has read yet; a connection breaks after its last bytes.
              await new Promise(setImmediate)
              controller.error(new TypeError('terminated'))
            },
          }),
        }
      },
    })
    expect(await run(broken)).toMatchObject({ ids: [1, 2], fault: 'cut' })
    expect(await run(modelOf(says(half, [])))).toMatchObject({ ids: [1, 2], fault: 'cut' })
    expect(await run(modelOf(says(half, finish('length'))))).toMatchObject({ ids: [1, 2], fault: 'cut' })
    expect(await run(modelOf(says(`{"elements":[${element(1)}`, [])))).toMatchObject({ ids: [1], fault: 'cut' })
  })

  it('says cut when an error comes in the stream', async () => {
    const parts: LanguageModelV3StreamPart[] = [
      ...says(`{"elements":[${element(1)},{"id":`, []),
      { type: 'error', error: new Error('overloaded') },
    ]
    expect(await run(modelOf(parts))).toMatchObject({ ids: [1], fault: 'cut' })
  })

  it('says prose for words and for JSON of another shape', async () => {
    expect(await run(modelOf(says('Here are some films: Jaws {really}.')))).toMatchObject({ ids: [], fault: 'prose' })
    expect(await run(modelOf(says('I cannot help with that.', finish('content-filter'))))).toMatchObject({
      ids: [],
      fault: 'filtered',
    })
    expect(await run(modelOf(says('{"films":["Jaws"]}')))).toMatchObject({ ids: [], fault: 'prose' })
    expect(await run(modelOf(says('{"elements":["Jaws"]}')))).toMatchObject({ ids: [], fault: 'prose' })
  })

  it('says empty for no text, blank text, and a list without picks', async () => {
    expect(await run(modelOf(says('')))).toMatchObject({ ids: [], fault: 'empty' })
    expect(await run(modelOf(says(' \n ')))).toMatchObject({ ids: [], fault: 'empty' })
    expect(await run(modelOf(says('{"elements": []}')))).toMatchObject({ ids: [], fault: 'empty' })
  })

  it('says aborted when the person left before or during the call', async () => {
    const model = endless([...open, delta(`{"elements":[${element(1)},${element(2)}`)])
    expect(await run(model, { signal: AbortSignal.abort() })).toMatchObject({ ids: [], fault: 'aborted' })
    expect(model.doStreamCalls).toHaveLength(0)
    const leave = new AbortController()
    setTimeout(() => leave.abort(), 30)
    expect(await run(model, { signal: leave.signal })).toMatchObject({ ids: [1, 2], fault: 'aborted' })
  })

  it('yields an element at its closing brace, before anything follows', async () => {
    const model = endless([...open, delta(`{"elements":[${element(1)}`)])
    const leave = new AbortController()
    const ids: number[] = []
    const picks = streamPicks({
      model,
      instructions: '',
      prompt: 'x',
      settings: {},
      timeouts: { firstMs: 5_000, gapMs: 5_000, totalMs: 9_000 },
      signal: leave.signal,
    })
    for await (const pick of picks) {
      ids.push(pick.id)
      leave.abort()
    }
    expect(ids).toEqual([1])
  })

  it('ends the call when the reader stops early', async () => {
    let seen: AbortSignal | undefined
    const model = new MockLanguageModelV3({
      doStream: async ({ abortSignal }) => {
        seen = abortSignal
        return {
          stream: simulateReadableStream({
            chunks: says(`{"elements":[${element(1)},${element(2)},${element(3)}]}`),
            chunkDelayInMs: 3,
          }),
        }
      },
    })
    for await (const pick of streamPicks({
      model,
      instructions: '',
      prompt: 'x',
      settings: {},
      timeouts: { firstMs: 500, gapMs: 500, totalMs: 900 },
    })) {
      expect(pick.id).toBe(1)
      break
    }
    expect(seen?.aborted).toBe(true)
  })
})
