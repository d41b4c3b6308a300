import { expect, test } from 'vitest'
import { filledShare } from './stars'

const shares = Array.from({ length: 11 }, (_, step) => Number.parseFloat(filledShare(step / 2)))

test('no stars fill nothing, and five fill the last one whole', () => {
  expect(filledShare(null)).toBe('0%')
  expect(shares[0]).toBe(0)
  // The last star ends 8 + 1.16 × 187 of 240 from the left.
  expect(shares[10]).toBeGreaterThan((225 / 240) * 100)
})

test('each half a star fills more, and a half ends where its star has its point', () => {
  expect(shares.every((share, step) => step === 0 || share > (shares[step - 1] ?? 0))).toBe(true)
  const points = [12, 53.4, 94.8, 136.1, 177.5].map((point) => ((8 + 1.16 * point) / 240) * 100)
  const halves = shares.filter((_share, step) => step % 2 === 1)
  expect(halves.every((half, star) => Math.abs(half - (points[star] ?? 0)) < 0.5)).toBe(true)
})
