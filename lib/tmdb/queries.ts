import 'server-only'
import { db } from '../db'
import { env } from '../env'
import type { PosterSize } from './fetch-poster'
import { createTmdb, type Tmdb, type TmdbEntry } from './tmdb'

let client: Tmdb | undefined

/** Real posters and overviews are shown only where whoever runs the site has set a key. */
export function isTmdbOn(): boolean {
  const { TMDB_API_KEY, TMDB_READ_TOKEN } = env()
  return Boolean(TMDB_API_KEY ?? TMDB_READ_TOKEN)
}

function tmdb(): Tmdb {
  const { TMDB_API_KEY, TMDB_READ_TOKEN, TMDB_BASE_URL, TMDB_IMAGE_URL } = env()
  client ??= createTmdb({
    apiUrl: TMDB_BASE_URL,
    imageUrl: TMDB_IMAGE_URL,
    apiKey: TMDB_API_KEY,
    readToken: TMDB_READ_TOKEN,
  })
  return client
}

/** What TMDB has about a film, asked for while somebody looks at it; null without a key, a film or an answer. */
export async function findTmdbEntry(slug: string): Promise<TmdbEntry | null> {
  if (!isTmdbOn()) return null
  const film = await db.film.findUnique({ where: { slug }, select: { tmdbId: true, imdbId: true } })
  return film && tmdb().findEntry(film)
}

export async function findPosterFile(slug: string, size: PosterSize) {
  const entry = await findTmdbEntry(slug)
  return entry?.posterPath ? tmdb().fetchPoster(entry.posterPath, size) : null
}
