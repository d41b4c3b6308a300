import { facetsOf } from '../catalog/facets'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { keepsShares } from '../recommender/rank/keep-shares'
import { type Allows, orderWithin } from '../recommender/score/routing'
import type { Candidate, SoftWish } from '../recommender/types'

/** Whether whoever reorders a list may put a film next without breaking what was asked for (rank/keep-shares.ts). */
export function wishKeeper(
  catalog: CatalogSnapshot,
  wishes: readonly SoftWish[],
  ranked: readonly number[],
  places: number,
): Allows {
  return keepsShares(ranked, places, wishes, (filmId, { facet }) => {
    const film = catalog.films.get(filmId)
    return film !== undefined && facetsOf(film).includes(facet)
  })
}

/** The candidates in the order wanted, as far as the first eight still hold what was asked for. */
export function reorderKeepingWishes(
  catalog: CatalogSnapshot,
  wishes: readonly SoftWish[],
  ranked: readonly Candidate[],
  wanted: readonly Candidate[],
): Candidate[] {
  if (wishes.length === 0) return [...wanted]
  const ids = ranked.map(({ filmId }) => filmId)
  const allows = wishKeeper(catalog, wishes, ids, ids.length)
  const byId = new Map(ranked.map((candidate) => [candidate.filmId, candidate]))
  return orderWithin(
    ids,
    wanted.map(({ filmId }) => filmId),
    ids.length,
    allows,
  ).flatMap((id) => byId.get(id) ?? [])
}
