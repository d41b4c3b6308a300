import { APICallError, RetryError } from 'ai'
import type { Fault } from '../schema'
import type { JsonOnly } from './json-only'

/** Names what went wrong when a call failed with an error. */
export function classifyError(error: unknown, hasOutput: boolean): Fault {
  const cause = RetryError.isInstance(error) ? error.lastError : error
  if (!APICallError.isInstance(cause)) return 'cut'
  const status = cause.statusCode
  if (status === undefined) return hasOutput ? 'cut' : 'unreachable'
  if (status === 401 || status === 403) return 'http-401'
  if (status === 429) return 'http-429'
  if (status >= 500) return 'http-5xx'
  // A stream that broke after "200 OK" is reported with that status.
  return status >= 400 ? 'http-4xx' : 'cut'
}

/** Names what was wrong with a reply that ended by itself; null when nothing was. */
export function classifyReply(reply: JsonOnly, finishReason: string, yielded: number): Fault | null {
  if (reply.complete) {
    if (yielded > 0) return null
    return /"elements"\s*:\s*\[\s*\]/.test(reply.json) ? 'empty' : 'prose'
  }
  if (reply.raw.trim() === '') return finishReason === 'stop' || finishReason === 'length' ? 'empty' : 'cut'
  if (yielded > 0 || /^\{\s*"elements"/.test(reply.json)) return 'cut'
  return 'prose'
}
