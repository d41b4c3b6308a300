import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { askForText } from '../ask/ask-model'
import { configuredModel } from './models'

afterEach(() => vi.unstubAllGlobals())

/** An error as Node's own client throws it when its patience ends before ours. */
const gaveUp = (message: string, name: string) =>
  new TypeError(message, { cause: Object.assign(new Error(name), { name }) })

function ask(fetch: () => Promise<Response>) {
  vi.stubGlobal('fetch', fetch)
  return askAt('http://box/v1')
}

function askAt(address: string) {
  const settings = {
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: address,
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

test('how long a call waits is ours to say: Node giving up earlier does not end it', async () => {
  const frame = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'Late' } }] })}\n\n`
  const server = createServer((_, response) => {
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(frame), 1_600)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  Reflect.get(globalThis, 'Request')
  const client = Symbol.for('undici.globalDispatcher.1')
  const own = Reflect.get(globalThis, client)
  const hasty = Reflect.construct(own.constructor, [{ headersTimeout: 100 }])
  Reflect.set(globalThis, client, hasty)
  try {
    await expect(fetch(address)).rejects.toMatchObject({ cause: { name: 'HeadersTimeoutError' } })
    expect(await askAt(`${address}/v1`)).toMatchObject({ fault: null, text: 'Late' })
  } finally {
    Reflect.set(globalThis, client, own)
    server.closeAllConnections()
    server.close()
  }
})
