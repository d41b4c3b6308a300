import type { CatalogIndex } from '../index/catalog-index'
import { memoOfPair } from '../memo'
import type { ItemModel } from '../models/served-models'

/** A model whose targets are ascending rows of one catalog index; targets that have left the catalog are gone. */
export type AlignedModel = {
  rowOf: ReadonlyMap<number, number>
  start: Int32Array
  row: Int32Array
  weight: Float32Array
}

/** Translates a model's rows to a catalog's rows, once for each pair of the two. O(entries) the first time. */
export const alignModel = memoOfPair(translate)

function translate(index: CatalogIndex, model: ItemModel): AlignedModel {
  const films = model.filmIds.length
  const catalogRow = Int32Array.from(model.filmIds, (id) => index.rowOf.get(id) ?? -1)
  const start = new Int32Array(films + 1)
  const row = new Int32Array(model.target.length)
  const weight = new Float32Array(model.target.length)
  let next = 0
  for (let from = 0; from < films; from++) {
    for (let at = model.start[from]!; at < model.start[from + 1]!; at++) {
      const film = catalogRow[model.target[at] as number]!
      if (film < 0) continue
      row[next] = film
      weight[next++] = model.weight[at]!
    }
    sortEntries(row, weight, start[from]!, next)
    start[from + 1] = next
  }
  const rowOf = new Map(Array.from(model.filmIds, (id, place) => [id, place]))
  return { rowOf, start, row: row.slice(0, next), weight: weight.slice(0, next) }
}

/** Sorts the entries from ≤ at < end by row. By insertion: they come sorted unless the catalog has another order. */
function sortEntries(row: Int32Array, weight: Float32Array, from: number, end: number) {
  for (let at = from + 1; at < end; at++) {
    const heldRow = row[at]!
    const heldWeight = weight[at]!
    let place = at
    while (place > from && row[place - 1]! > heldRow) {
      row[place] = row[place - 1]!
      weight[place] = weight[place - 1]!
      place--
    }
    row[place] = heldRow
    weight[place] = heldWeight
  }
}
