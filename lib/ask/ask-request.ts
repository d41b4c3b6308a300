import type { CatalogSnapshot } from '../catalog/snapshot'
import { withAlong } from '../catalog/vocabulary/along'
import type { Engine } from '../engine/get-engine'
import { childWishes } from '../profile/ranking/child-wishes'
import { joinRules } from '../profile/ranking/rules'
import { type RecommendationContext, rankRequest } from '../recommendations/context/context'
import { seedOf } from '../recommendations/seed'
import { plainRequest } from '../recommender/plain-request'
import type { InterestSignal, LikedFilm, RankRequest, SoftWish } from '../recommender/types'
import { LEVEL_STRENGTH } from '../wishes/levels'
import type { Wish } from '../wishes/schema'
import { tokensOf } from '../wishes/tokens'
import { wantedFacets } from '../wishes/wanted-facets'
import { joinedTonight, rulesTonight } from './own-rules'
import { tonightRules } from './parts/wish-parts'

/** Who asks: somebody with a profile, or anybody. */
export type Asker = {
  catalog: CatalogSnapshot
  engine: Engine
  /** Null for strangers, and for people of whom nothing is known. */
  context: RecommendationContext | null
  today: number
  /** Rules of their own that tonight's address lets in (`ruleKey`). */
  once?: ReadonlySet<string>
}

/** A film named as what it should not be like says as much as so many bad ratings. */
const UNLIKE_WEIGHT = 4

/**
 * What the engine is asked for tonight. What was just said goes before what the profile holds of the same thing; what
 * the profile wants otherwise tints the order and takes no places; its rules hold.
 */
export function askRequest(asker: Asker, wish: Wish, turnedDown: readonly string[], limit: number): RankRequest {
  const { catalog, context, today } = asker
  const idsOf = (slugs: readonly string[]) => slugs.flatMap((slug) => catalog.bySlug(slug)?.id ?? [])
  const like = idsOf(wish.like)
  const out = [...like, ...idsOf(wish.unlike), ...idsOf(turnedDown)]
  const seed = seedOf('ask', ...tokensOf(wish))
  const own = context
    ? rankRequest(context, { excluded: out, limit, seed })
    : plainRequest({ excludedFilmIds: new Set(out), limit, today, seed })
  const rules = tonightRules(wish)
  const wants = asked(wish)
  const said = new Set([...wish.want.map(({ facet }) => facet), ...wish.only])
  const ownWishes = own.wishes.filter(({ facet, films }) => !films && !said.has(facet))
  return {
    ...own,
    rules: joinRules([joinedTonight(asker), ...rules.map((rule) => rule.rules)]),
    wishes: [
      ...wants,
      ...ownWishes.filter(({ level }) => level === 'less'),
      ...childWishes([...rulesTonight(asker), ...rules], wants, catalog),
    ],
    interests: [...own.interests, ...ownWishes.flatMap(asInterest)],
    mutedFacets: new Set([...own.mutedFacets].filter((facet) => !said.has(facet))),
    wellKnown: wish.wellKnown ?? own.wellKnown ?? null,
    exampleFilmIds: like.length > 0 ? like : (own.exampleFilmIds ?? []),
    disliked: [...idsOf(wish.unlike).map(asDisliked), ...(own.disliked ?? [])],
    adventurous: wish.surprise ? 1 : own.adventurous,
  }
}

/** What is wanted less tonight takes along what the words mean as well. */
function asked(wish: Wish): SoftWish[] {
  const wanted = wantedFacets(wish)
  return wish.want.flatMap((each) =>
    each.level === 'less' ? withAlong(each.facet, wanted).map((facet) => ({ ...each, facet })) : [each],
  )
}

const asDisliked = (filmId: number): LikedFilm => ({ filmId, weight: UNLIKE_WEIGHT })

function asInterest({ facet, level }: SoftWish): InterestSignal[] {
  return level === 'less' ? [] : [{ facet, strength: LEVEL_STRENGTH[level], confidence: 1 }]
}
