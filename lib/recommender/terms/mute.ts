import { columnsOf } from '../sparse-rows'
import type { Term } from './term'

/** "Less of this": every muted facet a film carries costs the same, however many facets the film has. */
export const muteTerm: Term = ({ index, request, config }, strands) => {
  for (const facet of request.mutedFacets) {
    const row = index.facetRowOf.get(facet)
    if (row === undefined) continue
    const films = columnsOf(index.postings, row)
    const value = new Float32Array(films.length).fill(1)
    const source = { kind: 'mute', facet } as const
    strands.sparse.push({ source, scale: -config.mutePenalty, row: films, value, from: 0, end: films.length })
  }
}
