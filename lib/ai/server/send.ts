import type { LanguageModelV3CallOptions } from '@ai-sdk/provider'
import { CallError, faultOfStatus, isClientTimeout, waitIn, waitSaid } from '../call-fault'
import { providerSentence, sentenceOf } from '../wire/error-text'
import type { Capabilities } from './capabilities'
import type { ModelServer } from './learned'
import { patientDispatcher } from './patient'
import { peekAtPage } from './peek'
import {
  afterRefusal,
  isAboutRequest,
  isContextFault,
  isFiltered,
  isNoEndpoint,
  paramOf,
  type Refused,
} from './refusal'
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
  /** Where the server sent us on to, on its own host. */
  let movedTo: string | null = null

  async function send(): Promise<Response> {
    asks += 1
    const body = JSON.stringify(requestBody(server.api, server.name, options, can))
    const headers = {
      'content-type': 'application/json',
      accept: can.stream ? 'text/event-stream' : 'application/json',
      ...(server.key ? { authorization: `Bearer ${server.key}` } : {}),
    }
    const dispatcher = patientDispatcher()
    try {
      return await fetch(movedTo ?? addressOf(server, can.path), {
        ...(dispatcher && { dispatcher }),
        // Followed by hand: a redirect turns into a GET, or carries what was asked to somebody else's host.
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        ...(options.abortSignal ? { signal: options.abortSignal } : {}),
      })
    } catch (error) {
      if (options.abortSignal?.aborted) throw error
      const fault = isClientTimeout(error) ? 'timeout-first' : 'unreachable'
      throw new CallError(fault, { sentence: providerSentence(causeOf(error), server.key) })
    }
  }

  /** Asks again in another way, or throws what is to be said. */
  function tryOther(refused: Refused, error: CallError): void {
    const next = asks < MOST_ASKS ? afterRefusal(can, refused, tried) : null
    if (!next) throw firstError ?? error
    tried.push(next)
    can = next
  }

  /** Goes where a redirect points, once and on the same host; throws where it leads away. */
  function follow(response: Response): void {
    const from = movedTo ?? addressOf(server, can.path)
    const location = response.headers.get('location') ?? ''
    const to = URL.canParse(location, from) ? new URL(location, from) : null
    if (to && !movedTo && /^https?:$/.test(to.protocol) && to.hostname === new URL(from).hostname) movedTo = to.href
    else {
      const sentence = `It redirects to ${to ? to.host : 'nowhere'}`
      throw new CallError('no-api', { sentence: providerSentence(sentence, server.key), status: response.status })
    }
  }

  /** Looks for the API at the address with or without /v1, once. */
  function tryOtherAddress(error: CallError): void {
    if (can.path !== null) throw firstError ?? error
    firstError = error
    movedTo = null
    can = { ...can, path: otherPath(server.address) }
  }

  async function open(): Promise<Opened> {
    for (;;) {
      let response = await send()
      const { status } = response
      if (status >= 300 && status < 400 && asks < MOST_ASKS) {
        follow(response)
        continue
      }
      let isPage = (response.headers.get('content-type') ?? '').includes('text/html')
      if (response.ok && isPage) ({ isPage, response } = await peekAtPage(response))
      if (response.ok && !isPage) return { response, can }
      const { sentence, param } = await readError(response, server.key)
      const retryAfterMs = waitIn((name) => response.headers.get(name)) ?? waitSaid(sentence)
      const fault =
        isPage && response.ok
          ? 'no-api'
          : isContextFault({ sentence })
            ? 'context'
            : status < 429 && isFiltered(sentence)
              ? 'filtered'
              : faultOfStatus(status)
      const error = new CallError(fault, { sentence, status, retryAfterMs })
      const isMissing = status === 404 || status === 405
      const isAddress =
        (isPage && response.ok) || (isMissing && !/model|deployment/i.test(sentence) && !isAboutRequest(sentence))
      const fits = retryAfterMs !== null && retryAfterMs <= LONGEST_WAIT_MS
      if (isAddress) tryOtherAddress(error)
      else if ((status === 429 || status === 503) && !hasWaited && fits) {
        hasWaited = true
        await pause(retryAfterMs, options.abortSignal)
      } else if (fault === 'context' || fault === 'filtered') throw firstError ?? error
      else {
        const asked = isMissing && isAboutRequest(sentence) ? 400 : status
        tryOther({ status: asked, sentence, param, mayGuess: sentence.length < LONGEST_EMPTY_PHRASE }, error)
      }
    }
  }

  return {
    open,
    /** The server said its no inside a stream: asks again in another way. */
    reopen(refused: Refused, error: CallError): Promise<Opened> {
      if (isNoEndpoint(refused.sentence)) tryOtherAddress(error)
      else tryOther(refused, error)
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
