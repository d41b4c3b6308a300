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

const LONGEST_WAIT_MS = 120_000

/** Names what went wrong when a call failed with an error. `hasOutput`: something of the answer had come. */
export function faultOf(error: unknown, hasOutput: boolean): CallFault {
  const cause = RetryError.isInstance(error) ? error.lastError : error
  if (!APICallError.isInstance(cause)) return 'cut'
  const status = cause.statusCode
  if (status === undefined) return hasOutput ? 'cut' : 'unreachable'
  if (status === 401 || status === 403) return 'http-401'
  if (status === 404) return 'http-404'
  if (status === 429) return 'http-429'
  if (status >= 500) return 'http-5xx'
  // An answer that broke off after "200 OK" is reported with that status.
  return status >= 400 ? 'http-4xx' : 'cut'
}

/** How long a server that is busy asks to be left alone; null when it does not say. */
export function retryAfterMs(error: unknown): number | null {
  if (!APICallError.isInstance(error)) return null
  const ms = Number(error.responseHeaders?.['retry-after-ms'])
  const seconds = Number(error.responseHeaders?.['retry-after'])
  const wait = ms > 0 ? ms : seconds > 0 ? seconds * 1000 : null
  return wait === null ? null : Math.min(wait, LONGEST_WAIT_MS)
}
