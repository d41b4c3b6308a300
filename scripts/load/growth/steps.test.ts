import { describe, expect, test } from 'vitest'
import { steepSteps } from './steps'

const curve = (ms: (size: number) => number) =>
  [1_000, 10_000, 100_000, 1_000_000].map((size) => ({ size, ms: ms(size) }))

describe('steps steeper than logarithmic', () => {
  test('a flat curve, a logarithmic one and one that falls have none', () => {
    expect(steepSteps(curve(() => 20))).toEqual([])
    expect(steepSteps(curve((size) => 5 * Math.log(size)))).toEqual([])
    expect(steepSteps(curve((size) => 1e5 / size))).toEqual([])
  })

  test('one in proportion to the size, or to its root, has each of its steps named', () => {
    expect(steepSteps(curve((size) => size / 100)).map(({ to }) => to.size)).toEqual([10_000, 100_000, 1_000_000])
    expect(steepSteps(curve((size) => Math.sqrt(size)))).toHaveLength(3)
  })

  test('a single step is told with the most it might have cost', () => {
    const points = curve((size) => (size > 100_000 ? 90 : 30))
    const [step, ...others] = steepSteps(points)
    expect(others).toEqual([])
    expect(step).toMatchObject({ from: points[2], to: points[3] })
    expect(step?.most).toBeCloseTo(30 * 1.2 * 1.2 + 1, 5)
  })

  test('what a clock cannot tell apart is no step', () => {
    expect(steepSteps(curve((size) => (size > 1_000 ? 1.05 : 0.1)))).toEqual([])
  })
})
