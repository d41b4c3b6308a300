import { earlierFirst, standingWords } from '../feedback/standing-words'
import type { EvidenceEvent } from './schema'

/** What a person's events say about one film: a signed weight, when, and which events say so. */
export type FilmEvidence = {
  filmId: number
  /** -0.3 to 1. */
  weight: number
  /** Milliseconds since 1970 of the latest event that counts. */
  at: number
  parts: { eventId: string; weight: number }[]
}

export const LOVED_WEIGHT = 0.9
export const WANT_WEIGHT = 0.6
export const NOT_FOR_ME_WEIGHT = -0.3
const CLICK_WEIGHT = 0.05
const DWELL_WEIGHT = 0.15
const DWELL_SECONDS = 20
/** Clicks and visits of one film count at most this often. */
const BEHAVIOUR_REPEATS = 2

/** Weight of a rating in half stars: the like weights of the engine, and a dislike from 2 down. */
export function ratingWeight(stars: number): number {
  if (stars >= 4.5) return 1
  if (stars >= 4) return 0.8
  if (stars >= 3.5) return 0.5
  if (stars >= 3) return 0.3
  return stars <= 2 ? NOT_FOR_ME_WEIGHT : 0
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
  if (refusal) return explicit(filmId, refusal, NOT_FOR_ME_WEIGHT)
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
