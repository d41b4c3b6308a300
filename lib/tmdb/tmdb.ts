import { z } from 'zod'
import { type AskApi, createAskApi } from './ask-api'
import { createFetchPoster } from './fetch-poster'
import type { TmdbOptions } from './options'
import { createMemory } from './remember'

export type TmdbIds = { tmdbId: number | null; imdbId: string | null }
/** What TMDB knows of a film; null fields where it has none. */
export type TmdbEntry = { overview: string | null; posterPath: string | null }

const HOUR_MS = 3_600_000
const FOUND_FOR_MS = 24 * HOUR_MS
const MISSING_FOR_MS = HOUR_MS
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

/**
 * Asks TMDB while a page is viewed. It never throws and never keeps anybody waiting for long: whatever goes wrong is
 * an answer without a poster.
 */
export function createTmdb(options: TmdbOptions) {
  const ask = createAskApi(options)
  const entries = createMemory<TmdbEntry | null>({ most: 2_000, now: options.now ?? Date.now })
  const underWay = new Map<string, Promise<TmdbEntry | null>>()

  async function findEntry(ids: TmdbIds): Promise<TmdbEntry | null> {
    if (ids.tmdbId === null && ids.imdbId === null) return null
    const key = `${ids.tmdbId} ${ids.imdbId}`
    const known = entries.get(key)
    if (known !== undefined) return known
    const asking =
      underWay.get(key) ??
      lookUp(ask, ids)
        .then((entry) => {
          if (entry !== undefined) entries.set(key, entry, entry ? FOUND_FOR_MS : MISSING_FOR_MS)
          return entry ?? null
        })
        .finally(() => underWay.delete(key))
    underWay.set(key, asking)
    return asking
  }

  return { findEntry, fetchPoster: createFetchPoster(options) }
}

export type Tmdb = ReturnType<typeof createTmdb>

/** Undefined when it could not be asked, null when TMDB does not know the film. */
async function lookUp(ask: AskApi, { tmdbId, imdbId }: TmdbIds): Promise<TmdbEntry | null | undefined> {
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

function toEntry({ overview, poster_path }: z.infer<typeof movie>): TmdbEntry {
  return { overview: overview?.trim().slice(0, OVERVIEW_CHARS) || null, posterPath: poster_path ?? null }
}
