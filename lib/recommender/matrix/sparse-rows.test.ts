import { expect, test } from 'vitest'
import { addRow, columnsOf, joinRows, packRows, rowDot, transposeRows } from './sparse-rows'

const rows = packRows([
  [
    { column: 2, value: 3 },
    { column: 0, value: 1 },
  ],
  [],
  [{ column: 2, value: 4 }],
])

test('entries are packed in ascending columns', () => {
  expect([...rows.start]).toEqual([0, 2, 2, 3])
  expect([...columnsOf(rows, 0)]).toEqual([0, 2])
  expect([...rows.value]).toEqual([1, 3, 4])
})

test('transposing swaps rows and columns and keeps values', () => {
  const flipped = transposeRows(rows, 3)
  expect([...columnsOf(flipped, 2)]).toEqual([0, 2])
  expect([...flipped.value]).toEqual([1, 3, 4])
  expect([...columnsOf(flipped, 1)]).toEqual([])
})

test('a dot product meets only shared columns', () => {
  expect(rowDot(rows, 0, 2)).toBe(12)
  expect(rowDot(rows, 0, 1)).toBe(0)
})

test('joined matrices stand one below the other', () => {
  const joined = joinRows([rows, rows])
  expect([...joined.start]).toEqual([0, 2, 2, 3, 5, 5, 6])
  expect([...columnsOf(joined, 5)]).toEqual([2])
})

test('a row is added to sums, however its columns are ordered, and nothing else', () => {
  const rows = { start: Int32Array.of(0, 1, 3), column: Int32Array.of(0, 2, 1), value: Float32Array.of(9, 0.5, 0.25) }
  const sums = Float64Array.of(1, 1, 1, 1)
  addRow(rows, 1, 4, sums)
  expect([...sums]).toEqual([1, 2, 3, 1])
})
