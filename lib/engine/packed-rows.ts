import { quantise, restore } from '../recommender/artefact/quantise'
import type { ItemModel } from '../recommender/models/served-models'

/** The neighbours one film speaks for, as bytes of their own. */
export type PackedRow = { filmId: number; packed: Uint8Array<ArrayBuffer> }

const scaleBytes = 4
/** A target's id and its weight as a whole number. */
const entryBytes = 5

/**
 * One row of bytes for each film that has neighbours, little-endian: the scale as a 32-bit float, the ids of the
 * targets as 32-bit whole numbers, their weights from -127 to 127 times the scale as bytes.
 */
export function packRowsOf(model: ItemModel): PackedRow[] {
  const { code, scale } = quantise(model.value, model.start)
  return Array.from(model.filmIds, (filmId, row) => {
    const places: number[] = []
    for (let at = model.start[row]!; at < model.start[row + 1]!; at++) {
      if (code[at] !== 0) places.push(at)
    }
    const packed = new Uint8Array(scaleBytes + entryBytes * places.length)
    const view = new DataView(packed.buffer)
    view.setFloat32(0, scale[row]!, true)
    places.forEach((at, entry) => {
      view.setInt32(scaleBytes + 4 * entry, model.filmIds[model.column[at]!]!, true)
      view.setInt8(scaleBytes + 4 * places.length + entry, code[at]!)
    })
    return { filmId, packed }
  }).filter(({ packed }) => packed.length > scaleBytes)
}

/** The item model of these films alone. Rows whose length does not fit are left out. */
export function itemModelOfRows(rows: readonly { filmId: number; packed: Uint8Array }[]): ItemModel {
  const whole = rows.filter(
    ({ packed }) => packed.length >= scaleBytes && (packed.length - scaleBytes) % entryBytes === 0,
  )
  const rowOf = new Map(whole.map(({ filmId }, row) => [filmId, row]))
  const filmIds = whole.map(({ filmId }) => filmId)
  const column: number[] = []
  const code: number[] = []
  const start = [0]
  const scale: number[] = []
  for (const { packed } of whole) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
    const entries = (packed.length - scaleBytes) / entryBytes
    scale.push(view.getFloat32(0, true))
    for (let entry = 0; entry < entries; entry++) {
      const id = view.getInt32(scaleBytes + 4 * entry, true)
      const known = rowOf.get(id) ?? filmIds.length
      if (known === filmIds.length) {
        rowOf.set(id, known)
        filmIds.push(id)
      }
      column.push(known)
      code.push(view.getInt8(scaleBytes + 4 * entries + entry))
    }
    start.push(column.length)
  }
  // Films that are only spoken for have rows of their own, which are empty.
  while (start.length <= filmIds.length) start.push(column.length)
  while (scale.length < filmIds.length) scale.push(0)
  const starts = Int32Array.from(start)
  return {
    filmIds: Int32Array.from(filmIds),
    start: starts,
    column: Int32Array.from(column),
    value: restore({ code: Int8Array.from(code), scale: Float32Array.from(scale) }, starts),
  }
}
