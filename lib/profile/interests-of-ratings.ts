import { facetTypeOf } from '../catalog/facets'
import type { Facet, InterestSignal } from '../recommender/types'
import { computeInterests } from './compute-interests'
import type { EvidenceEvent } from './schema'
import type { FacetReader } from './strength'

/** The interests the site would read from ratings alone, most recent first, as the engine takes them. */
export function interestsOfRatings(
  ratings: readonly { filmId: number; stars: number }[],
  reader: FacetReader,
): InterestSignal[] {
  const events = ratings.map(
    ({ filmId, stars }, place): EvidenceEvent => ({
      id: `${filmId}`,
      type: 'RATED',
      filmId,
      facet: null,
      value: stars,
      detail: null,
      at: -place,
    }),
  )
  return computeInterests(events, [], reader)
    .filter((interest) => facetTypeOf(interest.facet) !== null)
    .map(({ facet, strength, confidence }) => ({ facet: facet as Facet, strength, confidence }))
}
