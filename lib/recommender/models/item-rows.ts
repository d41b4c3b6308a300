import { type SparseRows, transposeRows } from '../matrix/sparse-rows'
import type { ItemModel } from './served-models'

/** Turns target → (liked film, weight) into liked film → (target, weight), which is how a profile is scored. */
export function toItemModel(filmIds: Int32Array, targets: SparseRows): ItemModel {
  const flipped = transposeRows(targets, filmIds.length)
  return { filmIds, start: flipped.start, target: flipped.column, weight: flipped.value }
}

/** scores[target] += amount · weight for every target the film in `row` speaks for. */
export function addItemScores(model: ItemModel, row: number, amount: number, scores: Float64Array): void {
  const { start, target, weight } = model
  const end = start[row + 1]!
  for (let at = start[row]!; at < end; at++) {
    const film = target[at]!
    scores[film] = scores[film]! + amount * weight[at]!
  }
}
