import { sortOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { withAlong } from '../../catalog/vocabulary/along'
import { type StatedRule, statedRules } from '../../profile/ranking/rules'
import { TONIGHT } from '../../profile/schema'
import type { RankModels } from '../../recommender/models/served-models'
import { breaksRule } from '../../recommender/rank/film-rules'
import { answersKnown } from '../../recommender/rank/known-wish'
import { similarFilms } from '../../recommender/rank/similar-films'
import type { Facet, SoftWish } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'
import { wantedFacets } from '../../wishes/wanted-facets'
import { isOpposite } from './clashes'
import { facetedFilm } from './faceted-film'

/** One thing a wish asks of every film: what keeps to it, and the tokens to take off where it is let go. */
export type WishPart = {
  tokens: readonly string[]
  /** A film that does not keep to it is never shown. */
  isHard: boolean
  /** What a film that misses it falls behind, where it may be missed: who asks for a slow western takes a quick one before a slow romance. */
  price: (film: CatalogFilm) => number
  keeps: (film: CatalogFilm) => boolean
}

/** How it feels, and how well known it is, are given up before what it is; two of them are more than that. */
const priceOf = (type: string) => (['mood', 'known'].includes(type) ? 2 : 3)
/** A film that is the opposite of a mood lacks more than the mood: nobody who asks for cosy snow takes “The Thing”. */
const OPPOSITE_PRICE = 4

/** A film is like another where it stands among so many of its nearest. */
const NEAREST = 60
/** Of several of these one is enough: nobody asks for films that are Korean and Japanese at once. */
export const ALTERNATIVES: ReadonlySet<string> = new Set(['country', 'language', 'era'])

/** The parts of a wish. Hard ones are the rules of the profile's own words, so both mean the same. */
export function wishParts(wish: Wish, catalog: CatalogSnapshot, models: RankModels): WishPart[] {
  return [...hardParts(wish), ...wantedParts(wish, catalog), ...likeParts(wish, catalog, models)]
}

/** What the words of tonight demand of every film, one rule each: as if they stood in the profile, and nowhere else. */
export function tonightRules(wish: Wish): StatedRule[] {
  const said = { facet: TONIGHT, strength: 0, stated: true, never: false, saidAt: 0, wish }
  return statedRules({ active: [said], avoid: [], children: null })
}

function hardParts(wish: Wish): WishPart[] {
  return tonightRules(wish).map(({ token = '', rules }) => ({
    tokens: [token],
    isHard: true,
    price: () => 0,
    keeps: (film) => breaksRule(facetedFilm(film), rules) === null,
  }))
}

function wantedParts({ want, wellKnown }: Wish, catalog: CatalogSnapshot): WishPart[] {
  const alternatives = new Map<string, Facet[]>()
  const parts: WishPart[] = []
  for (const { facet, level } of want) {
    const token = `${level}:${facet}`
    if (level === 'less') {
      const fewer = withAlong(facet, wantedFacets({ want }))
      parts.push(softPart([token], (film) => !fewer.some((each) => facetedFilm(film).has(each))))
    } else if (ALTERNATIVES.has(sortOf(facet)))
      alternatives.set(sortOf(facet), [...(alternatives.get(sortOf(facet)) ?? []), facet])
    else if (sortOf(facet) === 'mood') parts.push(moodPart(token, facet, catalog))
    else parts.push(softPart([token], (film) => facetedFilm(film).has(facet)))
  }
  for (const facets of alternatives.values()) {
    const levels = new Map(want.map(({ facet, level }) => [facet, level]))
    parts.push(
      softPart(
        facets.map((facet) => `${levels.get(facet)}:${facet}`),
        (film) => facets.some((facet) => facetedFilm(film).has(facet)),
      ),
    )
  }
  if (wellKnown) {
    const asked: SoftWish = { facet: `known:${wellKnown}` as string as Facet, level: 'much-more' }
    parts.push(softPart([`known:${wellKnown}`], (film) => answersKnown(asked, film.prominence) === true))
  }
  return parts
}

/** Of several examples one is enough; what it should not be like keeps off each of them. */
function likeParts({ like, unlike }: Wish, { index, bySlug }: CatalogSnapshot, models: RankModels): WishPart[] {
  const near = (slug: string) => {
    const film = bySlug(slug)
    return new Set(film ? similarFilms(index, film.id, NEAREST, models).map(({ filmId }) => filmId) : [])
  }
  const known = like.filter((slug) => bySlug(slug))
  const nearAny = known.map(near)
  return [
    ...(known.length > 0
      ? [
          softPart(
            known.map((slug) => `like:${slug}`),
            (film) => nearAny.some((ids) => ids.has(film.id)),
          ),
        ]
      : []),
    ...unlike
      .filter((slug) => bySlug(slug))
      .map((slug) => {
        const ids = near(slug)
        return softPart([`unlike:${slug}`], (film) => !ids.has(film.id))
      }),
  ]
}

const softPart = (tokens: readonly string[], keeps: WishPart['keeps']): WishPart => ({
  tokens,
  isHard: false,
  keeps,
  price: () => priceOf(typeOf(tokens[0] ?? '')),
})

function moodPart(token: string, mood: Facet, catalog: CatalogSnapshot): WishPart {
  const part = softPart([token], (film) => facetedFilm(film).has(mood))
  return { ...part, price: (film) => (isOpposite(catalog, mood, film) ? OPPOSITE_PRICE : part.price(film)) }
}

/** "more:mood:dread" → "mood", "known:hidden" → "known". */
function typeOf(token: string): string {
  const [first = '', second = ''] = token.split(':')
  return ['much-more', 'more', 'less'].includes(first) ? second : first
}
