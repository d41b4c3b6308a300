import { facetsOf } from '../catalog/facets'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { rankInputs } from '../profile/ranking/rank-inputs'
import { type Allows, orderWithin } from '../recommender/config/routing'
import { keepsShares } from '../recommender/rank/keep-shares'
import { answersKnown, asksOf } from '../recommender/rank/known-wish'
import { likeWish } from '../recommender/rank/like-wish'
import type { Candidate, SoftWish } from '../recommender/types'
import { type RecommendationContext, rankRequest, wishesOf } from './context/context'

/** Whether whoever reorders a list may put a film next without breaking what was asked for (rank/keep-shares.ts). */
export function wishKeeper(
  catalog: CatalogSnapshot,
  wishes: readonly SoftWish[],
  ranked: readonly number[],
  places: number,
): Allows {
  return keepsShares(ranked, places, wishes, (filmId, wish) => answersWish(catalog, filmId, wish))
}

/** Whether a film has what a wish is for, is as well known as it asks, or is like the films it names. */
export function answersWish({ films }: CatalogSnapshot, filmId: number, wish: SoftWish): boolean {
  if (wish.films) return wish.films.has(filmId)
  const film = films.get(filmId)
  return film !== undefined && (answersKnown(wish, film.prominence) ?? facetsOf(film).includes(wish.facet))
}

/** Everything a person asks for softly, films like those they named among it. */
export const asksOfPerson = (context: RecommendationContext): SoftWish[] => {
  const { catalog, engine, profile } = context
  const { mutedFacets } = rankInputs(profile)
  const like = likeWish(catalog.index, rankRequest(context, { excluded: [], limit: 1, seed: 0 }), engine.models)
  return [...asksOf({ wishes: wishesOf(context), mutedFacets, wellKnown: profile.wellKnown }), ...(like ? [like] : [])]
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
