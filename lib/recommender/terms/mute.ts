import { columnsOf } from '../sparse-rows'
import type { Term } from './term'

/** "Less of this": every muted facet a film carries costs the same, however many facets the film has. */
export const muteTerm: Term = ({ index, request, config }, visit) => {
  for (const facet of request.mutedFacets) {
    const row = index.facetRowOf.get(facet)
    if (row === undefined) continue
    const source = { kind: 'mute' as const, facet }
    for (const film of columnsOf(index.postings, row)) visit(film, -config.mutePenalty, source)
  }
}
