import { facetsOf } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'

/** Weaker liking names no order. */
const LEAST_LIKING = 0.4
/** Places its films have to have risen by, in all. */
const LEAST_RISE = 2
const MOST_NAMED = 2

type Liking = { facet: string; label: string; strength: number }

/**
 * The likings whose films stand further up than everybody would have them, the clearest first. What all of the films have
 * tells none of them apart; a liking whose films fell is none that ordered them.
 */
export function likingsThatMoved(
  before: readonly CatalogFilm[],
  after: readonly CatalogFilm[],
  likings: readonly Liking[],
): string[] {
  const placeBefore = new Map(before.map(({ id }, place) => [id, place]))
  const facets = after.map((film) => new Set<string>(facetsOf(film)))
  const rises = likings
    .filter(({ strength }) => strength >= LEAST_LIKING)
    .map(({ facet, label, strength }) => {
      const having = after.flatMap((film, place) => (facets[place]?.has(facet) ? [{ film, place }] : []))
      const rise = having.reduce((sum, { film, place }) => sum + (placeBefore.get(film.id) ?? place) - place, 0)
      return { label, strength, rise: having.length === after.length ? 0 : rise }
    })
  return rises
    .filter(({ rise }) => rise >= LEAST_RISE)
    .toSorted((one, other) => other.rise * other.strength - one.rise * one.strength)
    .slice(0, MOST_NAMED)
    .map(({ label }) => label)
}
