import { type SparseRows, transposeRows } from '../matrix/sparse-rows'
import type { ItemModel } from './served-models'

/** Turns target → (liked film, weight) into liked film → (target, weight), which is how a profile is scored. */
export function toItemModel(filmIds: Int32Array, targets: SparseRows): ItemModel {
  return { filmIds, ...transposeRows(targets, filmIds.length) }
}
