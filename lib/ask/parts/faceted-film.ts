import { facetsOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import { memo } from '../../recommender/memo'
import type { Facet } from '../../recommender/types'

/** A film with its facets written out, once per film of a snapshot: every part of a wish looks at each. */
export const facetedFilm = memo((film: CatalogFilm) => {
  const facets = facetsOf(film)
  const set = new Set<Facet>(facets)
  const { year, runtimeMinutes, contentNotes } = film
  return { year, runtimeMinutes, contentNotes, facets, has: (facet: Facet) => set.has(facet) }
})
