import { componentOf, type ScoreComponent } from './component'

/** "Less of this": every muted facet a film carries costs the same, however many facets the film has. */
export const muteComponent: ScoreComponent = ({ index, request, config }, components) => {
  for (const facet of request.mutedFacets) {
    const row = index.facetRowOf.get(facet)
    if (row === undefined) continue
    components.sparse.push(componentOf({ kind: 'mute', facet }, -config.mutePenalty, index.postings, row, true))
  }
}
