import type { FacetType } from '../types'
import type { Term } from './component'

/** Interest in a facet: weight of the facet's type · strength · confidence / √(facets of that type on the film). */
export const interestTerm: Term = ({ index, request, config }, strands) => {
  const wished = new Set(request.wishes.map(({ facet }) => facet))
  for (const { facet, strength, confidence } of request.interests) {
    if (wished.has(facet)) continue
    const row = index.facetRowOf.get(facet)
    if (row === undefined) continue
    const { start, column, value } = index.postings
    strands.sparse.push({
      source: { kind: 'interest', facet },
      scale: config.interestWeight[index.facetTypes[row] as FacetType] * strength * confidence,
      row: column,
      value,
      from: start[row] as number,
      end: start[row + 1] as number,
      ascending: true,
    })
  }
}
