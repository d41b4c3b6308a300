import type { ItemModel } from '../models/served-models'
import { type Artefact, ArtefactError } from './artefact'
import { quantise, restore } from './quantise'

/**
 * Packs an item model: weights become whole numbers times one scale per film, which costs no measured loss
 * (docs/evaluation.md). Entries too small to survive rounding are dropped.
 */
export function packModel(model: ItemModel, description: Record<string, unknown>): Artefact {
  const films = model.filmIds.length
  const { code: codes, scale } = quantise(model.value, model.start)
  const start = new Int32Array(films + 1)
  const target = new Int32Array(model.column.length)
  const code = new Int8Array(model.column.length)
  const wentOn = new Int32Array(Math.ceil(model.column.length / bits))
  let next = 0
  for (let row = 0; row < films; row++) {
    for (let at = model.start[row]!; at < model.start[row + 1]!; at++) {
      if (codes[at] === 0) continue
      target[next] = model.column[at]!
      if (model.next?.[at]) wentOn[Math.floor(next / bits)]! |= 1 << (next % bits)
      code[next++] = codes[at]!
    }
    start[row + 1] = next
  }
  const packed = { filmIds: model.filmIds, start, target: target.slice(0, next), code: code.slice(0, next), scale }
  const sections = model.next ? { ...packed, next: wentOn.slice(0, Math.ceil(next / bits)) } : packed
  return { description, sections }
}

/** The model of an artefact. Throws ArtefactError when a section is missing or its shape does not fit. */
export function unpackModel({ sections }: Artefact): ItemModel {
  const { filmIds, start, target, code, scale, next } = sections
  const shaped =
    filmIds instanceof Int32Array &&
    start instanceof Int32Array &&
    target instanceof Int32Array &&
    code instanceof Int8Array &&
    scale instanceof Float32Array &&
    start.length === filmIds.length + 1 &&
    scale.length === filmIds.length &&
    start.at(-1) === target.length &&
    code.length === target.length &&
    ascends(start) &&
    target.every((row) => row >= 0 && row < filmIds.length) &&
    (next === undefined || (next instanceof Int32Array && next.length === Math.ceil(target.length / bits)))
  if (!shaped) throw new ArtefactError('damaged', 'the sections of this artefact do not form an item model')
  const model = { filmIds, start, column: target, value: restore({ code, scale }, start) }
  if (!next) return model
  return { ...model, next: Uint8Array.from(target, (_, at) => (next[Math.floor(at / bits)]! >> (at % bits)) & 1) }
}

/** Marks of entries stand so many in a number. */
const bits = 32

function ascends(start: Int32Array): boolean {
  return start[0] === 0 && start.every((value, row) => row === 0 || value >= start[row - 1]!)
}
