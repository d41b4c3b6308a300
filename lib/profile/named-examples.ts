import type { CatalogSnapshot } from '../catalog/snapshot'
import { filmsNamedIn, MOST_NAMED } from '../catalog/titles/films-named-in'
import type { ComputedInterest } from './schema'

/** The films a person names as examples in their own words, of interests that count; what they refuse names nothing. */
export function namedExamples(active: readonly ComputedInterest[], catalog: CatalogSnapshot): number[] {
  const words = active
    .filter(({ facet, strength, never }) => facet.startsWith('words:') && strength > 0 && !never)
    .toSorted((a, b) => b.strength - a.strength || (a.facet < b.facet ? -1 : 1))
    .map(({ label }) => label ?? '')
  return [...new Set(words.flatMap((label) => filmsNamedIn(label, catalog)))].slice(0, MOST_NAMED)
}
