import { defaultRankConfig } from '../recommender/config/rank-config'
import { recencyWeight } from '../recommender/models/recency'
import type { Facet, FacetType } from '../recommender/types'
import type { FilmEvidence } from './film-evidence'
import { type LedgerEntry, ledgerOf } from './ledger'
import type { Evidence, LedgerLine } from './schema'
import { namesIt, spokenOf } from './spoken-of'

/** Pseudo-evidence given to the catalog's own shares: the k of the formula. */
export const SMOOTHING = 7

export type FacetReader = {
  /** Facets of a film; empty for a film no longer known. */
  facetsOf: (filmId: number) => readonly Facet[]
  /** The series a film is part of; null for most. */
  seriesOf: (filmId: number) => string | null
  /** Share of the catalog a facet has among its type, each film split evenly: sums to 1 within a type. */
  shareOf: (facet: Facet) => number
}

export type InferredStrength = {
  facet: Facet
  /** Log-odds against the catalog share; never below 0 without films that speak against the facet. */
  strength: number
  /** A / (A + k), 0 to 1: how much was seen of facets of this type at all. */
  confidence: number
  /** How many films speak for it; of people, films of one series are one, and of countries the first one counts. */
  liked: number
  /** How many speak against it; a refusal that names what is not wanted counts as two. */
  disliked: number
  evidence: Evidence[]
  /** What the strength is made of. */
  ledger: LedgerLine[]
}

type Sum = { mass: number; liked: number; disliked: number; evidence: Evidence[]; entries: LedgerEntry[] }

const typeOf = (facet: Facet) => facet.slice(0, facet.indexOf(':')) as FacetType
const logit = (p: number) => Math.log(p / (1 - p))
const insideUnit = (p: number) => Math.min(1 - 1e-6, Math.max(1e-6, p))

/** A facet is said to be disliked from so many films on: never after one bad rating, and never for being absent. */
const DISLIKES_NEEDED = 2

/**
 * Strength of every facet the evidence touches: logit((a_f + k p_f) / (A + k)) - logit(p_f), where a_f sums
 * weight × recency over the films having f, divided by the film's number of facets of that type, and A is
 * the type's total of |weight| × recency. Additive smoothing towards the catalog share (Laplace; see
 * Manning, Raghavan and Schütze, Introduction to Information Retrieval, 13.2). Negative evidence can bring
 * the smoothed share to nothing; it stops at a tenth of the catalog's share. A detail, language or region is only asked for.
 * Pure; order never matters.
 */
export function inferStrengths(films: readonly FilmEvidence[], reader: FacetReader): InferredStrength[] {
  const totals = new Map<FacetType, number>()
  const sums = new Map<Facet, Sum>()
  const counted = oncePerSeries(reader)
  for (const { film, weight } of weighted(films)) {
    for (const [type, list] of groupByType(spokenOf(reader.facetsOf(film.filmId), film.reason ?? null, film.genre))) {
      if (type === 'detail' || type === 'language' || type === 'region') continue
      const total = counted(film, type) ? Math.abs(weight) : 0
      totals.set(type, (totals.get(type) ?? 0) + total)
      for (const facet of list) {
        if (counted(film, facet))
          addTo(sums, facet, film, { mass: weight / list.length, total, speaks: isSaidBy(type, facet, list) })
      }
    }
  }
  return [...sums].map(([facet, sum]) => {
    const total = totals.get(typeOf(facet)) ?? 0
    const share = insideUnit(reader.shareOf(facet))
    const strength = strengthOf(sum, total, share)
    return {
      facet,
      strength,
      ledger: ledgerOf(sum.entries, { mass: sum.mass, total, share, smoothing: SMOOTHING, strength }),
      confidence: total / (total + SMOOTHING),
      liked: sum.liked,
      disliked: sum.disliked,
      evidence: sum.evidence.toSorted(
        (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.filmId - b.filmId || (a.eventId < b.eventId ? -1 : 1),
      ),
    }
  })
}

function strengthOf({ mass, disliked }: Sum, total: number, share: number): number {
  const smoothed = Math.max((mass + SMOOTHING * share) / (total + SMOOTHING), share / 10)
  const strength = logit(insideUnit(smoothed)) - logit(share)
  const against = mass < 0 && disliked >= DISLIKES_NEEDED
  return against ? strength : Math.max(0, strength)
}

/** Films with their weight as it has faded, the heaviest first. */
function weighted(films: readonly FilmEvidence[]): { film: FilmEvidence; weight: number }[] {
  const recency = recencyWeights(films.map((film) => film.at))
  return films
    .map((film, place) => ({ film, weight: film.weight * (recency[place] ?? 0) * (namesIt(film.reason) ? 2 : 1) }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.film.filmId - b.film.filmId)
}

/** Says whether a film still counts for a person (or for people at all): of one series only the first asked about does. */
function oncePerSeries(reader: FacetReader): (film: FilmEvidence, what: Facet | FacetType) => boolean {
  const seen = new Set<string>()
  return ({ filmId }, what) => {
    const series = what.startsWith('person') ? reader.seriesOf(filmId) : null
    if (series === null) return true
    const key = `${what} ${series}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}

function groupByType(facets: readonly Facet[]): Map<FacetType, Facet[]> {
  const groups = new Map<FacetType, Facet[]>()
  for (const facet of facets) groups.set(typeOf(facet), [...(groups.get(typeOf(facet)) ?? []), facet])
  return groups
}

/** A part in the money makes no film from a country: liking two such films is no liking of its films. */
const isSaidBy = (type: FacetType, facet: Facet, ofType: readonly Facet[]) => type !== 'country' || ofType[0] === facet

function addTo(
  sums: Map<Facet, Sum>,
  facet: Facet,
  film: FilmEvidence,
  { mass, total, speaks }: { mass: number; total: number; speaks: boolean },
) {
  const sum = sums.get(facet) ?? { mass: 0, liked: 0, disliked: 0, evidence: [], entries: [] }
  const scale = mass / film.weight
  sum.mass += mass
  if (film.weight > 0) sum.liked += speaks ? 1 : 0
  else sum.disliked += namesIt(film.reason) ? DISLIKES_NEEDED : 1
  const parts = film.parts.map(({ eventId, weight }) => ({ eventId, filmId: film.filmId, weight: weight * scale }))
  sum.evidence.push(...parts)
  sum.entries.push({ filmId: film.filmId, mass, total, parts })
  sums.set(facet, sum)
}

/** Recency weight of each film, aligned with the input, as the ranking fades them: films of one moment weigh the same. */
export function recencyWeights(times: readonly number[]): number[] {
  const sorted = times.toSorted((a, b) => b - a)
  return times.map((time) => {
    const later = sorted.findIndex((other) => other <= time)
    return recencyWeight(later, defaultRankConfig.recency)
  })
}
