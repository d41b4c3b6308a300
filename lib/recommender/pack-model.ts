import { type Artefact, ArtefactError } from './artefact'
import type { ItemModel } from './item-model'

/**
 * Packs an item model: weights become whole numbers from -127 to 127 times one scale per film, a quarter of the bytes
 * and no measured loss (docs/evaluation.md). Entries too small to survive rounding are dropped.
 */
export function packModel(model: ItemModel, description: Record<string, unknown>): Artefact {
  const films = model.filmIds.length
  const scale = new Float32Array(films)
  const start = new Int32Array(films + 1)
  const target = new Int32Array(model.target.length)
  const code = new Int8Array(model.target.length)
  let next = 0
  for (let row = 0; row < films; row++) {
    const from = model.start[row] as number
    const end = model.start[row + 1] as number
    let largest = 0
    for (let at = from; at < end; at++) largest = Math.max(largest, Math.abs(model.weight[at] as number))
    scale[row] = largest / 127
    for (let at = from; at < end && largest > 0; at++) {
      const rounded = Math.round(((model.weight[at] as number) / largest) * 127)
      if (rounded === 0) continue
      target[next] = model.target[at] as number
      code[next++] = rounded
    }
    start[row + 1] = next
  }
  const sections = { filmIds: model.filmIds, start, target: target.slice(0, next), code: code.slice(0, next), scale }
  return { description, sections }
}

/** The model of an artefact. Throws ArtefactError when a section is missing or its shape does not fit. */
export function unpackModel({ sections }: Artefact): ItemModel {
  const { filmIds, start, target, code, scale } = sections
  const shaped =
    filmIds instanceof Int32Array &&
    start instanceof Int32Array &&
    target instanceof Int32Array &&
    code instanceof Int8Array &&
    scale instanceof Float32Array &&
    start.length === filmIds.length + 1 &&
    scale.length === filmIds.length &&
    start.at(-1) === target.length &&
    code.length === target.length
  if (!shaped) throw new ArtefactError('damaged', 'the sections of this artefact do not form an item model')
  const weight = new Float32Array(target.length)
  for (let row = 0; row < filmIds.length; row++) {
    const unit = scale[row] as number
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) weight[at] = unit * (code[at] as number)
  }
  return { filmIds, start, target, weight }
}
