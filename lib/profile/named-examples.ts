import type { CatalogSnapshot } from '../catalog/snapshot'
import { filmsNamedIn, MOST_NAMED } from '../catalog/titles/films-named-in'
import type { Profile } from './get-profile'

/** The films a person names as examples, in interests of their own words that are neither muted nor refused. */
export function seedsNamed({ interests }: Profile, catalog: CatalogSnapshot): number[] {
  const words = interests
    .filter(
      ({ facet, state, strength, never }) => facet.startsWith('words:') && state === 'ACTIVE' && strength > 0 && !never,
    )
    .toSorted((a, b) => b.strength - a.strength || (a.facet < b.facet ? -1 : 1))
    .map(({ label }) => label ?? '')
  return [...new Set(words.flatMap((label) => filmsNamedIn(label, catalog)))].slice(0, MOST_NAMED)
}
