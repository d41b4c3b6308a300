import type { Candidate } from '../recommender/types'

/** A film of earlier lists: the days it stood in one, and the day the person last opened it. Days as "2026-11-24". */
export type ShownFilm = { filmId: number; days: readonly string[]; openedOn: string | null }

export type PassedOver = {
  /** Days it was passed over since it last rested or was opened. */
  times: number
  /** The first day it may be shown again; null when it does not rest. */
  restsUntil: string | null
}

/** Older lists say nothing any more: long enough for the longest rest and the days before it. */
export const LISTS_READ_DAYS = 200
const DAY_MS = 86_400_000
const DAYS_BEFORE_REST = 3
/** Two weeks, then four, then eight each time. */
const REST_DAYS = [14, 28, 56] as const
/** Places a film moves down for each day it was passed over: about three of eight change from one day to the next. */
export const PLACES_DOWN = 6

/** What keeps films of earlier lists from the next one. */
export type Waiting = {
  /** Of lists set aside a while ago. */
  replaced: readonly number[]
  /** Passed over too often; not what somebody wants to watch, however long they wait. */
  resting: readonly number[]
  passed: ReadonlyMap<number, PassedOver>
}
export const nothingWaits: Waiting = { replaced: [], resting: [], passed: new Map() }

/** What a film's days in the lists say on `today`: after three without a click it rests, longer each time. */
export function passedOver({ days, openedOn }: ShownFilm, today: string): PassedOver {
  let times = 0
  let rests = 0
  let restsUntil = ''
  for (const day of [...new Set(days)].toSorted()) {
    // Opening a film says that it was not passed over, on that day and before.
    if (day >= today || (openedOn !== null && day <= openedOn) || day < restsUntil) continue
    times += 1
    if (times < DAYS_BEFORE_REST) continue
    restsUntil = daysAfter(day, 1 + (REST_DAYS[rests] ?? REST_DAYS[2]))
    rests += 1
    times = 0
  }
  return { times, restsUntil: restsUntil > today ? restsUntil : null }
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/**
 * The ranking of a day: films passed over lately stand further down, all others keep their order. The exploration
 * place stays where it is. Impression discounting: Lee et al., "Modeling impression discounting in large-scale
 * recommender systems", KDD 2014; a linear discount of the rank is its simplest form.
 */
export function orderOfDay(candidates: readonly Candidate[], times: (filmId: number) => number): Candidate[] {
  const ranked = candidates.filter(({ propensity }) => propensity === null)
  const order = ranked
    .map((candidate, rank) => ({ candidate, rank, key: rank + PLACES_DOWN * times(candidate.filmId) }))
    .toSorted((a, b) => a.key - b.key || times(a.candidate.filmId) - times(b.candidate.filmId) || a.rank - b.rank)
    .map(({ candidate }) => candidate)
  for (const [place, candidate] of candidates.entries()) {
    if (candidate.propensity !== null) order.splice(place, 0, candidate)
  }
  return order
}
