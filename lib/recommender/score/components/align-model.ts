import type { CatalogIndex } from '../../index/catalog-index'
import type { SparseRows } from '../../matrix/sparse-rows'
import { memoOfPair } from '../../memo'
import type { ItemModel } from '../../models/served-models'

/** A model whose columns are rows of one catalog index, a film's row by its id; what has left the catalog is gone. */
export type AlignedModel = SparseRows & { rowOf: ReadonlyMap<number, number>; next: Uint8Array }

/** Translates a model's rows to a catalog's rows, once for each pair of the two. O(entries) the first time. */
export const alignModel = memoOfPair(translate)

function translate(index: CatalogIndex, model: ItemModel): AlignedModel {
  const films = model.filmIds.length
  const catalogRow = Int32Array.from(model.filmIds, (id) => index.rowOf.get(id) ?? -1)
  const start = new Int32Array(films + 1)
  const column = new Int32Array(model.column.length)
  const value = new Float32Array(model.column.length)
  const wentOn = new Uint8Array(model.column.length)
  let next = 0
  for (let from = 0; from < films; from++) {
    for (let at = model.start[from]!; at < model.start[from + 1]!; at++) {
      const film = catalogRow[model.column[at]!]!
      if (film < 0) continue
      column[next] = film
      wentOn[next] = model.next?.[at] ?? 0
      value[next++] = model.value[at]!
    }
    sortEntries({ column, value, wentOn }, start[from]!, next)
    start[from + 1] = next
  }
  const rowOf = new Map(Array.from(model.filmIds, (id, place) => [id, place]))
  return { rowOf, start, column: column.slice(0, next), value: value.slice(0, next), next: wentOn.slice(0, next) }
}

/** Sorts the entries from ≤ at < end by column. By insertion: they come sorted unless the catalog has another order. */
function sortEntries(
  { column, value, wentOn }: { column: Int32Array; value: Float32Array; wentOn: Uint8Array },
  from: number,
  end: number,
) {
  for (let at = from + 1; at < end; at++) {
    const heldColumn = column[at]!
    const heldValue = value[at]!
    const heldMark = wentOn[at]!
    let place = at
    while (place > from && column[place - 1]! > heldColumn) {
      column[place] = column[place - 1]!
      value[place] = value[place - 1]!
      wentOn[place] = wentOn[place - 1]!
      place--
    }
    column[place] = heldColumn
    value[place] = heldValue
    wentOn[place] = heldMark
  }
}
