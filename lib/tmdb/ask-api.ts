import { createBreaker } from './breaker'
import { TIMEOUT_MS, type TmdbOptions } from './options'
import { readLimited } from './read-limited'

const BAD_KEY_RESTS_MS = 10 * 60_000
const MOST_REST_MS = 5 * 60_000
const ANSWER_BYTES = 256 * 1024

export type Answer = { kind: 'ok'; body: unknown } | { kind: 'missing' } | { kind: 'failed' }
export type AskApi = (path: string, params: Record<string, string>) => Promise<Answer>

/** Questions to TMDB's interface. Failures in a row, a refused key and "too many requests" stop them for a while. */
export function createAskApi(options: TmdbOptions): AskApi {
  const { timeoutMs = TIMEOUT_MS, now = Date.now, warn = (message: string) => console.warn(message) } = options
  const breaker = createBreaker({ failures: 5, restMs: 60_000, now })
  const mayAsk = createBudget({ burst: 80, perSecond: 20, now })
  const said = new Set<string>()

  function warnOnce(subject: string, message: string): void {
    if (said.has(subject)) return
    said.add(subject)
    warn(`TMDB: ${message}`)
  }

  function refusalOf(response: Response): Answer | null {
    if (response.status === 401 || response.status === 403) {
      warnOnce('key', 'the key is refused; posters stay as we draw them. Check TMDB_READ_TOKEN or TMDB_API_KEY.')
      breaker.rest(BAD_KEY_RESTS_MS)
      return { kind: 'failed' }
    }
    if (response.status === 429) {
      breaker.rest(restFor(response))
      return { kind: 'failed' }
    }
    if (response.status !== 404) return null
    breaker.succeeded()
    return { kind: 'missing' }
  }

  return async (path, params) => {
    if (!breaker.allows() || !mayAsk()) return { kind: 'failed' }
    try {
      const response = await fetch(...requestFor(options, path, params, timeoutMs))
      const bytes = await readLimited(response, ANSWER_BYTES)
      const refusal = refusalOf(response)
      if (refusal) return refusal
      if (!response.ok || !bytes) throw new Error(`answered ${response.status}`)
      const body: unknown = JSON.parse(new TextDecoder().decode(bytes))
      breaker.succeeded()
      return { kind: 'ok', body }
    } catch (error) {
      breaker.failed()
      warnOnce('trouble', `no usable answer (${error instanceof Error ? error.message : 'unknown'}).`)
      return { kind: 'failed' }
    }
  }
}

function requestFor(
  { apiUrl, apiKey, readToken }: TmdbOptions,
  path: string,
  params: Record<string, string>,
  timeoutMs: number,
): [string, RequestInit] {
  const query = new URLSearchParams({ ...params, ...(apiKey && !readToken && { api_key: apiKey }) })
  const headers = { accept: 'application/json', ...(readToken && { authorization: `Bearer ${readToken}` }) }
  return [`${apiUrl}${path}?${query}`, { headers, signal: AbortSignal.timeout(timeoutMs), cache: 'no-store' }]
}

function restFor(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'))
  return Math.min(MOST_REST_MS, (Number.isFinite(seconds) && seconds > 0 ? seconds : 10) * 1000)
}

/** A bucket of requests that fills again with time: true while one may be taken. */
function createBudget(options: { burst: number; perSecond: number; now: () => number }): () => boolean {
  let left = options.burst
  let filledAt = options.now()
  return () => {
    const now = options.now()
    left = Math.min(options.burst, left + ((now - filledAt) / 1000) * options.perSecond)
    filledAt = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
