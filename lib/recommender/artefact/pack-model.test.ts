import { expect, test } from 'vitest'
import type { ItemModel } from '../models/served-models'
import { ArtefactError, decodeArtefact, encodeArtefact } from './artefact'
import { crc32 } from './crc32'
import { packModel, unpackModel } from './pack-model'

/** Film 10 speaks for 20 (1.27) and 30 (-.64); film 20 for 10, hardly. */
const model: ItemModel = {
  filmIds: Int32Array.of(10, 20, 30),
  start: Int32Array.of(0, 2, 4, 4),
  column: Int32Array.of(1, 2, 0, 2),
  value: Float32Array.of(1.27, -0.64, 0.0001, 1),
}
const bytes = encodeArtefact(packModel(model, { trainedOn: 'a synthetic set' }))
const faultOf = (damaged: Uint8Array) => {
  try {
    decodeArtefact(damaged)
  } catch (error) {
    return error instanceof ArtefactError ? error.fault : error
  }
  return null
}

test('the checksum is the one zip uses', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

test('a model survives packing to a hundredth of its largest weight, and loses what rounds to nothing', () => {
  const artefact = decodeArtefact(bytes)
  const unpacked = unpackModel(artefact)
  expect(artefact.description).toEqual({ trainedOn: 'a synthetic set' })
  expect([...unpacked.filmIds]).toEqual([10, 20, 30])
  expect([...unpacked.start]).toEqual([0, 2, 3, 3])
  expect([...unpacked.column]).toEqual([1, 2, 2])
  expect([...unpacked.value].map((weight) => Number(weight.toFixed(6)))).toEqual([1.27, -0.64, 1])
})

test('what people went on to is kept beside its weight, also past the thirty-second', () => {
  const films = 40
  const rows = Int32Array.from({ length: films }, (_, row) => row)
  const next = Uint8Array.from(rows, (row) => (row % 3 === 0 ? 1 : 0))
  const ring: ItemModel = {
    filmIds: rows,
    start: Int32Array.from({ length: films + 1 }, (_, row) => row),
    column: rows.toReversed(),
    // The third rounds to nothing and takes its mark with it.
    value: new Float32Array(films).fill(1).with(3, 0),
    next,
  }
  const unpacked = unpackModel(decodeArtefact(encodeArtefact(packModel(ring, {}))))
  expect([...(unpacked.next ?? [])]).toEqual([...next].toSpliced(3, 1))
  expect(unpackModel(decodeArtefact(bytes)).next).toBeUndefined()
})

test('bytes that start anywhere in a buffer are read', () => {
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  expect(unpackModel(decodeArtefact(shifted.subarray(3))).column).toHaveLength(3)
})

test('foreign, cut, damaged and newer artefacts are refused with the reason', () => {
  expect(faultOf(new Uint8Array(4))).toBe('not-an-artefact')
  expect(faultOf(new TextEncoder().encode('{"model": "something else"}'))).toBe('not-an-artefact')
  expect(faultOf(bytes.slice(0, -8))).toBe('cut')
  expect(faultOf(bytes.with(bytes.length - 20, 99))).toBe('damaged')
  expect(faultOf(bytes.with(4, 2))).toBe('unknown-version')
})

const { sections } = packModel(model, {})
test.each([
  ['without films', { filmIds: undefined }],
  ['without starts', { start: undefined }],
  ['whose films are no whole numbers', { filmIds: Float32Array.of(10, 20, 30) }],
  ['with a start too few', { start: Int32Array.of(0, 2, 3) }],
  ['with a scale too many', { scale: Float32Array.of(1, 1, 1, 1) }],
  ['whose last start is not its end', { start: Int32Array.of(0, 2, 2, 2) }],
  ['with marks too few', { next: Int32Array.of() }],
  ['with a weight too few', { code: Int8Array.of(1, 1) }],
  ['whose starts do not begin at 0', { start: Int32Array.of(1, 2, 3, 3) }],
  ['whose starts go back', { start: Int32Array.of(0, 3, 2, 3) }],
  ['that names a film behind the last', { target: Int32Array.of(1, 2, 3) }],
  ['that names a film before the first', { target: Int32Array.of(1, 2, -1) }],
])('a model %s is refused', (_name, damage) => {
  expect(unpackModel({ description: {}, sections }).column).toHaveLength(3)
  const damaged = { ...sections, ...damage } as typeof sections
  expect(() => unpackModel({ description: {}, sections: damaged })).toThrow(ArtefactError)
})

test('a row may be empty', () => {
  const empty = { ...sections, start: Int32Array.of(0, 0, 3, 3) }
  expect([...unpackModel({ description: {}, sections: empty }).start]).toEqual([0, 0, 3, 3])
})

test('what is wrong with bytes is a sentence with the figures', () => {
  const told = (damaged: Uint8Array) => {
    try {
      decodeArtefact(damaged)
    } catch (error) {
      return (error as Error).message
    }
    return ''
  }
  expect(told(new Uint8Array(4))).toBe('these bytes are not a model artefact')
  expect(told(bytes.slice(0, -8))).toBe(`artefact of ${bytes.length - 8} bytes, expected ${bytes.length}`)
  expect(told(bytes.with(bytes.length - 20, 99))).toBe('artefact checksum differs')
  expect(told(bytes.with(4, 2))).toBe('artefact version 2, expected 1')
})

test('a model of another shape is refused as damaged, in words', () => {
  const refusal = { fault: 'damaged', message: 'the sections of this artefact do not form an item model' }
  expect(() => unpackModel({ description: {}, sections: {} })).toThrow(expect.objectContaining(refusal))
})
