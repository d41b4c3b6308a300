import { randomUUID } from 'node:crypto'
import { generateText } from 'ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scenario } from '../../../e2e/fake-openai/scenarios'
import { type FakeOpenAI, type SeenRequest, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import { slateData } from '../../../testing/data-blocks'
import type { CallTimeouts } from '../../ai/call-clock'
import { writeDataBlock } from '../../prompts/parts/data-block'
import { resolveModel } from '../../writers/resolve-model'
import type { Pick, PickOutcome } from '../schema'
import { streamPicks } from './stream-picks'

const generous: CallTimeouts = { firstMs: 4000, gapMs: 4000, totalMs: 8000 }
let fake: FakeOpenAI

beforeAll(async () => {
  fake = await startFakeOpenAI()
})
afterAll(() => fake.stop())

const post = (path: string, body: object) => fetch(`${fake.url}${path}`, { method: 'POST', body: JSON.stringify(body) })
const control = (scenario: Scenario) => post('/control', scenario)
const requests = async (marker: string) =>
  (await (await fetch(`${fake.url}/requests?marker=${marker}`)).json()) as SeenRequest[]

function start(api: 'responses' | 'chat', marker: string, timeouts = generous, signal?: AbortSignal) {
  const data = slateData()
  const { model } = resolveModel(undefined, {
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: `${fake.url}/v1`,
    OPENAI_MODEL: 'scripted-model',
    OPENAI_API: api,
  })
  return streamPicks({
    model,
    instructions: 'Choose.',
    prompt: writeDataBlock({ ...data, person: { ...data.person, name: marker } }),
    settings: { temperature: 0.5, topP: 0.9, maxOutputTokens: 500 },
    timeouts,
    signal,
  })
}

async function finish(picks: AsyncGenerator<Pick, PickOutcome, void>) {
  const ids: number[] = []
  for (;;) {
    const next = await picks.next()
    if (next.done) return { ids, ...next.value }
    ids.push(next.value.id)
  }
}

describe.each(['responses', 'chat'] as const)('the OpenAI provider through the %s API', (api) => {
  const run = async (scenario: Omit<Scenario, 'marker'>, timeouts?: CallTimeouts) => {
    const marker = randomUUID()
    await control({ marker, ...scenario })
    return { marker, ...(await finish(start(api, marker, timeouts))) }
  }

  it('yields eight picks and the usage the provider reports', async () => {
    const { ids, fault, usage, marker } = await run({ scenario: 'ok' })
    expect(ids).toEqual([101, 102, 103, 104, 105, 106, 107, 108])
    expect(fault).toBeNull()
    expect(usage).toMatchObject({ estimated: false })
    expect(usage.inputTokens).toBeGreaterThan(100)
    const [seen] = await requests(marker)
    expect(seen).toMatchObject({ api, state: 'done' })
  })

  it('asks for the schema in the way of this API, streaming, with the settings of the prompt', async () => {
    const { marker } = await run({ scenario: 'ok' })
    const body = (await requests(marker))[0]?.body as unknown as Record<string, unknown>
    expect(body).toMatchObject({ model: 'scripted-model', stream: true, temperature: 0.5, top_p: 0.9 })
    const schema = { type: 'object', required: ['elements'], additionalProperties: false }
    if (api === 'chat') {
      expect(body).toMatchObject({
        max_tokens: 500,
        response_format: { type: 'json_schema', json_schema: { strict: true, schema } },
      })
      expect(body).not.toHaveProperty('store')
      expect(body.messages).toMatchObject([{ role: 'system' }, { role: 'user' }])
    } else {
      expect(body).toMatchObject({
        max_output_tokens: 500,
        store: false,
        text: { format: { type: 'json_schema', strict: true, schema } },
      })
    }
  })

  it('yields what is there while the model is held, and the rest after', async () => {
    const marker = randomUUID()
    await control({ marker, scenario: 'hold', after: 3 })
    const picks = start(api, marker)
    const first = [await picks.next(), await picks.next(), await picks.next()]
    expect(first.map((pick) => !pick.done && pick.value.id)).toEqual([101, 102, 103])
    await expect.poll(async () => (await requests(marker))[0]?.state).toBe('held')
    await post('/release', { marker })
    const rest = await finish(picks)
    expect(rest.ids).toEqual([104, 105, 106, 107, 108])
    expect(rest.fault).toBeNull()
  })

  it.each([
    ['401', 'http-401'],
    ['429', 'http-429'],
    ['500', 'http-5xx'],
  ] as const)('names a %s', async (scenario, expected) => {
    const { ids, fault, usage } = await run({ scenario })
    expect({ ids, fault }).toEqual({ ids: [], fault: expected })
    expect(usage).toMatchObject({ inputTokens: 0, outputTokens: 0 })
  })

  it('gives up on a server that says nothing, and closes the call', async () => {
    const { ids, fault, marker } = await run({ scenario: 'hang' }, { ...generous, firstMs: 120 })
    expect({ ids, fault }).toEqual({ ids: [], fault: 'timeout-first' })
    await expect.poll(async () => (await requests(marker))[0]?.state).toBe('closed')
  })

  it('gives up on a stream that stops between two picks', async () => {
    const { ids, fault } = await run({ scenario: 'hold', after: 2 }, { ...generous, gapMs: 150 })
    expect({ ids, fault }).toEqual({ ids: [101, 102], fault: 'timeout-gap' })
  })

  it('gives up on a stream that is slow as a whole', async () => {
    const { ids, fault } = await run({ scenario: 'slow', delayMs: 150 }, { ...generous, totalMs: 600 })
    expect(fault).toBe('timeout-total')
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.length).toBeLessThan(8)
  })

  it('keeps what came before the connection was cut', async () => {
    expect(await run({ scenario: 'cut', after: 2 })).toMatchObject({ ids: [101, 102], fault: 'cut' })
  })

  it('names prose and silence', async () => {
    expect(await run({ scenario: 'prose' })).toMatchObject({ ids: [], fault: 'prose' })
    expect(await run({ scenario: 'empty' })).toMatchObject({ ids: [], fault: 'empty' })
  })

  it('passes on ids nobody offered and duplicates, for grounding to drop', async () => {
    const unknown = await run({ scenario: 'unknown-ids' })
    expect(unknown.fault).toBeNull()
    expect(unknown.ids.filter((id) => id > 1000)).toHaveLength(4)
    const twice = await run({ scenario: 'duplicates' })
    expect(twice.ids.slice(0, 5)).toEqual([101, 101, 101, 101, 105])
  })

  it('closes the call when the person leaves', async () => {
    const marker = randomUUID()
    await control({ marker, scenario: 'hold', after: 1 })
    const leave = new AbortController()
    const picks = start(api, marker, generous, leave.signal)
    expect((await picks.next()).done).toBe(false)
    leave.abort()
    expect(await finish(picks)).toMatchObject({ ids: [], fault: 'aborted' })
    await expect.poll(async () => (await requests(marker))[0]?.state).toBe('closed')
  })

  it('answers calls that do not stream', async () => {
    const { model } = resolveModel(undefined, {
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: `${fake.url}/v1`,
      OPENAI_MODEL: 'scripted-model',
      OPENAI_API: api,
    })
    const { text, usage } = await generateText({ model, prompt: 'Say something.', maxRetries: 0 })
    expect(text).toMatch(/^Scripted unknown: /)
    expect(usage.outputTokens).toBeGreaterThan(0)
  })
})

it('says that a server cannot be reached', async () => {
  const { model } = resolveModel(undefined, {
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    OPENAI_MODEL: 'm',
    OPENAI_API: 'chat',
  })
  const outcome = await finish(streamPicks({ model, instructions: 'x', prompt: 'y', settings: {}, timeouts: generous }))
  expect(outcome).toMatchObject({ ids: [], fault: 'unreachable', usage: { inputTokens: 0 } })
})

it('keeps tests apart: a scenario holds for one task and so many requests', async () => {
  const marker = randomUUID()
  await control({ marker, scenario: '500', task: 'note' })
  expect((await finish(start('chat', marker))).fault).toBeNull()
  await control({ marker, scenario: '429', task: 'slate', times: 1 })
  expect((await finish(start('chat', marker))).fault).toBe('http-429')
  expect((await finish(start('chat', marker))).fault).toBeNull()
})
