import type { Term } from './component'

/** "Less of this": every muted facet a film carries costs the same, however many facets the film has. */
export const muteTerm: Term = ({ index, request, config }, strands) => {
  for (const facet of request.mutedFacets) {
    const row = index.facetRowOf.get(facet)
    if (row === undefined) continue
    const { start, column } = index.postings
    strands.sparse.push({
      source: { kind: 'mute', facet },
      scale: -config.mutePenalty,
      row: column,
      value: null,
      from: start[row] as number,
      end: start[row + 1] as number,
      ascending: true,
    })
  }
}
