import { expect, test } from 'vitest'
import { packRows } from '../matrix/sparse-rows'
import { diversify } from './diversify'

/** Rows 0 and 1 are the same film in two prints, row 2 is unlike both. */
const prints = [[{ column: 0, value: 1 }], [{ column: 0, value: 1 }], [{ column: 1, value: 1 }]]
const features = { ...packRows(prints), columns: 2 }
const input = { pool: [0, 1, 2], scores: Float64Array.of(10, 9, 0), features, count: 3 }

test('at lambda 1 the order is the score', () => {
  expect(diversify({ ...input, lambda: 1 })).toEqual([0, 1, 2])
})

test('an unlike film overtakes a double once its lead in similarity outweighs the score', () => {
  // After row 0: row 1 gains lambda · 0.9 - (1 - lambda) · 1, row 2 gains 0. Equal at lambda = 1 / 1.9 = .526.
  expect(diversify({ ...input, lambda: 0.55 })).toEqual([0, 1, 2])
  expect(diversify({ ...input, lambda: 0.5 })).toEqual([0, 2, 1])
})

test('films already on the page count as taken', () => {
  expect(diversify({ ...input, lambda: 0.4, beside: [1] })[0]).toBe(2)
})

test('it returns what there is when asked for more', () => {
  expect(diversify({ ...input, lambda: 0.5, count: 9 })).toHaveLength(3)
  expect(diversify({ ...input, pool: [], lambda: 0.5 })).toEqual([])
})

test('films already on the page take no places of the list', () => {
  expect(diversify({ ...input, lambda: 1, beside: [0], pool: [1, 2], count: 2 })).toEqual([1, 2])
})
