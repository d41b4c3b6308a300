import { expect, test } from 'vitest'
import { packRows } from '../matrix/sparse-rows'
import { withTexts } from './view-features'

const facets = {
  content: packRows([[{ column: 0, value: 1 }], [{ column: 1, value: 1 }], []]),
  features: 2,
}
const view = (...values: number[]) => ({ dimensions: 2, values: Float32Array.from(values) })
const entriesOf = ({ content: { start, column, value } }: ReturnType<typeof withTexts>, film: number) =>
  Array.from({ length: start[film + 1]! - start[film]! }, (_, place) => {
    const at = start[film]! + place
    return [column[at], Number(value[at]!.toFixed(6))]
  })

test('each kind of text gets columns of its own beside the facets, and rows keep length 1', () => {
  const rows = withTexts(facets, [view(0.6, 0.8, 0, 0, 1, 0), view(0, 0, 0, -1, 0, 1)], 0.75)
  expect(rows.features).toBe(6)
  // A facet of 1 and a text of .75 make a row of 1.25.
  expect(entriesOf(rows, 0)).toEqual([
    [0, 0.8],
    [2, 0.36],
    [3, 0.48],
  ])
  expect(entriesOf(rows, 1)).toEqual([
    [1, 0.8],
    [5, -0.6],
  ])
  expect(entriesOf(rows, 2)).toEqual([
    [2, Number(Math.SQRT1_2.toFixed(6))],
    [5, Number(Math.SQRT1_2.toFixed(6))],
  ])
})

test('without texts the facets stay as they are, and texts of other films are refused', () => {
  expect(withTexts(facets, [], 1)).toBe(facets)
  expect(() => withTexts(facets, [view(1, 0)], 1)).toThrow('different films')
})
