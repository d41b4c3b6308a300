import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { PosterFilm } from './drawing/poster-film'

/** Counted up whenever the same facts come to be drawn otherwise (draw-poster.test.ts notices). */
export const drawingEdition = 2

/** Of the films asked for last, some hundred bytes each. */
const versions = new LRUCache<string, string>({ max: 5_000 })

/** Changes with whatever the poster is drawn from: a browser may keep the picture of an address for ever. */
export function posterVersion({ slug, title, year, directors, genres, moods, settings }: PosterFilm): string {
  const facts = JSON.stringify([drawingEdition, slug, title, year, directors, genres, moods, settings])
  const known = versions.get(facts)
  if (known) return known
  const version = createHash('sha1').update(facts).digest('base64url').slice(0, 8)
  versions.set(facts, version)
  return version
}

export const posterAddress = (film: PosterFilm): string =>
  `/posters/${encodeURIComponent(film.slug)}/${posterVersion(film)}`
