import type { WishLevel } from '../types'
import { entriesOf, type ScoreComponent } from './component'

/** What each level counts against "more". "Less" is not "never": how few are left is settled by the shares. */
const levelWeight: Record<WishLevel, number> = { less: -0.5, more: 1, 'much-more': 2 }

/**
 * A wish counts the same whatever it is for, and in full however many facets of its type a film has: somebody who asks
 * for films from Iran means films from Iran. How many such films a list then holds is settled by rank/wish-shares.ts.
 */
export const wishComponent: ScoreComponent = ({ index, request, config }, components) => {
  for (const { facet, level } of request.wishes) {
    const row = index.facetRowOf.get(facet)
    if (row === undefined) continue
    components.sparse.push({
      source: { kind: 'interest', facet },
      scale: config.wishWeight * levelWeight[level],
      ...entriesOf(index.postings, row),
      value: null,
      ascending: true,
    })
  }
}
