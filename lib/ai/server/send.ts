import type { LanguageModelV3CallOptions } from '@ai-sdk/provider'
import { CallError, faultOfStatus, waitIn } from '../call-fault'
import { providerSentence, sentenceOf } from '../wire/error-text'
import type { Capabilities } from './capabilities'
import type { ModelServer } from './learned'
import { afterRefusal, isContextFault, paramOf, type Refused } from './refusal'
import { requestBody } from './request-body'

/** Asks of one call: what is refused costs nothing, but a server that refuses everything must end it. */
const MOST_ASKS = 10
/** A busy server is waited for once, if it says that it takes no longer. */
const LONGEST_WAIT_MS = 5_000
const MOST_ERROR_BYTES = 64_000
/** An error no longer than this names nothing: "Bad Request", "Unprocessable entity". */
const LONGEST_EMPTY_PHRASE = 40

export type Opened = { response: Response; can: Capabilities }

/**
 * Sends a request and comes back with an answer that began well, having dropped what the server refused, tried the
 * address with and without /v1, and waited once. Throws CallError.
 */
export function createSender(server: ModelServer, options: LanguageModelV3CallOptions, start: Capabilities) {
  const tried: Capabilities[] = [start]
  let can = start
  let hasWaited = false
  let firstError: CallError | null = null
  let asks = 0

  async function send(): Promise<Response> {
    asks += 1
    const body = JSON.stringify(requestBody(server.api, server.name, options, can))
    const headers = {
      'content-type': 'application/json',
      accept: can.stream ? 'text/event-stream' : 'application/json',
      ...(server.key ? { authorization: `Bearer ${server.key}` } : {}),
    }
    try {
      return await fetch(addressOf(server, can.path), {
        ...{ method: 'POST', headers, body },
        ...(options.abortSignal ? { signal: options.abortSignal } : {}),
      })
    } catch (error) {
      if (options.abortSignal?.aborted) throw error
      throw new CallError('unreachable', { sentence: providerSentence(causeOf(error), server.key) })
    }
  }

  /** Asks again in another way, or throws what is to be said. */
  function tryOther(refused: Refused, error: CallError): void {
    const next = asks < MOST_ASKS ? afterRefusal(can, refused, tried) : null
    if (!next) throw firstError ?? error
    tried.push(next)
    can = next
  }

  async function open(): Promise<Opened> {
    for (;;) {
      const response = await send()
      const isPage = (response.headers.get('content-type') ?? '').includes('text/html')
      if (response.ok && !isPage) return { response, can }
      const { sentence, param } = await readError(response, server.key)
      const { status } = response
      const retryAfterMs = waitIn((name) => response.headers.get(name))
      const fault = isPage && response.ok ? 'no-api' : isContextFault({ sentence }) ? 'context' : faultOfStatus(status)
      const error = new CallError(fault, { sentence, status, retryAfterMs })
      const isAddress = (isPage && response.ok) || ((status === 404 || status === 405) && !/model/i.test(sentence))
      if (isAddress && can.path === null) {
        firstError = error
        can = { ...can, path: otherPath(server.address) }
      } else if (status === 429 && !hasWaited && retryAfterMs !== null && retryAfterMs <= LONGEST_WAIT_MS) {
        hasWaited = true
        await pause(retryAfterMs, options.abortSignal)
      } else if (isAddress) throw firstError ?? error
      else tryOther({ status, sentence, param, mayGuess: sentence.length < LONGEST_EMPTY_PHRASE }, error)
    }
  }

  return {
    open,
    /** The server said its no inside a stream: asks again in another way. */
    reopen(refused: Refused, error: CallError): Promise<Opened> {
      tryOther(refused, error)
      return open()
    },
    get asks() {
      return asks
    },
  }
}

const rootOf = (address: string) => address.replace(/\/v1$/, '')
const otherPath = (address: string) => (address.endsWith('/v1') ? '' : '/v1')

function addressOf({ address, api }: ModelServer, path: string | null): string {
  const base = path === null ? address : rootOf(address) + path
  return `${base}/${api === 'chat' ? 'chat/completions' : 'responses'}`
}

async function readError(response: Response, key: string | undefined): Promise<{ sentence: string; param: string }> {
  const text = await firstBytes(response, MOST_ERROR_BYTES)
  let body: unknown = text
  try {
    body = JSON.parse(text)
  } catch {}
  return { sentence: providerSentence(sentenceOf(body), key), param: paramOf(body) }
}

async function firstBytes(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let read = 0; read < most; ) {
      const { done, value } = await reader.read()
      if (done) break
      read += value.byteLength
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // What came of it is what there is to say.
  } finally {
    reader.cancel().catch(() => undefined)
  }
  return text
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message || cause.name : String(cause)
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true })
  })
}
