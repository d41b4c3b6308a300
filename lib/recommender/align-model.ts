import type { CatalogIndex } from './catalog-index'
import type { ItemModel } from './item-model'

/** A model whose targets are rows of one catalog index; -1 where the film has left the catalog. */
export type AlignedModel = {
  rowOf: ReadonlyMap<number, number>
  start: Int32Array
  catalogRow: Int32Array
  weight: Float32Array
}

const aligned = new WeakMap<ItemModel, WeakMap<CatalogIndex, AlignedModel>>()

/** Translates a model's rows to a catalog's rows, once for each pair of the two. O(entries) the first time. */
export function alignModel(index: CatalogIndex, model: ItemModel): AlignedModel {
  const known = aligned.get(model) ?? new WeakMap<CatalogIndex, AlignedModel>()
  aligned.set(model, known)
  const earlier = known.get(index)
  if (earlier) return earlier
  const catalogRowOf = Int32Array.from(model.filmIds, (id) => index.rowOf.get(id) ?? -1)
  const made = {
    rowOf: new Map(Array.from(model.filmIds, (id, row) => [id, row])),
    start: model.start,
    catalogRow: model.target.map((row) => catalogRowOf[row] as number),
    weight: model.weight,
  }
  known.set(index, made)
  return made
}
