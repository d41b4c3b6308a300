import { afterEach, expect, test, vi } from 'vitest'
import { askForText } from '../ask/ask-model'
import { configuredModel } from './models'

afterEach(() => vi.unstubAllGlobals())

/** An error as Node's own client throws it when its patience ends before ours. */
const gaveUp = (message: string, name: string) =>
  new TypeError(message, { cause: Object.assign(new Error(name), { name }) })

function ask(fetch: () => Promise<Response>) {
  vi.stubGlobal('fetch', fetch)
  const settings = {
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: 'http://box/v1',
    OPENAI_MODEL: 'm',
    OPENAI_API: 'chat' as const,
  }
  const configured = configuredModel(settings)
  if (!configured) throw new Error('no model is configured')
  const timeouts = { firstMs: 5_000, gapMs: 5_000, totalMs: 5_000 }
  return askForText({ model: configured.model, instructions: 'Write.', prompt: 'Now.', settings: {}, timeouts })
}

test('a server that keeps Node waiting too long for its answer did not answer in time; it was reached', async () => {
  const { fault } = await ask(() => Promise.reject(gaveUp('fetch failed', 'HeadersTimeoutError')))
  expect(fault).toBe('timeout-first')
})

test('one that keeps it waiting in the middle fell silent', async () => {
  const frame = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'Begun' } }] })}\n\n`
  const pieces = [frame]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.pop()
      if (piece) controller.enqueue(new TextEncoder().encode(piece))
      else controller.error(gaveUp('terminated', 'BodyTimeoutError'))
    },
  })
  const { fault, text } = await ask(
    async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
  )
  expect({ fault, text }).toEqual({ fault: 'timeout-gap', text: 'Begun' })
})

test('one that is not there could not be reached', async () => {
  const { fault } = await ask(() => Promise.reject(gaveUp('fetch failed', 'Error')))
  expect(fault).toBe('unreachable')
})
