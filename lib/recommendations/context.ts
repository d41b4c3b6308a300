import 'server-only'
import { cache } from 'react'
import type { Viewer } from '../auth/viewer'
import { commonFacets } from '../catalog/common-facets'
import { facetLabel } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import { type CatalogSnapshot, getCatalog } from '../catalog/snapshot'
import { type Engine, engineFor } from '../engine/get-engine'
import type { FilmFeedback } from '../feedback/schema'
import { DISLIKED_STARS, LOVED_WEIGHT } from '../profile/film-evidence'
import { findOwnGroup } from '../profile/groups/queries'
import type { OwnGroup } from '../profile/groups/schema'
import { getKnown } from '../profile/known'
import type { Profile } from '../profile/profile'
import { rankInputs } from '../profile/ranking/rank-inputs'
import { brokenBy, type RuleSources, rulesOf, statedRules } from '../profile/ranking/rules'
import { usualGenres } from '../profile/ranking/usual-genres'
import { withoutProfile } from '../profile/ranking/without-profile'
import { type ComputedInterest, isWords } from '../profile/schema'
import { labelOf } from '../profile/views/interest-views'
import { obeyedRules } from '../profile/views/kept-rules'
import { avoidedInWords, saidInWords } from '../profile/views/said-in-words'
import type { ContextData } from '../prompts/parts/data-block'
import { loweredBy, type ReasonKind } from '../prompts/parts/kinds-of-reasons'
import type { FilmFacts, OwnFilm, PromptSubject } from '../prompts/person/subject'
import { blockedRows } from '../recommender/rank/blocked-rows'
import { rankCandidates } from '../recommender/rank/rank-candidates'
import type { Candidate, Facet, FilmRules, RankRequest } from '../recommender/types'
import { LEVEL_STRENGTH } from '../wishes/levels'
import { getViewingContext, type ViewingContext } from './viewing-context'

const DAY_MS = 86_400_000
const NEW_FOR_DAYS = 45
/** Of somebody of whom nothing is used: the site's own default. */
const USUAL_ADVENTURE = 40
/** Interests weaker than this are left out of prompts. */
const FAINT = 0.3
/** How a muted interest stands in a prompt: as something not to please. */
const MUTED_STRENGTH = -1

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
  /** Kinds of reasons the person wants no more of; without it, none. */
  lowered?: ReadonlySet<ReasonKind>
}

/** What is known of a person, also while their lists are made without it: for the pages that show it to them. */
export const getTasteContext = cache((viewer: Viewer) => contextWith(viewer, getViewingContext(viewer)))

