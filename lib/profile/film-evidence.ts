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
 * Groups events by film. An explicit word (rating, not for me) replaces everything softer; a later rating
 * replaces an earlier one; a cleared one counts as never given. Equal times are ordered by event id, so the
 * order of the input never matters.
 */
export function filmEvidence(events: readonly EvidenceEvent[]): FilmEvidence[] {
  const byFilm = new Map<number, EvidenceEvent[]>()
  for (const event of events) {
    if (event.filmId === null) continue
    byFilm.set(event.filmId, [...(byFilm.get(event.filmId) ?? []), event])
  }
  return [...byFilm.entries()]
    .map(([filmId, list]) =>
      weigh(
        filmId,
        list.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
      ),
    )
    .filter((film) => film !== null)
}

function weigh(filmId: number, events: EvidenceEvent[]): FilmEvidence | null {
  const rating = lastOf(events, 'RATED', 'RATING_CLEARED')
  if (rating?.value != null) return explicit(filmId, rating, ratingWeight(rating.value))
  const refused = lastReaction(events, 'NOT_FOR_ME')
  if (refused) return explicit(filmId, refused, NOT_FOR_ME_WEIGHT)
  const loved = lastOf(events, 'SURVEY_LOVED', 'SURVEY_UNLOVED')
  if (loved) return explicit(filmId, loved, LOVED_WEIGHT)
  return soft(filmId, events)
}

function soft(filmId: number, events: EvidenceEvent[]): FilmEvidence | null {
  const wanted = lastReaction(events, 'WANT')
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
  return [...byVisit.values()].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

function explicit(filmId: number, event: EvidenceEvent, weight: number): FilmEvidence {
  return { filmId, weight, at: event.at, parts: [{ eventId: event.id, weight }] }
}

/** The last `set` event, unless a later `cleared` one took it back. Events are in time order. */
function lastOf(events: EvidenceEvent[], set: EvidenceEvent['type'], cleared: EvidenceEvent['type']) {
  const last = events.findLast((event) => event.type === set || event.type === cleared)
  return last?.type === set ? last : undefined
}

function lastReaction(events: EvidenceEvent[], kind: string) {
  return lastOf(
    events.filter((event) => event.detail === kind),
    'REACTED',
    'REACTION_CLEARED',
  )
}
