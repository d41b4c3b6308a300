import { APICallError, RetryError } from 'ai'

/** How a call to a model may go wrong, whoever makes it. */
export type CallFault =
  | 'http-401'
  | 'http-404'
  | 'http-429'
  | 'http-4xx'
  | 'http-5xx'
  | 'unreachable'
  | 'timeout-first'
  | 'timeout-gap'
  | 'timeout-total'
  | 'cut'
  | 'prose'
  | 'empty'
  | 'aborted'
  /** The server said an error inside a reply that began well. */
  | 'error-frame'
  /** What answers is a web page and no model server. */
  | 'no-api'
  /** The request is longer than what the model can read. */
  | 'context'
  /** Thoughts and no answer. */
  | 'thought-only'
  /** More came than any answer needs. */
  | 'too-long'
  /** The model, or its filter, declined. */
  | 'filtered'

/** A server that asks for longer is asked again after this. */
const LONGEST_WAIT_MS = 3_600_000

type CallErrorParts = { sentence?: string; status?: number; retryAfterMs?: number | null }

/** A call that failed in a way that has a name, with the provider's own sentence where it said one. */
export class CallError extends Error {
  override readonly name = 'CallError'
  readonly sentence: string
  readonly status: number | null
  readonly retryAfterMs: number | null

  constructor(
    readonly fault: CallFault,
    { sentence = '', status, retryAfterMs }: CallErrorParts = {},
  ) {
    super(sentence || fault)
    this.sentence = sentence
    this.status = status ?? null
    this.retryAfterMs = retryAfterMs ?? null
  }
}

/** The fault a status stands for. */
export function faultOfStatus(status: number): CallFault {
  if (status === 401 || status === 403) return 'http-401'
  if (status === 404 || status === 410) return 'http-404'
  // Too large a body, or too large for what may be sent in a minute.
  if (status === 413) return 'context'
  if (status === 429) return 'http-429'
  return status >= 500 ? 'http-5xx' : 'http-4xx'
}

/** Node's own client has limits of its own, whatever is set: five minutes to the head of an answer, and between bytes. */
export function isClientTimeout(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && /^(?:Headers|Body)TimeoutError$/.test(cause.name)
}

/** Names what went wrong when a call failed with an error. `hasOutput`: something of the answer had come. */
export function faultOf(error: unknown, hasOutput: boolean): CallFault {
  const cause = RetryError.isInstance(error) ? error.lastError : error
  if (cause instanceof CallError) return cause.fault === 'unreachable' && hasOutput ? 'cut' : cause.fault
  if (!APICallError.isInstance(cause)) return 'cut'
  const status = cause.statusCode
  if (status === undefined) return hasOutput ? 'cut' : 'unreachable'
  // An answer that broke off after "200 OK" is reported with that status.
  return status >= 400 ? faultOfStatus(status) : 'cut'
}

/** How long a server that is busy asks to be left alone; null when it does not say. */
export function retryAfterMs(error: unknown): number | null {
  if (error instanceof CallError) return error.retryAfterMs
  if (!APICallError.isInstance(error)) return null
  return waitIn((name) => error.responseHeaders?.[name] ?? null)
}

/** The same from the headers of an answer: milliseconds, seconds, or a date. */
export function waitIn(header: (name: string) => string | null, now = Date.now()): number | null {
  const ms = Number(header('retry-after-ms') || Number.NaN)
  const after = header('retry-after') ?? ''
  const seconds = Number(after.trim() === '' ? Number.NaN : after)
  const wait = ms >= 0 ? ms : seconds >= 0 ? seconds * 1000 : Date.parse(after) - now
  return wait >= 0 ? Math.min(wait, LONGEST_WAIT_MS) : null
}

const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

/** The same from a sentence: "Please try again in 1m7.5s", "retry after 20 seconds", "retryDelay: 17s". */
export function waitSaid(sentence: string): number | null {
  const said =
    /(?:try again|retry|available|resets?|wait)[^.\d]{0,24}?((?:\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hours?)\b\s?)+)/i.exec(
      sentence.replace(/(\d[a-z]{1,2})(?=\d)/gi, '$1 '),
    )?.[1]
  if (!said) return null
  const parts = [...said.matchAll(/(\d+(?:\.\d+)?)\s?(ms|milli|s|m|h)/gi)]
  const wait = parts.reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (UNIT_MS[unit.toLowerCase().replace('milli', 'ms')] ?? 0),
    0,
  )
  return Math.min(Math.ceil(wait), LONGEST_WAIT_MS)
}
