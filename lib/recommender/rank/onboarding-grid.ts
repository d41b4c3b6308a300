import type { CatalogIndex } from '../index/catalog-index'
import { zScores } from '../matrix/standardise'
import { topRows } from '../matrix/top-rows'
import type { RankModels } from '../models/served-models'
import { alignModel } from '../score/align-model'
import { blendedPopularity } from '../score/popularity-blend'
import { defaultRankConfig } from '../score/rank-config'
import { scratchOf } from '../score/scratch'
import { addLikeness } from '../score/similarity'
import { diversify } from './diversify'

/** Measured: a popular grid tells more than a diverse one, because people can only tap what they have seen. */
const firstGridLambda = 0.9
const nextGridLambda = 0.8
/** How many times `limit` of the best films diversity chooses from. */
const poolFactor = 4
/** What likeness to a tapped film, 0 to 1, counts against one standard deviation of popularity. */
const likenessWeight = 1
/** What one standard deviation of how much an answer teaches counts against one of popularity. */
const teachingWeight = 0.5

/** The films to ask about first: the best known, without three of a kind. Ids, best first. */
export function firstGrid(index: CatalogIndex, limit: number, models: RankModels = {}): number[] {
  const popularity = blendedPopularity(index, models, defaultRankConfig)
  const pool = topRows(popularity, poolFactor * limit)
  return choose(index, popularity, pool, firstGridLambda, limit, [])
}

/**
 * The films to ask about next: well known and near what was tapped (likely seen, likely liked), of those the films whose
 * answer teaches the model most, yet unlike each other and unlike what was passed over, because a second answer about
 * the same kind of film says little. With nothing tapped it moves on to well-known films of other kinds. Never repeats
 * a film; unknown ids are ignored.
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
  const likeness = nearestTo(index, tapped, models)
  const teaching = teachingOf(index, models)
  likeness.forEach((value, row) => {
    scores[row] = (scores[row] as number) + likenessWeight * value + teachingWeight * (teaching?.[row] ?? 0)
  })
  const blocked = new Uint8Array(index.size)
  for (const row of [...tapped, ...passedOver]) blocked[row] = 1
  const pool = topRows(scores, poolFactor * limit, blocked)
  return choose(index, scores, pool, nextGridLambda, limit, passedOver)
}

/** A written link alone counts as twice full likeness: somebody vouched for the two. */
const linkLikeness = 2

/** [size] likeness of each film to the nearest tapped film. */
function nearestTo(index: CatalogIndex, rows: readonly number[], models: RankModels): Float64Array {
  const nearest = new Float64Array(index.size)
  const { sums } = scratchOf(index)
  const { start, target, weight } = index.kindred
  const raise = (row: number, value: number) => {
    nearest[row] = Math.max(nearest[row] as number, value)
  }
  for (const row of rows) {
    sums.fill(0)
    addLikeness(index, row, models, 1, sums)
    sums.forEach((value, other) => {
      raise(other, Math.min(1, value))
    })
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      raise(target[at] as number, linkLikeness * (weight[at] as number))
    }
  }
  return nearest
}

/** [size] z-score of how far liking a film moves the scores of all others: the length of its row in the item model. */
function teachingOf(index: CatalogIndex, { collaborative }: RankModels): Float64Array | null {
  if (!collaborative) return null
  const { rowOf, start, weight } = alignModel(index, collaborative)
  const lengths = new Float64Array(index.size)
  index.filmIds.forEach((id, row) => {
    const modelRow = rowOf.get(id)
    if (modelRow === undefined) return
    let squares = 0
    for (let at = start[modelRow] as number; at < (start[modelRow + 1] as number); at++)
      squares += (weight[at] as number) ** 2
    lengths[row] = Math.sqrt(squares)
  })
  return zScores(lengths)
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
