import { bareLabel } from '../../catalog/facets'
import { isSensitiveFacet } from '../proposals/sensitive'
import type { ComputedInterest } from '../schema'

/** Kinds of facets people are put beside each other by. Names of people would make groups of fans. */
const KINDS = /^(?:genre|mood|theme|setting|era|country):/
/** Weaker lines say too little. */
const LEAST_STRENGTH = 0.3
/** Who has fewer lines is not known well enough. */
const LEAST_LINES = 4
/** A strength of so much is clear; twice as much is not twice as clear. */
const CLEAR = 1.5

export type TasteVector = ReadonlyMap<string, number>

/** A taste as weights of facets, of length one; null where too little is known. Nothing in own words, nothing sensitive. */
export function tasteVector(active: readonly ComputedInterest[]): TasteVector | null {
  const weights = new Map<string, number>()
  for (const { facet, strength } of active) {
    if (!KINDS.test(facet) || Math.abs(strength) < LEAST_STRENGTH || isSensitiveFacet(facet, bareLabel(facet))) continue
    weights.set(facet, Math.tanh(strength / CLEAR))
  }
  return weights.size < LEAST_LINES ? null : unit(weights)
}

export function unit(weights: ReadonlyMap<string, number>): TasteVector {
  const length = Math.hypot(...weights.values())
  return length === 0 ? weights : new Map([...weights].map(([facet, weight]) => [facet, weight / length]))
}

/** How alike two tastes of length one are, -1 to 1. */
export function likeness(one: TasteVector, other: TasteVector): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [facet, weight] of short) sum += weight * (long.get(facet) ?? 0)
  return sum
}
