import { type GenreNamed, genreNamed, knownReason, type RefusalReason } from '../feedback/schema'
import { earlierFirst, standingWords } from '../feedback/standing-words'
import { likeFrom } from '../recommender/models/site-likes'
import { likeWeight } from '../recommender/models/training-data'
import type { EvidenceEvent } from './schema'

/** What a person's events say about one film: a signed weight, when, and which events say so. */
export type FilmEvidence = {
  filmId: number
  /** -0.3 to 1. */
  weight: number
  /** Milliseconds since 1970 of the latest event that counts. */
  at: number
  /** Why, of a refusal. */
  reason?: RefusalReason | null
  /** The genre it names, where the film has several. */
  genre?: GenreNamed | null
  parts: { eventId: string; weight: number }[]
}

export const LOVED_WEIGHT = 0.9
export const WANT_WEIGHT = 0.6
export const NOT_FOR_ME_WEIGHT = -0.3
const CLICK_WEIGHT = 0.05
export const DWELL_WEIGHT = 0.15
const DWELL_SECONDS = 20
/** Clicks and visits of one film count at most this often. */
const BEHAVIOUR_REPEATS = 2

/** From this weight on a film is liked: four stars, loved, not merely wanted. */
export const LIKED_WEIGHT = likeFrom
/** From these stars down a film is disliked. */
export const DISLIKED_STARS = 2

/**
 * Whether the person said something of the film, and did not only open its page. Behaviour adds to what their interests
 * rest on; it does not make a film one they like, nor one that leaves their lists.
 */
export const isSpokenOf = ({ parts }: Pick<FilmEvidence, 'parts'>): boolean =>
  parts.some(({ weight }) => Math.abs(weight) >= Math.abs(NOT_FOR_ME_WEIGHT))

/** Weight of a rating: as a like what the engine makes of it, and a dislike from two stars down. */
export function ratingWeight(stars: number): number {
  return stars <= DISLIKED_STARS ? NOT_FOR_ME_WEIGHT : likeWeight(stars)
}

/**
 * Groups events by film. An explicit word (rating, not for me, loved) replaces everything softer; which words stand is
 * decided by the law of feedback. The order of the input never matters.
 */
export function filmEvidence(events: readonly EvidenceEvent[]): FilmEvidence[] {
  const byFilm = new Map<number, EvidenceEvent[]>()
  for (const event of events) {
    if (event.filmId === null) continue
    const known = byFilm.get(event.filmId)
    if (known) known.push(event)
    else byFilm.set(event.filmId, [event])
  }
  return [...byFilm].map(([filmId, list]) => weigh(filmId, list)).filter((film) => film !== null)
}

function weigh(filmId: number, events: EvidenceEvent[]): FilmEvidence | null {
  const { rating, refusal, loved, want } = standingWords(events)
  if (rating) return explicit(filmId, rating, ratingWeight(rating.value ?? 0))
  if (refusal) {
    const reason = knownReason(refusal.reason)
    // Seen too often is no word against the film.
    const weight = reason === 'seen-too-often' ? 0 : NOT_FOR_ME_WEIGHT
    return { ...explicit(filmId, refusal, weight), reason, genre: genreNamed(refusal.reason) }
  }
  if (loved) return explicit(filmId, loved, LOVED_WEIGHT)
  return soft(filmId, events.toSorted(earlierFirst), want)
}

function soft(filmId: number, events: EvidenceEvent[], wanted: EvidenceEvent | null): FilmEvidence | null {
  const clicks = events.filter((event) => event.type === 'CLICKED' || event.type === 'SEARCH_CHOSEN')
  const visits = longVisits(events)
  const counted = [
    ...(wanted ? [{ event: wanted, weight: WANT_WEIGHT }] : []),
    ...clicks.slice(-BEHAVIOUR_REPEATS).map((event) => ({ event, weight: CLICK_WEIGHT })),
    ...visits.slice(-BEHAVIOUR_REPEATS).map((event) => ({ event, weight: DWELL_WEIGHT })),
  ]
  if (counted.length === 0) return null
  return {
    filmId,
    weight: counted.reduce((sum, part) => sum + part.weight, 0),
    at: Math.max(...counted.map((part) => part.event.at)),
    parts: counted.map((part) => ({ eventId: part.event.id, weight: part.weight })),
  }
}

/** One event per visit (named in its detail): the longest stay it reported. */
function longVisits(events: EvidenceEvent[]): EvidenceEvent[] {
  const byVisit = new Map<string, EvidenceEvent>()
  for (const event of events) {
    if (event.type !== 'DWELLED' || (event.value ?? 0) < DWELL_SECONDS) continue
    const known = byVisit.get(event.detail ?? event.id)
    if (!known || (event.value ?? 0) >= (known.value ?? 0)) byVisit.set(event.detail ?? event.id, event)
  }
  return [...byVisit.values()].toSorted(earlierFirst)
}

function explicit(filmId: number, event: EvidenceEvent, weight: number): FilmEvidence {
  return { filmId, weight, at: event.at, parts: [{ eventId: event.id, weight }] }
}
