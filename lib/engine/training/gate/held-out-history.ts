import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { PersonRatings } from '../people/hold-out'

export type Rated = { filmId: number; stars: number; at: number }

/** The share of a person's ratings, oldest first, that is known where they are asked for the rest. */
export const KNOWN_TENTHS = 8

/** What somebody rated of this catalog, in the order of time, cut into what is known and what came later. */
export function cutHistory(
  { filmIds, stars, seconds }: PersonRatings,
  index: CatalogIndex,
  knownTenths = KNOWN_TENTHS,
): { known: Rated[]; later: Rated[] } {
  const history = Array.from(filmIds, (filmId, at): Rated => ({ filmId, stars: stars[at]!, at: seconds[at]! }))
    .filter(({ filmId }) => index.rowOf.has(filmId))
    .sort((a, b) => a.at - b.at || a.filmId - b.filmId)
  const cut = Math.floor((history.length * knownTenths) / 10)
  return { known: history.slice(0, cut), later: history.slice(cut) }
}
