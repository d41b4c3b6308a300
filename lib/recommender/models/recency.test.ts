import { expect, test } from 'vitest'
import { recencyWeight } from './recency'

test('the most recent film counts 1, one half-life later the part above the floor has halved', () => {
  expect(recencyWeight(0, { floor: 0.2, halfLife: 5 })).toBe(1)
  expect(recencyWeight(5, { floor: 0.2, halfLife: 5 })).toBeCloseTo(0.6)
  expect(recencyWeight(1000, { floor: 0.2, halfLife: 5 })).toBeCloseTo(0.2)
})
