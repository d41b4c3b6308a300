import type { Entry } from '../matrix/sparse-rows'
import type { Facet, FacetType } from '../types'

/** How much each type of facet counts when two films are compared; they sum to 1. A detail, language or region can only be asked for. */
export const similarityShare: Record<FacetType, number> = {
  genre: 0.25,
  theme: 0.25,
  mood: 0.2,
  person: 0.12,
  setting: 0.08,
  era: 0.05,
  country: 0.05,
  detail: 0,
  language: 0,
  region: 0,
}

/** "mood:dread" → "mood". */
export function facetType(facet: Facet): FacetType {
  return facet.slice(0, facet.indexOf(':')) as FacetType
}

/**
 * A film's facets as a vector whose dot product with another film's is the mean, weighted by `similarityShare`,
 * of one cosine per facet type. Within a type a facet weighs log(1 + 1 / share): rare facets say more.
 */
export function facetVector(facets: readonly { column: number; type: FacetType; share: number }[]): Entry[] {
  const squares = new Map<FacetType, number>()
  for (const { type, share } of facets) squares.set(type, (squares.get(type) ?? 0) + Math.log1p(1 / share) ** 2)
  const compared = facets.filter(({ type }) => similarityShare[type] > 0)
  return compared.map(({ column, type, share }) => ({
    column,
    value: (Math.sqrt(similarityShare[type]) * Math.log1p(1 / share)) / Math.sqrt(squares.get(type) ?? 1),
  }))
}
