import type { CatalogIndex } from '../../index/catalog-index'
import { addRow, rowDot } from '../../matrix/sparse-rows'
import type { ContentModel, RankModels } from '../../models/served-models'
import { alignModel } from './align-model'

/** What one written link adds to similarity: about as much as being alike in genre and mood. */
export const kindredShare = 0.4

/** What the film that viewers of another like best gets from them: as much as a written link. */
const viewersShare = 0.4

/** So many likes make half of what a film's viewers say believable. */
const believedAt = 20

/**
 * Adds to `scores` [size] amount · similarity of every film to the film in `row`: facet similarity, 0 to 1, plus
 * `kindredShare` · strength of a written link, plus what viewers of both say. O(films sharing a facet).
 */
export function addSimilarity(
  index: CatalogIndex,
  row: number,
  models: RankModels,
  amount: number,
  scores: Float64Array,
): void {
  const { filmFacets, similarity, kindred } = index
  for (let at = filmFacets.start[row]!; at < filmFacets.start[row + 1]!; at++) {
    const facet = filmFacets.column[at]!
    addRow(similarity, facet, amount * filmFacets.value[at]!, scores)
  }
  addRow(kindred, row, amount * kindredShare, scores)
  for (const [other, viewers] of sharedViewers(index, row, models)) {
    scores[other] = scores[other]! + amount * viewers
  }
}

/** What addSimilarity gives one film for its similarity to another. */
export function similarityBetween(index: CatalogIndex, row: number, other: number, models: RankModels): number {
  const { start, column, value } = index.kindred
  let written = 0
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    if (column[at] === other) written += value[at]!
  }
  const viewers = sharedViewers(index, row, models).get(other) ?? 0
  return rowDot(index.filmFacets, row, other) + kindredShare * written + viewers
}

/** Row → amount: a film's row of the item model, brought to at most `viewersShare`, less for a film of few likes. */
export function sharedViewers(index: CatalogIndex, row: number, { collaborative, content }: RankModels) {
  const amounts = new Map<number, number>()
  if (!collaborative) return amounts
  const filmId = index.filmIds[row]!
  const { rowOf, start, column, value } = alignModel(index, collaborative)
  const modelRow = rowOf.get(filmId)
  if (modelRow === undefined) return amounts
  const from = start[modelRow]!
  const end = start[modelRow + 1]!
  let largest = 0
  for (let at = from; at < end; at++) largest = Math.max(largest, value[at]!)
  if (largest <= 0) return amounts
  const likes = content ? likesOfFilm(content, filmId) : believedAt
  const unit = (viewersShare * likes) / (likes + believedAt) / largest
  for (let at = from; at < end; at++) {
    if (unit * value[at]! > 0) amounts.set(column[at]!, unit * value[at]!)
  }
  return amounts
}

function likesOfFilm({ filmIds, likes }: ContentModel, filmId: number): number {
  return likes[filmIds.indexOf(filmId)] ?? 0
}
