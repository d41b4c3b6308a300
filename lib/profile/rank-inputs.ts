import { facetTypeOf } from '../catalog/facets'
import type { Facet, InterestSignal, LikedFilm } from '../recommender/types'
import type { Profile } from './profile'
import { isNever } from './rules'

export type ProfileRankInputs = {
  liked: LikedFilm[]
  interests: InterestSignal[]
  mutedFacets: Set<Facet>
}

/** What the engine may use of a profile: nothing deleted, muted ones only as mutes. */
export function rankInputs({ films, active, muted }: Profile): ProfileRankInputs {
  return {
    liked: films
      .filter((film) => film.weight > 0)
      .toSorted((a, b) => b.at - a.at || a.filmId - b.filmId)
      .map(({ filmId, weight }) => ({ filmId, weight })),
    interests: active
      .filter((interest) => !isNever(interest))
      .flatMap((interest) =>
        facetsBehind(interest).map((facet) => ({
          facet,
          strength: interest.strength,
          confidence: interest.confidence,
        })),
      ),
    mutedFacets: new Set(muted.flatMap(facetsBehind)),
  }
}

/** An interest in a person's own words stands for the facets it was read as. */
function facetsBehind(interest: { facet: string; readAs: string[] }): Facet[] {
  return [interest.facet, ...interest.readAs].filter((facet): facet is Facet => facetTypeOf(facet) !== null)
}
