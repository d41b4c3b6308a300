import 'server-only'
import { cache } from 'react'
import type { Viewer } from '../../auth/viewer'
import { type CatalogSnapshot, getCatalog } from '../../catalog/snapshot'
import { type Engine, engineFor } from '../../engine/get-engine'
import { listReadableNotes } from '../../feedback/diary-queries'
import type { FilmFeedback } from '../../feedback/schema'
import { LOVED_WEIGHT } from '../../profile/film-evidence'
import { findOwnGroup } from '../../profile/groups/queries'
import type { OwnGroup } from '../../profile/groups/schema'
import { getKnown } from '../../profile/known'
import type { Profile } from '../../profile/profile'
import { childWishes } from '../../profile/ranking/child-wishes'
import { rankInputs } from '../../profile/ranking/rank-inputs'
import { brokenBy, type RuleSources, rulesOf, statedRules } from '../../profile/ranking/rules'
import { withoutProfile } from '../../profile/ranking/without-profile'
import { loweredBy, type ReasonKind } from '../../prompts/parts/kinds-of-reasons'
import { blockedRows } from '../../recommender/rank/blocked-rows'
import { rankCandidates } from '../../recommender/rank/rank-candidates'
import type { Candidate, FilmRules, RankRequest, SoftWish } from '../../recommender/types'
import { getViewingContext, type ViewingContext } from './viewing-context'

export const DAY_MS = 86_400_000
/** Of somebody of whom nothing is used: the site's own default. */
const USUAL_ADVENTURE = 40

/** What one recommendation for one person starts from, read once per request. */
export type RecommendationContext = {
  viewer: Viewer
  catalog: CatalogSnapshot
  profile: Profile
  feedback: Map<number, FilmFeedback>
  /** Time and device, with the person's consent. */
  viewing: ViewingContext | null
  engine: Engine
  today: number
  /** Their group of taste, with their consent. */
  group?: OwnGroup | null
  /** Notes that show how they like to be written to, where they let them. */
  styleNotes?: readonly string[]
  /** Kinds of reasons the person wants no more of; without it, none. */
  lowered?: ReadonlySet<ReasonKind>
}

/** What is known of a person, also while their lists are made without it: for the pages that show it to them. */
export const getTasteContext = cache((viewer: Viewer) => contextWith(viewer, getViewingContext(viewer)))

async function contextWith(
  viewer: Viewer,
  seen: Promise<ViewingContext | null> | null,
): Promise<RecommendationContext> {
  const [catalog, { profile, feedback, verdicts }, viewing, group, styleNotes] = await Promise.all([
    getCatalog(),
    getKnown(viewer),
    seen,
    viewer.consents.groups ? findOwnGroup(viewer.id) : null,
    viewer.consents.model && viewer.styleNotes ? listReadableNotes(viewer.id) : [],
  ])
  const lowered = loweredBy(verdicts.toReversed())
  const engine = await engineFor(likedFilmIds(profile))
  const today = Math.floor(Date.now() / DAY_MS)
  const written = styleNotes.map(({ text }) => text)
  return { viewer, catalog, profile, feedback, viewing, engine, group, today, lowered, styleNotes: written }
}

/** What a letter may use, of somebody who is not here: neither their hour nor their device. */
export async function contextOfAbsent(viewer: Viewer): Promise<RecommendationContext> {
  const known = await contextWith(viewer, null)
  return viewer.withoutProfile ? contextWithoutProfile(known) : known
}

/** What a recommendation may use: everything known, or what is left where lists are made without a profile. */
export const getRecommendationContext = cache(async (viewer: Viewer): Promise<RecommendationContext> => {
  const known = await getTasteContext(viewer)
  return viewer.withoutProfile ? contextWithoutProfile(known) : known
})