async function contextWith(
  viewer: Viewer,
  seen: Promise<ViewingContext | null> | null,
): Promise<RecommendationContext> {
  const [catalog, { profile, feedback, verdicts }, viewing, group] = await Promise.all([
    getCatalog(),
    getKnown(viewer),
    seen,
    viewer.consents.groups ? findOwnGroup(viewer.id) : null,
  ])
  const lowered = loweredBy(verdicts.toReversed())
  const engine = await engineFor(likedFilmIds(profile))
  return { viewer, catalog, profile, feedback, viewing, engine, group, today: Math.floor(Date.now() / DAY_MS), lowered }
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

export function rankRequest(
  context: RecommendationContext,
  options: { excluded: Iterable<number>; limit: number; seed: number },
): RankRequest {
  const { viewer, profile, viewing, today } = context
  return {
    ...rankInputs(profile),
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

/** The person as prompts see them. Name and address stay here: no model gets them. */
export function promptSubject(context: Omit<RecommendationContext, 'engine'>, seed: number): PromptSubject {
  const { viewer, profile, catalog, viewing, feedback } = context
  const ratings = [...feedback.values()].filter((said) => said.rating !== null).length
  return {
    person: {
      name: null,
      tone: viewer.tone.toLowerCase() as Lowercase<Viewer['tone']>,
      adventurous: viewer.adventurous,
      avoid: [...new Set([...viewer.avoid, ...avoidedInWords(profile)])],
      ratingsCount: ratings,
    },
    // Asked for again here: whoever hands a context over may have read the clock for something else.
    context: viewing && viewer.consents.context ? contextData(viewing) : null,
    saysLength: statedRules(ruleSources(context)).some(({ rules }) => rules.minutes !== null),
    group: groupFor(context),
    interests: [
      ...profile.active.map((interest) => asItStands(interest, profile)),
      ...profile.muted
        .filter(({ facet }) => !isWords(facet))
        .map((interest) => ({ ...interest, strength: MUTED_STRENGTH, stated: true })),
    ]
      .filter((interest) => Math.abs(interest.strength) >= FAINT)
      .map((interest) => ({
        facet: interest.facet,
        label: labelOf(interest, catalog),
        strength: interest.strength,
        stated: interest.stated,
        readAs: interest.wish?.want.flatMap(({ facet, level }) => (level === 'less' ? [] : [facet])) ?? [],
      }))
      .concat(
        saidInWords(profile).map(({ facet, strength }) => ({
          facet,
          strength,
          label: facetLabel(facet, catalog.personName),
          stated: true,
          readAs: [],
        })),
      )
      .toSorted((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || (a.facet < b.facet ? -1 : 1)),
    evidence: ownFilms(context),
    disliked: dislikedFilms(context),
    unwanted: profile.unwanted,
    usualGenres: usualGenres(profile.active),
    common: commonFacets(catalog.index),
    kept: keptFor(context),
    lowered: context.lowered,
    seed,
  }
}

const contextData = ({ partOfDay, weekend, weekday, country }: ViewingContext): ContextData => ({
  partOfDay,
  weekend,
  ...(weekday && { day: weekday }),
  ...(country && { country }),
})

/** What a group says to this person: of what it likes only what they like too, since it is said of their taste. */
export function groupFor({
  viewer,
  profile,
  group,
}: Pick<RecommendationContext, 'viewer' | 'profile' | 'group'>): PromptSubject['group'] {
  if (!group || !viewer.consents.groups) return null
  const liked = new Set<string>(profile.active.filter(({ strength }) => strength >= FAINT).map(({ facet }) => facet))
  const likes = group.facets.filter((facet) => liked.has(facet) && !profile.unwanted.has(facet))
  return likes.length > 0 ? { likes, films: new Set(group.filmIds) } : null
}

/** Where the scale of how adventurous one is says "Surprise me". */
const MOST_ADVENTUROUS = 100

/** Asked for in words, or with the scale at its end. */
export const wantsSurprise = ({ profile, viewer }: Pick<RecommendationContext, 'profile' | 'viewer'>): boolean =>
  profile.surprise || viewer.adventurous >= MOST_ADVENTUROUS

/** Whether somebody said what stays out, or what alone may come. */
export const hasRules = (context: Omit<RecommendationContext, 'engine'>): boolean =>
  statedRules(ruleSources(context)).length > 0

/** What every film keeps to, in words, each once. */
function keptFor(context: Omit<RecommendationContext, 'engine'>): string[] {
  const rules = obeyedRules(statedRules(ruleSources(context)), context.catalog)
  return wantsSurprise(context) ? ['a surprise', ...rules] : rules
}

/** The interest at the level that words said later set it to. */
function asItStands(interest: ComputedInterest, { levels }: Profile): ComputedInterest {
  const standing = levels.get(interest.facet as Facet)
  if (!standing || standing.line === interest.facet) return interest
  const { level } = standing
  return level === 'muted' || level === 'struck-out' ? interest : { ...interest, strength: LEVEL_STRENGTH[level] }
}

function ownFilms({ profile, catalog, feedback, today }: Omit<RecommendationContext, 'engine'>): OwnFilm[] {
  const lived = profile.films
    .filter((own) => own.weight > 0)
    .toSorted((a, b) => b.weight - a.weight || b.at - a.at || a.filmId - b.filmId)
    .flatMap((own) => {
      const film = catalog.films.get(own.filmId)
      if (!film) return []
      const said = feedback.get(own.filmId)
      const how =
        said?.rating != null
          ? 'rated'
          : own.weight >= LOVED_WEIGHT
            ? 'loved'
            : said?.want
              ? 'wanted'
              : said?.seen
                ? 'seen'
                : null
      return how ? [{ ...filmFacts(film, today), stars: said?.rating ?? null, how } satisfies OwnFilm] : []
    })
  const known = new Set(lived.map((film) => film.id))
  const named = profile.examples.flatMap((filmId) => {
    const film = known.has(filmId) ? undefined : catalog.films.get(filmId)
    return film ? [{ ...filmFacts(film, today), stars: null, how: 'named' } satisfies OwnFilm] : []
  })
  return [...lived, ...named]
}

/** Films with few stars, the fewest first. */
function dislikedFilms({ catalog, feedback, today }: Omit<RecommendationContext, 'engine'>): OwnFilm[] {
  return [...feedback]
    .flatMap(([filmId, { rating }]): OwnFilm[] => {
      const film = rating !== null && rating <= DISLIKED_STARS ? catalog.films.get(filmId) : undefined
      return film ? [{ ...filmFacts(film, today), stars: rating, how: 'rated' }] : []
    })
    .toSorted((a, b) => (a.stars ?? 0) - (b.stars ?? 0) || (b.prominence ?? 0) - (a.prominence ?? 0) || a.id - b.id)
}

export function filmFacts(film: CatalogFilm, today: number): FilmFacts {
  return {
    ...film,
    isNew:
      today - film.addedDay < NEW_FOR_DAYS &&
      today - film.addedDay >= 0 &&
      film.year >= new Date(today * DAY_MS).getUTCFullYear() - 1,
  }
}

export function factsOf(context: RecommendationContext, filmIds: Iterable<number>): Map<number, FilmFacts> {
  const facts = new Map<number, FilmFacts>()
  for (const id of filmIds) {
    const film = context.catalog.films.get(id)
    if (film) facts.set(id, filmFacts(film, context.today))
  }
  return facts
}
