import { buildCatalogIndex, type CatalogIndex } from '../index/catalog-index'
import { memo } from '../memo'
import type { RatingSet } from '../models/training-data'
import type { Facet } from '../types'

/** The films of a set as a catalog whose rows are those of the set; genres are all the facets there are. */
export const catalogOf = memo((set: RatingSet): CatalogIndex => {
  const plain = { prominence: 0, runtimeMinutes: 0, contentNotes: [], kindred: [], addedDay: 0 }
  const films = Array.from(set.filmIds, (id, row) => ({
    ...plain,
    id,
    year: set.years[row]!,
    facets: (set.genres[row] ?? []).map((genre): Facet => `genre:${genre}`),
  }))
  return buildCatalogIndex(films)
})
