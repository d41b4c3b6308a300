import { facetTypeOf } from '../../catalog/facets'
import type { Facet, InterestSignal, LikedFilm, SoftWish } from '../../recommender/types'
import { isSpokenOf } from '../film-evidence'
import type { Profile } from '../profile'
import type { ComputedInterest } from '../schema'

export type ProfileRankInputs = {
  liked: LikedFilm[]
  disliked: LikedFilm[]
  interests: InterestSignal[]
  wishes: SoftWish[]
  mutedFacets: Set<Facet>
}

/** What the engine may use of a profile: nothing deleted, muted ones only as mutes, "never" only as rules. */
export function rankInputs(profile: Profile): ProfileRankInputs {
  const { films, active, levels, events, turnedDown } = profile
  const said = [...levels].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const isNever = (facet: string) => levels.get(facet as Facet)?.level === 'never'
  const wanted = new Set(
    events.filter(({ type, detail }) => type === 'REACTED' && detail === 'WANT').map(({ id }) => id),
  )
  const fromSurvey = new Set(events.filter(({ type }) => type === 'SURVEY_LOVED').map(({ id }) => id))
  return {
    liked: films
      .filter((film) => film.weight > 0 && isSpokenOf(film))
      .toSorted((a, b) => b.at - a.at || a.filmId - b.filmId)
      .map(({ filmId, weight, parts }) => {
        const offered = parts.every(({ eventId }) => fromSurvey.has(eventId))
        const planned = parts.every(({ eventId }) => wanted.has(eventId))
        return { filmId, weight, ...(offered && { offered }), ...(planned && { planned }) }
      }),
    disliked: dislikedFilms(profile),
    interests: active.filter(({ facet }) => !isNever(facet)).flatMap(signalOf),
    wishes: [
      ...said.flatMap(([facet, { level }]) =>
        level === 'less' || level === 'more' || level === 'much-more' ? [{ facet, level }] : [],
      ),
      // What was said of the genre itself goes before what was said of single films.
      ...turnedDown.flatMap((facet) => (levels.has(facet) ? [] : [{ facet, level: 'less' as const, refused: true }])),
    ],
    mutedFacets: new Set(said.flatMap(([facet, { level }]) => (level === 'muted' ? [facet] : []))),
  }
}

/** A film named as what it should not be like says as much as so many bad ratings. */
const NAMED_WEIGHT = 4

/** Films that speak against their like. A refusal with a reason speaks of what it names alone. */
function dislikedFilms({ films, counterexamples }: Pick<Profile, 'films' | 'counterexamples'>): LikedFilm[] {
  const named = counterexamples.map((filmId) => ({ filmId, weight: NAMED_WEIGHT }))
  const others = films.filter(
    ({ filmId, weight, reason }) => weight < 0 && !reason && !counterexamples.includes(filmId),
  )
  return [
    ...named,
    ...others.toSorted((a, b) => b.at - a.at || a.filmId - b.filmId).map(({ filmId }) => ({ filmId, weight: 1 })),
  ]
}

/** What the evidence says of a facet; what was said of it stands among the wishes. */
function signalOf({ facet, strength, confidence, stated, inferred }: ComputedInterest): InterestSignal[] {
  if (facetTypeOf(facet) === null) return []
  if (!stated) return [{ facet: facet as Facet, strength, confidence }]
  return inferred ? [{ facet: facet as Facet, ...inferred }] : []
}
