import { facetsOf } from '../../catalog/facets'
import type { FilmRecord } from '../../catalog/film-record'
import { buildCatalogIndex, type CatalogIndex } from '../../recommender/index/catalog-index'

/** The engine's index over films as written in prisma/catalog: a film's id is its place in the list, counted from 1. */
export function indexRecords(films: readonly FilmRecord[]): CatalogIndex {
  const idOf = new Map(films.map(({ slug }, place) => [slug, place + 1]))
  return buildCatalogIndex(
    films.map((film, place) => ({
      id: place + 1,
      year: film.year,
      prominence: film.prominence,
      runtimeMinutes: film.runtimeMinutes,
      facets: facetsOf(film),
      contentNotes: film.contentNotes,
      kindred: film.kindred.flatMap(({ slug, because }) => {
        const filmId = idOf.get(slug)
        return filmId === undefined ? [] : [{ filmId, because }]
      }),
      addedDay: 0,
    })),
  )
}
