import type { FacetType } from '../types'
import type { Term } from './term'

/** Interest in a facet: weight of the facet's type · strength · confidence / √(facets of that type on the film). */
export const interestTerm: Term = ({ index, request, config }, visit) => {
  for (const { facet, strength, confidence } of request.interests) {
    const row = index.facetRowOf.get(facet)
    if (row === undefined) continue
    const earned = config.interestWeight[index.facetTypes[row] as FacetType] * strength * confidence
    if (earned === 0) continue
    const source = { kind: 'interest' as const, facet }
    const { start, column, value } = index.postings
    const end = start[row + 1] as number
    for (let at = start[row] as number; at < end; at++) {
      visit(column[at] as number, earned * (value[at] as number), source)
    }
  }
}
