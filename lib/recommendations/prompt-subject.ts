import 'server-only'
import type { PersonaChoice } from '../auth/schema'
import type { Viewer } from '../auth/viewer'
import { commonFacets } from '../catalog/common-facets'
import { facetLabel } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import { DISLIKED_STARS, LOVED_WEIGHT } from '../profile/film-evidence'
import type { Profile } from '../profile/profile'
import { statedRules } from '../profile/ranking/rules'
import { usualGenres } from '../profile/ranking/usual-genres'
import { type ComputedInterest, isWords, TONIGHT } from '../profile/schema'
import { labelOf } from '../profile/views/interest-views'
import { obeyedRules } from '../profile/views/kept-rules'
import { avoidedInWords, saidInWords } from '../profile/views/said-in-words'
import type { ContextData } from '../prompts/parts/data-block'
import type { FilmFacts, OwnFilm, PromptSubject } from '../prompts/person/subject'
import type { Facet } from '../recommender/types'
import { LEVEL_STRENGTH } from '../wishes/levels'
import { DAY_MS, type RecommendationContext, ruleSources } from './context/context'
import type { ViewingContext } from './context/viewing-context'
import { styleFor } from './own-style'

const NEW_FOR_DAYS = 45
/** Interests weaker than this are left out of prompts. */
const FAINT = 0.3
/** How a muted interest stands in a prompt: as something not to please. */
const MUTED_STRENGTH = -1

/** The person as prompts see them. Name and address stay here: no model gets them. */
export function promptSubject(context: Omit<RecommendationContext, 'engine'>, seed: number): PromptSubject {
  const { viewer, profile, catalog, viewing, feedback } = context
  const ratings = [...feedback.values()].filter((said) => said.rating !== null).length
  return {
    person: {
      name: null,
      tone: viewer.tone.toLowerCase() as Lowercase<Viewer['tone']>,
      persona: viewer.persona?.toLowerCase() as Lowercase<PersonaChoice> | undefined,
      adventurous: viewer.adventurous,
      avoid: [...new Set([...viewer.avoid, ...avoidedInWords(profile)])],
      ratingsCount: ratings,
    },
    // Asked for again here: whoever hands a context over may have read the clock for something else.
    context: viewing && viewer.consents.context ? contextData(viewing) : null,
    style: styleFor(context),
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

/** What every film keeps to, in words, each once. Of a list asked for tonight what was asked is named, not what always holds. */
function keptFor(context: Omit<RecommendationContext, 'engine'>): string[] {
  const stated = statedRules(ruleSources(context))
  const asked = stated.filter(({ line }) => line === TONIGHT)
  const rules = obeyedRules(asked.length > 0 ? asked : stated, context.catalog)
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
