import { expect, test } from 'vitest'
import { isGrowing } from './growing'

const minutes = (count: number, of: (minute: number) => number) => Array.from({ length: count }, (_, at) => of(at))

test('memory that rises minute after minute is growing', () => {
  expect(isGrowing(minutes(30, (minute) => 300 + 10 * minute))).toBe(true)
})

test('memory that fills at first and then swings is not', () => {
  expect(isGrowing(minutes(30, (minute) => Math.min(400, 200 + 40 * minute) + (minute % 3) * 12))).toBe(false)
})

test('a few minutes say nothing', () => {
  expect(isGrowing([300, 400, 500, 600, 700])).toBe(false)
})
