import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type FakeOpenAI, startFakeOpenAI } from '../../e2e/fake-openai/server'
import { askForText } from '../ai/ask/ask-model'
import { startTracing } from '../telemetry/start-tracing'
import { resolveModel } from '../writers/resolve-model'
import { createAction } from './create-action'

type Span = {
  name: string
  spanId: string
  traceId: string
  parentSpanId?: string
  status: { code: number; message?: string }
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[]
}
const received: Span[] = []
const collector = createServer(async (request, response) => {
  const body = JSON.parse(Buffer.concat(await request.toArray()).toString())
  for (const { scopeSpans } of body.resourceSpans) for (const { spans } of scopeSpans) received.push(...spans)
  response.end('{}')
})
let fake: FakeOpenAI

beforeAll(async () => {
  fake = await startFakeOpenAI()
  collector.listen(0, '127.0.0.1')
  await once(collector, 'listening')
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint)
  vi.stubEnv('OTEL_EXPORTER_OTLP_PROTOCOL', 'http/json')
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '50')
  expect(startTracing()).toBe(true)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  collector.close()
  await fake.stop()
})

const model = () =>
  resolveModel(undefined, {
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: `${fake.url}/v1`,
    OPENAI_MODEL: 'scripted-model',
    OPENAI_API: 'chat',
  })

async function askThroughAnAction(scenario: object) {
  const marker = randomUUID()
  await fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify({ marker, ...scenario }) })
  const timeouts = { firstMs: 10_000, gapMs: 10_000, totalMs: 10_000 }
  const action = createAction({
    name: `ask-${marker}`,
    access: 'anyone',
    input: z.string(),
    run: async ({ input }) => {
      const resolved = model()
      if (resolved.writer !== 'MODEL') throw new Error('no model')
      return askForText({ model: resolved.model, instructions: 'Write.', prompt: input, settings: {}, timeouts })
    },
  })
  const result = await action(`a secret wish ${marker}`)
  await vi.waitFor(() => expect(received.map(({ name }) => name)).toContain(`action ask-${marker}`), 10_000)
  const top = received.find(({ name }) => name === `action ask-${marker}`)
  const trace = received.filter(({ traceId }) => traceId === top?.traceId)
  const below = (parent: Span | undefined) => trace.filter(({ parentSpanId }) => parentSpanId === parent?.spanId)
  const [call] = below(top)
  return { result, top, call, requests: below(call), trace }
}

const attribute = (span: Span | undefined, key: string) => {
  const { value } = span?.attributes.find((each) => each.key === key) ?? {}
  return value?.stringValue ?? value?.intValue
}

test('a trace goes from the action to the model call to its request, and holds nothing that was said', async () => {
  const { result, top, call, requests, trace } = await askThroughAnAction({ scenario: 'prose' })
  expect(result.ok).toBe(true)
  expect(attribute(top, 'matinee.result')).toBe('ok')
  expect(call?.name).toBe('model call')
  expect(attribute(call, 'gen_ai.request.model')).toBe('scripted-model')
  expect(Number(attribute(call, 'gen_ai.usage.output_tokens'))).toBeGreaterThan(0)
  expect(requests.map(({ name }) => name)).toEqual([expect.stringContaining('/chat/completions')])
  expect(JSON.stringify(trace)).not.toMatch(/secret wish|warmest recommendations|test-key/)
})

test('a call that went wrong says how', async () => {
  const { call } = await askThroughAnAction({ scenario: '500' })
  expect(call?.status).toMatchObject({ code: 2, message: 'http-5xx' })
})

test('without an endpoint nothing is collected', () => {
  expect(startTracing({})).toBe(false)
})

test('what follows a question mark in an address leaves the site in no span', async () => {
  await fetch(`${fake.url}/health?api_key=of-ours`).catch(() => undefined)
  await vi.waitFor(() => expect(JSON.stringify(received)).toContain('/health'), 10_000)
  expect(JSON.stringify(received)).not.toContain('of-ours')
})