/** Well-liked films, varied, by day and context: the same for everybody with the same rules and films dealt with. */
export function contextWithoutProfile(known: RecommendationContext): RecommendationContext {
  const dealtWith = ({ rating, seen, ...said }: FilmFeedback) => ({
    ...said,
    rating: null,
    seen: seen || rating !== null,
  })
  return {
    ...known,
    viewer: { ...known.viewer, withoutProfile: true, adventurous: USUAL_ADVENTURE },
    profile: withoutProfile(known.profile),
    group: null,
    feedback: new Map([...known.feedback].map(([filmId, said]) => [filmId, dealtWith(said)])),
  }
}

/** The films a ranking starts from. */
export const likedFilmIds = (profile: Profile): number[] => rankInputs(profile).liked.map(({ filmId }) => filmId)

/** At most `limit` films for this person, best first, with the models and numbers that serve now. */
export function rankFor({ catalog, engine }: RecommendationContext, request: RankRequest): Candidate[] {
  return rankCandidates(catalog.index, request, engine.models, engine.config)
}

/** Rated, seen or refused: never proposed. */
export function seenFilmIds(context: RecommendationContext): Set<number> {
  const known = new Set<number>()
  for (const [filmId, said] of context.feedback)
    if (said.rating !== null || said.seen || said.notForMe) known.add(filmId)
  for (const film of context.profile.films) {
    if (film.parts.some((part) => part.weight >= LOVED_WEIGHT)) known.add(film.filmId)
  }
  return known
}

/** What every film shown to this person keeps to, in the list and beside it. */
export const rulesFor = (context: RecommendationContext): FilmRules => rulesOf(ruleSources(context))

/** Where this person's rules come from: for naming them one by one. */
export const ruleSources = ({ profile, viewer }: Pick<RecommendationContext, 'profile' | 'viewer'>): RuleSources => ({
  active: profile.active,
  levels: profile.levels,
  avoid: viewer.avoid,
  children: viewer.children,
})

export function keepsRules(context: RecommendationContext, filmId: number): boolean {
  const film = context.catalog.films.get(filmId)
  return film === undefined || brokenBy(film, rulesFor(context)) === null
}

/** What was asked for of facets, and what watching with children asks for. */
export function wishesOf(context: RecommendationContext): SoftWish[] {
  const { wishes } = rankInputs(context.profile)
  return [...wishes, ...childWishes(statedRules(ruleSources(context)), wishes, context.catalog)]
}

export function rankRequest(
  context: RecommendationContext,
  options: { excluded: Iterable<number>; limit: number; seed: number },
): RankRequest {
  const { viewer, profile, viewing, today } = context
  return {
    ...rankInputs(profile),
    wishes: wishesOf(context),
    rules: rulesFor(context),
    wellKnown: profile.wellKnown,
    exampleFilmIds: [...profile.examples],
    seenFilmIds: seenFilmIds(context),
    excludedFilmIds: new Set([...seenFilmIds(context), ...profile.counterexamples, ...options.excluded]),
    adventurous: profile.surprise ? 1 : viewer.adventurous / 100,
    context: viewing,
    limit: options.limit,
    today,
    seed: options.seed,
  }
}

/** Those of the films that a rule of the person forbids now, or that have left the catalog. */
export function ruledOutAmong(context: RecommendationContext, filmIds: readonly number[]): number[] {
  const { index } = context.catalog
  // Only rules count here: not that a film is known, liked or named.
  const request = { ...rankRequest(context, { excluded: [], limit: 1, seed: 0 }), liked: [], exampleFilmIds: [] }
  const blocked = blockedRows(index, { ...request, excludedFilmIds: new Set() }, new Uint8Array(index.size))
  return filmIds.filter((id) => {
    const row = index.rowOf.get(id)
    return row === undefined || blocked[row] === 1
  })
}

/** These films as the ranking sees them now, wherever they would stand. */
export function rankOnly(context: RecommendationContext, filmIds: readonly number[], seed: number): Candidate[] {
  if (filmIds.length === 0) return []
  const excluded = [...context.catalog.films.keys()].filter((id) => !filmIds.includes(id))
  return rankFor(context, rankRequest(context, { excluded, limit: filmIds.length, seed }))
}
