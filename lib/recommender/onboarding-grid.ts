import type { CatalogIndex } from './catalog-index'
import { diversify } from './diversify'
import { blendedPopularity } from './popularity-blend'
import { defaultRankConfig } from './rank-config'
import type { RankModels } from './served-models'
import { facetSimilarity } from './similar-films'
import { topRows } from './top-rows'

/** Measured: a popular grid tells more than a diverse one, because people can only tap what they have seen. */
const firstGridLambda = 0.9
const nextGridLambda = 0.8
/** How many times `limit` of the best films diversity chooses from. */
const poolFactor = 4
/** What likeness to a tapped film counts against one standard deviation of popularity. */
const likenessWeight = 2

/** The films to ask about first: the best known, without three of a kind. Ids, best first. */
export function firstGrid(index: CatalogIndex, limit: number, models: RankModels = {}): number[] {
  const popularity = blendedPopularity(index, models, defaultRankConfig)
  const pool = topRows(popularity, poolFactor * limit)
  return choose(index, popularity, pool, firstGridLambda, limit, [])
}

/**
 * The films to ask about next: well known and near what was tapped (likely seen, likely liked), yet unlike each other
 * and unlike what was passed over, because a second answer about the same kind of film says little. With nothing
 * tapped it moves on to well-known films of other kinds. Never repeats a film; unknown ids are ignored.
 */
export function nextGrid(
  index: CatalogIndex,
  tappedIds: readonly number[],
  shownIds: readonly number[],
  limit: number,
  models: RankModels = {},
): number[] {
  const tapped = rowsOf(index, tappedIds)
  const passedOver = rowsOf(index, shownIds).filter((row) => !tapped.includes(row))
  const scores = blendedPopularity(index, models, defaultRankConfig).slice()
  const likeness = nearestTo(index, tapped)
  likeness.forEach((value, row) => {
    scores[row] = (scores[row] as number) + likenessWeight * value
  })
  const blocked = new Uint8Array(index.size)
  for (const row of [...tapped, ...passedOver]) blocked[row] = 1
  const pool = topRows(scores, poolFactor * limit, blocked)
  return choose(index, scores, pool, nextGridLambda, limit, passedOver)
}

/** [size] likeness of each film to the nearest tapped film: facets, or a written link where that is stronger. */
function nearestTo(index: CatalogIndex, rows: readonly number[]): Float64Array {
  const nearest = new Float64Array(index.size)
  const raise = (row: number, value: number) => {
    nearest[row] = Math.max(nearest[row] as number, Math.min(1, value))
  }
  const { start, target, weight } = index.kindred
  for (const row of rows) {
    facetSimilarity(index, row).forEach((value, other) => {
      raise(other, value)
    })
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      raise(target[at] as number, weight[at] as number)
    }
  }
  return nearest
}

function rowsOf(index: CatalogIndex, ids: readonly number[]): number[] {
  return [...new Set(ids)].map((id) => index.rowOf.get(id)).filter((row) => row !== undefined)
}

function choose(
  index: CatalogIndex,
  scores: Float64Array,
  pool: ArrayLike<number>,
  lambda: number,
  count: number,
  beside: readonly number[],
): number[] {
  const rows = diversify({ pool, scores, features: index.filmFacets, lambda, count, beside })
  return rows.map((row) => index.filmIds[row] as number)
}
