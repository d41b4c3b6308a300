import { z } from 'zod'
import { createBreaker } from './breaker'
import { readLimited } from './read-limited'
import { createMemory } from './remember'
import { createBudget } from './request-budget'

export type TmdbIds = { tmdbId: number | null; imdbId: string | null }
/** What TMDB knows of a film; null fields where it has none. */
export type TmdbEntry = { overview: string | null; posterPath: string | null }
export type PosterFile = { bytes: Uint8Array<ArrayBuffer>; type: string }

export const posterSizes = { card: 'w342', page: 'w500' } as const
export type PosterSize = keyof typeof posterSizes

export type TmdbOptions = {
  apiUrl: string
  imageUrl: string
  apiKey?: string | undefined
  readToken?: string | undefined
  timeoutMs?: number
  now?: () => number
  warn?: (message: string) => void
}

const HOUR_MS = 3_600_000
const FOUND_FOR_MS = 24 * HOUR_MS
const MISSING_FOR_MS = HOUR_MS
const BAD_KEY_RESTS_MS = 10 * 60_000
const MOST_REST_MS = 5 * 60_000
const ANSWER_BYTES = 256 * 1024
const POSTER_BYTES = 2 * 1024 * 1024
const OVERVIEW_CHARS = 2_000

const movie = z.object({
  overview: z.string().nullish(),
  // A path is put behind the image server's address, so it may only be a file name.
  poster_path: z
    .string()
    .regex(/^\/[\w-]+\.(jpg|jpeg|png|webp)$/)
    .nullish()
    .catch(null),
})
const found = z.object({ movie_results: z.array(movie) })

type Answer = { kind: 'ok'; body: unknown } | { kind: 'missing' } | { kind: 'failed' }

/**
 * Asks TMDB while a page is viewed. It never throws and never keeps anybody waiting for long: whatever goes wrong is
 * an answer without a poster. Failures in a row, a refused key and "too many requests" stop the questions for a while.
 */
export function createTmdb(options: TmdbOptions) {
  const { timeoutMs = 2_500, now = Date.now, warn = (message: string) => console.warn(message) } = options
  const api = createBreaker({ failures: 5, restMs: 60_000, now })
  const images = createBreaker({ failures: 5, restMs: 60_000, now })
  const mayAsk = createBudget({ burst: 80, perSecond: 20, now })
  const entries = createMemory<TmdbEntry | null>({ most: 2_000, now })
  const underWay = new Map<string, Promise<TmdbEntry | null>>()
  const said = new Set<string>()

  function warnOnce(subject: string, message: string): void {
    if (said.has(subject)) return
    said.add(subject)
    warn(`TMDB: ${message}`)
  }

  async function ask(path: string, params: Record<string, string>): Promise<Answer> {
    if (!api.allows() || !mayAsk()) return { kind: 'failed' }
    const query = new URLSearchParams({
      ...params,
      ...(options.apiKey && !options.readToken && { api_key: options.apiKey }),
    })
    try {
      const response = await fetch(`${options.apiUrl}${path}?${query}`, {
        headers: {
          accept: 'application/json',
          ...(options.readToken && { authorization: `Bearer ${options.readToken}` }),
        },
        signal: AbortSignal.timeout(timeoutMs),
        cache: 'no-store',
      })
      const bytes = await readLimited(response, ANSWER_BYTES)
      if (response.status === 401 || response.status === 403) {
        warnOnce('key', 'the key is refused; posters stay as we draw them. Check TMDB_READ_TOKEN or TMDB_API_KEY.')
        api.rest(BAD_KEY_RESTS_MS)
        return { kind: 'failed' }
      }
      if (response.status === 429) {
        api.rest(restFor(response))
        return { kind: 'failed' }
      }
      if (response.status === 404) {
        api.succeeded()
        return { kind: 'missing' }
      }
      if (!response.ok || !bytes) throw new Error(`answered ${response.status}`)
      const body: unknown = JSON.parse(new TextDecoder().decode(bytes))
      api.succeeded()
      return { kind: 'ok', body }
    } catch (error) {
      api.failed()
      warnOnce('trouble', `no usable answer (${error instanceof Error ? error.message : 'unknown'}).`)
      return { kind: 'failed' }
    }
  }

  /** Undefined when it could not be asked, null when TMDB does not know the film. */
  async function lookUp({ tmdbId, imdbId }: TmdbIds): Promise<TmdbEntry | null | undefined> {
    let failed = false
    if (tmdbId !== null) {
      const answer = await ask(`/movie/${tmdbId}`, { language: 'en-US' })
      const entry = answer.kind === 'ok' ? movie.safeParse(answer.body).data : undefined
      if (entry) return toEntry(entry)
      failed = answer.kind === 'failed'
    }
    if (imdbId !== null && !failed) {
      const answer = await ask(`/find/${imdbId}`, { external_source: 'imdb_id', language: 'en-US' })
      const entry = answer.kind === 'ok' ? found.safeParse(answer.body).data?.movie_results[0] : undefined
      if (entry) return toEntry(entry)
      failed = answer.kind === 'failed'
    }
    return failed ? undefined : null
  }

  async function findEntry(ids: TmdbIds): Promise<TmdbEntry | null> {
    if (ids.tmdbId === null && ids.imdbId === null) return null
    const key = `${ids.tmdbId} ${ids.imdbId}`
    const known = entries.get(key)
    if (known !== undefined) return known
    const asking =
      underWay.get(key) ??
      lookUp(ids)
        .then((entry) => {
          if (entry !== undefined) entries.set(key, entry, entry ? FOUND_FOR_MS : MISSING_FOR_MS)
          return entry ?? null
        })
        .finally(() => underWay.delete(key))
    underWay.set(key, asking)
    return asking
  }

  async function fetchPoster(path: string, size: PosterSize): Promise<PosterFile | null> {
    if (!images.allows()) return null
    try {
      const response = await fetch(`${options.imageUrl}/${posterSizes[size]}${path}`, {
        signal: AbortSignal.timeout(timeoutMs),
        cache: 'no-store',
        redirect: 'error',
      })
      const type = /^image\/(jpeg|png|webp)(?=;|$)/.exec(response.headers.get('content-type') ?? '')?.[0]
      const bytes = await readLimited(response, POSTER_BYTES)
      if (response.status >= 500) throw new Error(`answered ${response.status}`)
      images.succeeded()
      return response.ok && type && bytes ? { bytes, type } : null
    } catch {
      images.failed()
      return null
    }
  }

  return { findEntry, fetchPoster }
}

export type Tmdb = ReturnType<typeof createTmdb>

function toEntry({ overview, poster_path }: z.infer<typeof movie>): TmdbEntry {
  return { overview: overview?.trim().slice(0, OVERVIEW_CHARS) || null, posterPath: poster_path ?? null }
}

function restFor(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'))
  return Math.min(MOST_REST_MS, (Number.isFinite(seconds) && seconds > 0 ? seconds : 10) * 1000)
}
