import type { CatalogSnapshot } from '../catalog/snapshot'
import type { Profile } from '../profile/get-profile'
import { findNamedFilms } from './find-named-films'
import { titlesOf } from './title-index'

/** What people write in their own words is short; this many films are more than it names. */
const MOST = 8

/** The films some words name: "something like Paris, Texas". */
export function filmsNamedIn(words: string, catalog: CatalogSnapshot): number[] {
  const named = findNamedFilms(words, titlesOf(catalog)).flatMap((film) => film.filmIds)
  return [...new Set(named)].filter((filmId) => catalog.index.rowOf.has(filmId)).slice(0, MOST)
}

/** The films a person names as examples, in interests of their own words that are neither muted nor refused. */
export function seedsNamed({ interests }: Profile, catalog: CatalogSnapshot): number[] {
  const words = interests
    .filter(
      ({ facet, state, strength, never }) => facet.startsWith('words:') && state === 'ACTIVE' && strength > 0 && !never,
    )
    .toSorted((a, b) => b.strength - a.strength || (a.facet < b.facet ? -1 : 1))
    .map(({ label }) => label ?? '')
  return [...new Set(words.flatMap((label) => filmsNamedIn(label, catalog)))].slice(0, MOST)
}
