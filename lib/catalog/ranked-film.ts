import { buildCatalogIndex, type CatalogIndex } from '../recommender/index/catalog-index'
import type { RankedFilm } from '../recommender/types'
import { facetsOf } from './facets'
import type { FilmRecord } from './film-record'
import type { CatalogFilm } from './schema'

/** A film of the catalog as the engine takes it. */
export function rankedFilm(film: CatalogFilm): RankedFilm {
  const { id, year, prominence, runtimeMinutes, contentNotes, kindred, addedDay, series, seriesPart } = film
  return {
    id,
    year,
    prominence,
    runtimeMinutes,
    contentNotes,
    kindred,
    addedDay,
    series: series !== null && seriesPart !== null ? { id: series, part: seriesPart } : null,
    facets: facetsOf(film),
  }
}

/** Films as written in prisma/catalog, without a database: a film's id is its place in the list, counted from 1. */
export function filmsOfRecords(records: readonly FilmRecord[]): CatalogFilm[] {
  const idOf = new Map(records.map(({ slug }, place) => [slug, place + 1]))
  return records.map(({ ids, kindred, ...film }, place) => ({
    ...film,
    id: place + 1,
    originalTitle: film.originalTitle ?? null,
    alternativeTitles: film.alternativeTitles ?? [],
    details: film.details ?? [],
    writers: film.writers ?? [],
    series: film.series ?? null,
    seriesPart: film.seriesPart ?? null,
    imdbId: ids.imdb ?? null,
    retired: false,
    addedDay: 0,
    kindred: kindred.flatMap(({ slug, because }) => {
      const filmId = idOf.get(slug)
      return filmId === undefined ? [] : [{ filmId, because }]
    }),
  }))
}

/** The engine's index over films as written in prisma/catalog. */
export const indexOfRecords = (records: readonly FilmRecord[]): CatalogIndex =>
  buildCatalogIndex(filmsOfRecords(records).map(rankedFilm))
