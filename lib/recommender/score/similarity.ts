import type { CatalogIndex } from '../index/catalog-index'
import { rowDot } from '../matrix/sparse-rows'
import type { ContentModel, RankModels } from '../models/served-models'
import { alignModel } from './align-model'

/** What one written link adds to likeness: about as much as being alike in genre and mood. */
export const kindredShare = 0.4

/** What the film that viewers of another like best gets from them: as much as a written link. */
const viewersShare = 0.4

/** So many likes make half of what a film's viewers say believable. */
const believedAt = 20

/**
 * Adds to `scores` [size] amount · likeness of every film to the film in `row`: facet similarity, 0 to 1, plus
 * `kindredShare` · strength of a written link, plus what viewers of both say. O(films sharing a facet).
 */
export function addLikeness(
  index: CatalogIndex,
  row: number,
  models: RankModels,
  amount: number,
  scores: Float64Array,
): void {
  const { filmFacets, likeness, kindred } = index
  for (let at = filmFacets.start[row] as number; at < (filmFacets.start[row + 1] as number); at++) {
    const facet = filmFacets.column[at] as number
    const mine = amount * (filmFacets.value[at] as number)
    for (let other = likeness.start[facet] as number; other < (likeness.start[facet + 1] as number); other++) {
      const film = likeness.column[other] as number
      scores[film] = (scores[film] as number) + mine * (likeness.value[other] as number)
    }
  }
  for (let at = kindred.start[row] as number; at < (kindred.start[row + 1] as number); at++) {
    const linked = kindred.target[at] as number
    scores[linked] = (scores[linked] as number) + amount * kindredShare * (kindred.weight[at] as number)
  }
  for (const [other, viewers] of sharedViewers(index, row, models)) {
    scores[other] = (scores[other] as number) + amount * viewers
  }
}

/** What addLikeness gives one film for its likeness to another. */
export function likenessBetween(index: CatalogIndex, row: number, other: number, models: RankModels): number {
  const { start, target, weight } = index.kindred
  let written = 0
  for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
    if (target[at] === other) written += weight[at] as number
  }
  const viewers = sharedViewers(index, row, models).get(other) ?? 0
  return rowDot(index.filmFacets, row, other) + kindredShare * written + viewers
}

/** Row → amount: a film's row of the item model, brought to at most `viewersShare`, less for a film of few likes. */
export function sharedViewers(index: CatalogIndex, row: number, { collaborative, content }: RankModels) {
  const amounts = new Map<number, number>()
  if (!collaborative) return amounts
  const filmId = index.filmIds[row] as number
  const { rowOf, start, row: target, weight } = alignModel(index, collaborative)
  const modelRow = rowOf.get(filmId)
  if (modelRow === undefined) return amounts
  const from = start[modelRow] as number
  const end = start[modelRow + 1] as number
  let largest = 0
  for (let at = from; at < end; at++) largest = Math.max(largest, weight[at] as number)
  if (largest <= 0) return amounts
  const likes = content ? likesOfFilm(content, filmId) : believedAt
  const unit = (viewersShare * likes) / (likes + believedAt) / largest
  for (let at = from; at < end; at++) {
    if (unit * (weight[at] as number) > 0) amounts.set(target[at] as number, unit * (weight[at] as number))
  }
  return amounts
}

function likesOfFilm({ filmIds, likes }: ContentModel, filmId: number): number {
  return likes[filmIds.indexOf(filmId)] ?? 0
}
