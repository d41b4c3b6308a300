import type { Facet } from '../../../recommender/types'
import type { Item } from '../sentence/items'
import type { Reading } from '../sentence/reading'
import { MOST_WORDS, makerBefore } from '../titles/maker-words'

/** "Anything by the director of Parasite": its director, and not what is like it. */
export function makerAt({ pieces, titles, lexicon }: Reading, at: number): Item | null {
  const title = titles.find((taken) => taken.at > at && taken.at <= at + MOST_WORDS)
  if (!title?.slug || makerBefore(pieces, title.at) !== at) return null
  const facets = [...lexicon.facetsOf(title.slug)].filter((facet): facet is Facet => facet.startsWith('person:'))
  return facets.length > 0
    ? { kind: 'term', term: { kind: 'term', facets, notes: [] }, facets, at, end: title.end }
    : null
}
