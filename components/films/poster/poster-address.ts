import { createHash } from 'node:crypto'
import type { PosterFilm } from './drawing/poster-film'

/** Counted up whenever the same facts come to be drawn otherwise (draw-poster.test.ts notices). */
export const drawingEdition = 2

/** Changes with whatever the poster is drawn from: a browser may keep the picture of an address for ever. */
export function posterVersion({ slug, title, year, directors, genres, moods, settings }: PosterFilm): string {
  const facts = JSON.stringify([drawingEdition, slug, title, year, directors, genres, moods, settings])
  return createHash('sha1').update(facts).digest('base64url').slice(0, 8)
}

export const posterAddress = (film: PosterFilm): string =>
  `/posters/${encodeURIComponent(film.slug)}/${posterVersion(film)}`
