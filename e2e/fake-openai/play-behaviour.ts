import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Asked, Element, RawStep, Refusal } from './behaviours/behaviour'
import { streamedReply, wholeReply } from './behaviours/reply'
import { findBehaviour } from './behaviours/table'

const packers: Record<string, (text: string) => Buffer> = {
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
}

type Reply = { response: ServerResponse; counted: { sentBytes?: number }; size: number }

/** Answers one request as a row of the table says. */
export async function playBehaviour(
  name: string,
  asked: Asked,
  elements: readonly Element[],
  reply: Reply,
): Promise<void> {
  const { response, counted } = reply
  const behaviour = findBehaviour(name)
  const refusal = behaviour.refuse?.(asked)
  if (refusal) return refuse(response, refusal)
  if (asked.body.stream !== true && !behaviour.raw) {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(wholeReply(behaviour, asked.api, elements)))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', ...behaviour.headers })
  response.flushHeaders()
  counted.sentBytes = 0
  const steps = streamedReply(behaviour, asked.api, elements)
  const packer = packers[behaviour.headers?.['content-encoding'] ?? '']
  if (packer) {
    response.end(packer(steps.join('')))
    return
  }
  for (const step of steps) {
    if (!(await perform(step, reply))) return
  }
  response.end()
}

function refuse(response: ServerResponse, { status, body, headers }: Refusal): void {
  const json = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? 'text/plain' : 'application/json',
    ...headers,
  })
  response.end(json)
}

/** False when the reply is over. */
async function perform(step: RawStep, { response, counted, size }: Reply): Promise<boolean> {
  if (response.destroyed) return false
  if (step === 'hang') return false
  if (step === 'cut') {
    // What was written must be out before the socket goes.
    await new Promise((resolve) => setTimeout(resolve, 30))
    response.socket?.destroy()
    return false
  }
  if (typeof step === 'string') return write(step, response, counted)
  if ('bytes' in step) return write(step.bytes, response, counted)
  if ('pauseMs' in step) {
    await new Promise((resolve) => setTimeout(resolve, step.pauseMs))
    return !response.destroyed
  }
  for (let time = 0; time < step.times * size; time += 1)
    if (!(await write(step.repeat, response, counted))) return false
  return true
}

async function write(
  text: string | Uint8Array,
  response: ServerResponse,
  counted: { sentBytes?: number },
): Promise<boolean> {
  if (response.destroyed) return false
  counted.sentBytes = (counted.sentBytes ?? 0) + Buffer.byteLength(text)
  if (!response.write(text)) await drained(response)
  return !response.destroyed
}

/** Until there is room again, or nobody is left to read; listens to neither afterwards, as a long reply waits often. */
async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController()
  const events = ['drain', 'close'].map((event) => once(response, event, { signal: over.signal }))
  await Promise.race(events).finally(() => over.abort())
}
