import { facetTypeOf } from '../catalog/facets'
import type { Facet, InterestSignal, LikedFilm, SoftWish, WishLevel } from '../recommender/types'
import { LEVEL_STRENGTH } from '../wishes/levels'
import type { Profile } from './profile'
import { isNever } from './rules'
import type { ComputedInterest } from './schema'

export type ProfileRankInputs = {
  liked: LikedFilm[]
  interests: InterestSignal[]
  wishes: SoftWish[]
  mutedFacets: Set<Facet>
}

/** What the engine may use of a profile: nothing deleted, muted ones only as mutes, "never" only as rules. */
export function rankInputs({ films, active, muted }: Profile): ProfileRankInputs {
  const counting = active.filter((interest) => !isNever(interest))
  return {
    liked: films
      .filter((film) => film.weight > 0)
      .toSorted((a, b) => b.at - a.at || a.filmId - b.filmId)
      .map(({ filmId, weight }) => ({ filmId, weight })),
    interests: counting.flatMap(signalOf),
    wishes: wishesOf(counting),
    mutedFacets: new Set(muted.flatMap(facetsBehind)),
  }
}

/** What the evidence says of a facet; what was said of it stands among the wishes. */
function signalOf({ facet, strength, confidence, stated, inferred }: ComputedInterest): InterestSignal[] {
  if (facetTypeOf(facet) === null) return []
  if (!stated) return [{ facet: facet as Facet, strength, confidence }]
  return inferred ? [{ facet: facet as Facet, ...inferred }] : []
}

/** Each facet once: what is said of it by itself goes before what own words say of it, the stronger words first. */
function wishesOf(interests: readonly ComputedInterest[]): SoftWish[] {
  const byItself = interests.filter(({ facet, stated }) => stated && facetTypeOf(facet) !== null)
  const words = interests
    .filter(({ facet }) => facetTypeOf(facet) === null)
    .toSorted((a, b) => b.strength - a.strength || (a.facet < b.facet ? -1 : 1))
  const levels = new Map<Facet, WishLevel | null>()
  const say = (facet: Facet, level: WishLevel | null) => {
    if (!levels.has(facet)) levels.set(facet, level)
  }
  for (const { facet, strength } of byItself) say(facet as Facet, levelOf(strength))
  for (const { wish, readAs, strength } of words) {
    for (const { facet, level } of wish?.want ?? []) say(facet, level)
    for (const facet of readAs) if (facetTypeOf(facet) !== null) say(facet as Facet, levelOf(strength))
  }
  return [...levels].flatMap(([facet, level]) => (level ? [{ facet, level }] : []))
}

/** The level nearest to a strength; null for one that comes as it comes. */
export function levelOf(strength: number): WishLevel | null {
  const { 'much-more': muchMore, more, less } = LEVEL_STRENGTH
  if (strength >= (muchMore + more) / 2) return 'much-more'
  if (strength >= more / 2) return 'more'
  return strength <= less / 2 ? 'less' : null
}

/** An interest in a person's own words stands for the facets it was read as. */
function facetsBehind(interest: ComputedInterest): Facet[] {
  const wanted = interest.wish?.want.map(({ facet }) => facet) ?? []
  return [interest.facet, ...interest.readAs, ...wanted].filter((facet): facet is Facet => facetTypeOf(facet) !== null)
}
