import type { FilmRecord } from '../film-record'
import type { KnownFilm } from './match-films'

/** Films as written in prisma/catalog, to be found by title or number without a database: ids are places, counted from 1. */
export function knownFilms(records: readonly FilmRecord[]): KnownFilm[] {
  return records.map(({ ids, originalTitle, ...film }, place) => ({
    ...film,
    id: place + 1,
    originalTitle: originalTitle ?? null,
    imdbId: ids.imdb ?? null,
    movieLensId: ids.movieLens ?? null,
    tmdbId: ids.tmdb ?? null,
  }))
}
