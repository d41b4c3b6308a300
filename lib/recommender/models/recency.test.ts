import { expect, test } from 'vitest'
import { recencyTable, recencyWeight } from './recency'

test('the most recent film counts 1, one half-life later the part above the floor has halved', () => {
  expect(recencyWeight(0, { floor: 0.2, halfLife: 5 })).toBe(1)
  expect(recencyWeight(5, { floor: 0.2, halfLife: 5 })).toBeCloseTo(0.6)
  expect(recencyWeight(1000, { floor: 0.2, halfLife: 5 })).toBeCloseTo(0.2)
})

test('the table of weights says what each place weighs, and is made once', () => {
  const floor = { floor: 0.2, halfLife: 5 }
  const table = recencyTable(floor)
  expect(table).toHaveLength(1_024)
  expect(table.every((weight, place) => weight === recencyWeight(place, floor))).toBe(true)
  expect(recencyTable(floor)).toBe(table)
})
