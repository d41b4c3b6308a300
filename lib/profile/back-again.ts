import { facetTypeOf } from '../catalog/facets'
import type { Facet } from '../recommender/types'
import { isSpokenOf } from './film-evidence'
import type { Profile } from './profile'
import type { EditRecord } from './schema'
import type { FacetReader } from './strength'

/** What was struck out and what has been said since that speaks for it. */
export type BackAgain = { facet: Facet; filmIds: number[] }

/** So many films, liked or wanted in so many words since it was struck out. */
const EVENTS_NEEDED = 5

/** Interests struck out that may be asked about: once, and until the answer is yes they count for nothing. */
export function backAgain(
  { films, struckOut }: Pick<Profile, 'films' | 'struckOut'>,
  edits: readonly EditRecord[],
  reader: Pick<FacetReader, 'facetsOf'>,
): BackAgain[] {
  const gone = new Set<string>(struckOut.map(({ facet }) => facet))
  return edits
    .filter(({ facet, askedAt }) => gone.has(facet) && facetTypeOf(facet) !== null && !askedAt)
    .map(({ facet, at }) => ({
      facet: facet as Facet,
      filmIds: films
        .filter((film) => film.weight > 0 && film.at > at && isSpokenOf(film))
        .filter(({ filmId }) => reader.facetsOf(filmId).includes(facet as Facet))
        .toSorted((a, b) => b.at - a.at || a.filmId - b.filmId)
        .map(({ filmId }) => filmId),
    }))
    .filter(({ filmIds }) => filmIds.length >= EVENTS_NEEDED)
    .toSorted((a, b) => (a.facet < b.facet ? -1 : 1))
}
