import { terms } from '../../../domains/terms'
import type { Facet } from '../../recommender/types'
import { withStronger } from './vocabularies'

/** What is kept from children of an age, all of it hard, and what is for them. */
export type Suitability = {
  /** No film with one of these, the stronger notes of each kind already among them. */
  avoid: ReadonlySet<string>
  without: readonly Facet[]
  /** A film has at least one of these; empty asks nothing. */
  only: readonly Facet[]
  /** A list has mostly films with one of these, where there are some. */
  more: readonly Facet[]
}

const fromTheLast: Suitability = { avoid: new Set(), without: [], only: [], more: [] }

/**
 * What children may see, by the age of the youngest. An age that was not said counts as the youngest band: one cannot
 * know who sits there. From sixteen on nothing is kept back.
 */
export function suitableFor(age: number | null): Suitability {
  const band = terms.children.find(({ under }) => (age ?? 0) < under)
  return band ? { ...band, avoid: withStronger(band.avoid) } : fromTheLast
}
