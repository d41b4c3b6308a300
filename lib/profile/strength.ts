import type { Facet, FacetType } from '../recommender/types'
import type { FilmEvidence } from './film-evidence'
import type { Evidence } from './schema'

/** Pseudo-evidence given to the catalog's own shares: the k of the formula. */
export const SMOOTHING = 7

export type FacetReader = {
  /** Facets of a film; empty for a film no longer known. */
  facetsOf: (filmId: number) => readonly Facet[]
  /** Share of the catalog a facet has among its type, each film split evenly: sums to 1 within a type. */
  shareOf: (facet: Facet) => number
}

export type InferredStrength = {
  facet: Facet
  /** Log-odds against the catalog share. */
  strength: number
  /** A / (A + k), 0 to 1: how much was seen of facets of this type at all. */
  confidence: number
  /** Number of films that speak for or against it. */
  films: number
  evidence: Evidence[]
}

const typeOf = (facet: Facet) => facet.slice(0, facet.indexOf(':')) as FacetType
const logit = (p: number) => Math.log(p / (1 - p))
const insideUnit = (p: number) => Math.min(1 - 1e-6, Math.max(1e-6, p))

/**
 * Strength of every facet the evidence touches: logit((a_f + k p_f) / (A + k)) - logit(p_f), where a_f sums
 * weight × recency over the films having f, divided by the film's number of facets of that type, and A is
 * the type's total of |weight| × recency. Additive smoothing towards the catalog share (Laplace; see
 * Manning, Raghavan and Schütze, Introduction to Information Retrieval, 13.2). Negative evidence can bring
 * the smoothed share to nothing; it stops at a tenth of the catalog's share. A language is only ever asked for.
 * Pure; order never matters.
 */
export function inferStrengths(films: readonly FilmEvidence[], reader: FacetReader): InferredStrength[] {
  const recency = recencyWeights(films.map((film) => film.at))
  const totals = new Map<FacetType, number>()
  const facets = new Map<Facet, { mass: number; films: number; evidence: Evidence[] }>()
  films.forEach((film, place) => {
    const weight = film.weight * (recency[place] ?? 0)
    if (weight === 0) return
    for (const [type, list] of groupByType(reader.facetsOf(film.filmId))) {
      if (type === 'language') continue
      totals.set(type, (totals.get(type) ?? 0) + Math.abs(weight))
      for (const facet of list) addTo(facets, facet, film, weight / list.length)
    }
  })
  return [...facets.entries()].map(([facet, sum]) => {
    const total = totals.get(typeOf(facet)) ?? 0
    const share = insideUnit(reader.shareOf(facet))
    const smoothed = Math.max((sum.mass + SMOOTHING * share) / (total + SMOOTHING), share / 10)
    return {
      facet,
      strength: logit(insideUnit(smoothed)) - logit(share),
      confidence: total / (total + SMOOTHING),
      films: sum.films,
      evidence: sum.evidence.toSorted(
        (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.filmId - b.filmId || (a.eventId < b.eventId ? -1 : 1),
      ),
    }
  })
}

function groupByType(facets: readonly Facet[]): Map<FacetType, Facet[]> {
  const groups = new Map<FacetType, Facet[]>()
  for (const facet of facets) groups.set(typeOf(facet), [...(groups.get(typeOf(facet)) ?? []), facet])
  return groups
}

function addTo(
  facets: Map<Facet, { mass: number; films: number; evidence: Evidence[] }>,
  facet: Facet,
  film: FilmEvidence,
  mass: number,
) {
  const sum = facets.get(facet) ?? { mass: 0, films: 0, evidence: [] }
  const scale = film.weight === 0 ? 0 : mass / film.weight
  sum.mass += mass
  sum.films += 1
  sum.evidence.push(
    ...film.parts.map((part) => ({ eventId: part.eventId, filmId: film.filmId, weight: part.weight * scale })),
  )
  facets.set(facet, sum)
}

/** Share of weight that never fades, and how many films later the rest has halved (RANKING.md, finding 3). */
const FLOOR = 0.25
const HALF_LIFE_FILMS = 8

/**
 * Recency weight of each film, aligned with the input: floor + (1 - floor) · 0.5^(j / halfLife), where j is
 * the number of films with a strictly later time, so that films of the same moment weigh the same.
 */
export function recencyWeights(times: readonly number[]): number[] {
  const sorted = times.toSorted((a, b) => b - a)
  return times.map((time) => {
    const later = sorted.findIndex((other) => other <= time)
    return FLOOR + (1 - FLOOR) * 0.5 ** (later / HALF_LIFE_FILMS)
  })
}
