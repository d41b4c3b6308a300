import type { ComputedInterest } from '../schema'

/** So many genres make up what a person usually watches. */
const USUAL = 3

/** The genres a person likes most, by id: what "something different" keeps away from and no exploration may be of. */
export function usualGenres(active: readonly Pick<ComputedInterest, 'facet' | 'strength'>[]): Set<string> {
  return new Set(
    active
      .filter(({ facet, strength }) => facet.startsWith('genre:') && strength > 0)
      .toSorted((a, b) => b.strength - a.strength || (a.facet < b.facet ? -1 : 1))
      .slice(0, USUAL)
      .map(({ facet }) => facet.slice('genre:'.length)),
  )
}

/** Whether a film leads away from what the person usually watches; nothing does while nobody knows what that is. */
export const isExploration = (film: { genres: readonly string[] }, usual: ReadonlySet<string>): boolean =>
  usual.size > 0 && !film.genres.some((genre) => usual.has(genre))
