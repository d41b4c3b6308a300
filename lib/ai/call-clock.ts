import type { Env } from '../env'
import type { CallFault } from './call-fault'

/** How long to wait for the first word of an answer since the last sign of life, for each next one, and for all of it. */
export type CallTimeouts = { firstMs: number; gapMs: number; totalMs: number }

type TimeoutSettings = Pick<Env, 'MODEL_FIRST_TIMEOUT_MS' | 'MODEL_GAP_TIMEOUT_MS' | 'MODEL_TOTAL_TIMEOUT_MS'>

/** The same limits wherever a model is asked: on the site, in trials, on the command line. */
export const timeoutsOf = (settings: TimeoutSettings): CallTimeouts => ({
  firstMs: settings.MODEL_FIRST_TIMEOUT_MS,
  gapMs: settings.MODEL_GAP_TIMEOUT_MS,
  totalMs: settings.MODEL_TOTAL_TIMEOUT_MS,
})

/** One timer, running only while we wait for the model: a slow reader of the answer is not the model's fault. */
export function startClock(timeouts: CallTimeouts, stop: AbortController, signal: AbortSignal | undefined) {
  const startedAt = performance.now()
  let fault: CallFault | null = null
  let wake: (() => void) | undefined
  let waitedMs = 0

  const end = (reason: CallFault) => {
    if (stop.signal.aborted) return
    fault = reason
    // This name is the one the SDK takes for an abort; any other becomes an error of the call.
    stop.abort(new DOMException(reason, 'AbortError'))
    wake?.()
  }
  const leave = () => end('aborted')
  if (signal?.aborted) leave()
  signal?.addEventListener('abort', leave, { once: true })

  return {
    get fault() {
      return fault
    },
    /** The value, or undefined when time ran out or the person left first. Models that ignore their signal cannot hold us. */
    async wait<Value>(value: PromiseLike<Value>, limit: 'timeout-first' | 'timeout-gap'): Promise<Value | undefined> {
      const askedAt = performance.now()
      const limitMs = Math.max(0, (limit === 'timeout-first' ? timeouts.firstMs : timeouts.gapMs) - waitedMs)
      const leftMs = Math.max(0, timeouts.totalMs - (performance.now() - startedAt))
      const timer = setTimeout(() => end(leftMs <= limitMs ? 'timeout-total' : limit), Math.min(leftMs, limitMs))
      const stopped = new Promise<undefined>((resolve) => {
        wake = () => resolve(undefined)
      })
      if (fault) wake?.()
      const settled = Promise.resolve(value)
      settled.catch(() => undefined)
      try {
        return await Promise.race([settled, stopped])
      } finally {
        clearTimeout(timer)
        waitedMs += performance.now() - askedAt
      }
    },
    /** A piece has come: the wait for the next one starts anew. */
    arrived() {
      waitedMs = 0
    },
    close() {
      signal?.removeEventListener('abort', leave)
      if (!stop.signal.aborted) stop.abort(new DOMException('done', 'AbortError'))
    },
  }
}
