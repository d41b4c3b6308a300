import { buildCatalogIndex, type CatalogIndex } from '../index/catalog-index'
import type { RatingSet } from '../models/training-data'
import type { Facet } from '../types'

const built = new WeakMap<RatingSet, CatalogIndex>()

/** The films of a set as a catalog whose rows are those of the set; genres are all the facets there are. */
export function catalogOf(set: RatingSet): CatalogIndex {
  const known = built.get(set)
  if (known) return known
  const plain = { prominence: 1, runtimeMinutes: 0, contentNotes: [], kindred: [], addedDay: 0 }
  const films = Array.from(set.filmIds, (id, row) => ({
    ...plain,
    id,
    year: set.years[row]!,
    facets: (set.genres[row] ?? []).map((genre): Facet => `genre:${genre}`),
  }))
  const made = buildCatalogIndex(films)
  built.set(set, made)
  return made
}
