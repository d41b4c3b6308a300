import { expect, test } from 'vitest'
import { filmOf, requestOf } from '../recommender/fixtures'
import { buildCatalogIndex } from '../recommender/index/catalog-index'
import type { ItemModel } from '../recommender/models/served-models'
import { rankCandidates } from '../recommender/rank/rank-candidates'
import { itemModelOfRows, packRowsOf } from './packed-rows'

/** Film 10 speaks for 20 and 30, film 20 against 10; film 30 speaks for nothing. */
const model: ItemModel = {
  filmIds: Int32Array.of(10, 20, 30),
  start: Int32Array.of(0, 2, 3, 3),
  column: Int32Array.of(1, 2, 0),
  value: Float32Array.of(0.5, 0.25, -0.75),
}

test('a film has its own bytes: a scale, the targets and a byte for each weight', () => {
  const rows = packRowsOf(model)
  expect(rows.map(({ filmId, packed }) => [filmId, packed.length])).toEqual([
    [10, 14],
    [20, 9],
  ])
})

test('rows read back rank as the whole model does', () => {
  const index = buildCatalogIndex([10, 20, 30].map((id) => filmOf({ id })))
  const request = requestOf({ liked: [{ filmId: 10, weight: 1 }] })
  const read = itemModelOfRows(packRowsOf(model).filter(({ filmId }) => filmId === 10))
  expect([...read.filmIds]).toEqual([10, 20, 30])
  const whole = rankCandidates(index, request, { collaborative: model })
  const byRows = rankCandidates(index, request, { collaborative: read })
  expect(byRows.map(({ filmId }) => filmId)).toEqual(whole.map(({ filmId }) => filmId))
  byRows.forEach(({ score }, place) => {
    expect(score / (whole[place]?.score ?? Number.NaN)).toBeCloseTo(1, 1)
  })
})

test('bytes that lie anywhere in a larger buffer are read, and those of a wrong length left out', () => {
  const [row] = packRowsOf(model)
  if (!row) throw new Error('no row')
  const larger = new Uint8Array(row.packed.length + 3)
  larger.set(row.packed, 3)
  expect([...itemModelOfRows([{ filmId: 10, packed: larger.subarray(3) }]).value]).toEqual([
    ...itemModelOfRows([row]).value,
  ])
  expect(itemModelOfRows([{ filmId: 10, packed: row.packed.subarray(0, 7) }]).filmIds.length).toBe(0)
  expect(itemModelOfRows([]).filmIds.length).toBe(0)
})
