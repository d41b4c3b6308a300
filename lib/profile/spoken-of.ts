import { facetTypeOf } from '../catalog/facets'
import type { GenreNamed, RefusalReason } from '../feedback/schema'
import type { Facet } from '../recommender/types'

/** What slow films have and others rarely. */
const slow: readonly Facet[] = ['mood:contemplative', 'mood:hypnotic', 'mood:poetic']

/** Of the facets 15 films or more have, those where every second film or nearly so shows violence in detail. */
const violent: readonly Facet[] = [
  'theme:vigilantes',
  'theme:serial-killers',
  'theme:home-invasion',
  'theme:bodies',
  'theme:assassins',
  'theme:revenge',
  'theme:war-cost',
  'setting:battlefield',
  'mood:gritty',
  'mood:relentless',
]

/** A refusal counts for its reason: which facets of the film it speaks of. Without a reason it speaks of all. */
export function spokenOf(
  facets: readonly Facet[],
  reason: RefusalReason | null,
  genre: GenreNamed | null = null,
): readonly Facet[] {
  switch (reason) {
    case 'genre':
      return facets.filter((facet) => (genre ? facet === genre : facetTypeOf(facet) === 'genre'))
    case 'slow':
      return facets.filter((facet) => slow.includes(facet))
    case 'violence':
      return facets.filter((facet) => violent.includes(facet))
    case 'seen-too-often':
    case 'other':
      return []
    default:
      return facets
  }
}

/** These reasons name what is not wanted, so that one refusal says as much as two bad ratings. */
export const namesIt = (reason: RefusalReason | null | undefined): boolean => reason === 'genre' || reason === 'slow'
