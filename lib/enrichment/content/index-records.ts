import type { FilmRecord } from '../../catalog/film-record'
import { filmsOfRecords, rankedFilm } from '../../catalog/ranked-film'
import { buildCatalogIndex, type CatalogIndex } from '../../recommender/index/catalog-index'

/** The engine's index over films as written in prisma/catalog: a film's id is its index in the list, counted from 1. */
export const indexRecords = (films: readonly FilmRecord[]): CatalogIndex =>
  buildCatalogIndex(filmsOfRecords(films).map(rankedFilm))
