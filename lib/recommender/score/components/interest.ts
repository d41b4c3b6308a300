import { componentOf, type ScoreComponent } from './component'

/**
 * Interest in a facet: weight of the facet's type · strength · confidence · how much content counts for this person
 * (coherence.ts) · the share of films it tells apart from others / √(facets of that type on the film): three in five films
 * are from the USA, and liking them says little. What the person asked for is in wish.ts instead.
 */
export const interestComponent: ScoreComponent = ({ index, request, config, coherence }, components) => {
  const wished = new Set(request.wishes.map(({ facet }) => facet))
  for (const { facet, strength, confidence } of request.interests) {
    if (wished.has(facet)) continue
    const row = index.facetRowOf.get(facet)
    if (row === undefined) continue
    const weight = config.interestWeight[index.facetTypes[row]!] * (1 - index.facetShare[row]!)
    const scale = weight * strength * confidence * coherence
    components.sparse.push(componentOf({ kind: 'interest', facet }, scale, index.postings, row))
  }
}
