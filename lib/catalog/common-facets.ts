import type { CatalogIndex } from '../recommender/index/catalog-index'
import { memo } from '../recommender/memo'
import type { Facet } from '../recommender/types'

/** A facet of this share of all films tells nobody from anybody else. */
const commonFrom = 0.15

/** Facets that say little about why one person would like a film: every decade, and what a great part of the catalog has. */
export const commonFacets = memo((index: CatalogIndex): ReadonlySet<Facet> => {
  const { facets, facetTypes, postings } = index
  return new Set(
    facets.filter((_, row) => {
      const films = (postings.start[row + 1] ?? 0) - (postings.start[row] ?? 0)
      return facetTypes[row] === 'era' || films >= commonFrom * index.size
    }),
  )
})
