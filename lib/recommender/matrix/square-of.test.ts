import { expect, test } from 'vitest'
import { squareOf } from './square-of'

test.each([1, 2, 3, 4, 5, 8])(
  'the square of %i vectors is the sum of each one times itself, by its weight',
  (items) => {
    const vectors = Float64Array.from({ length: 3 * items }, (_, at) => (at % 5) - 1.5)
    const weights = Array.from({ length: items }, (_, item) => 1 + item)
    const sumOf = (weightOf: (item: number) => number) =>
      Array.from({ length: 9 }, (_, at) => {
        const [i, j] = [Math.floor(at / 3), at % 3]
        const products = weights.map((_, item) => weightOf(item) * vectors[3 * item + i]! * vectors[3 * item + j]!)
        return products.reduce((sum, product) => sum + product, 0)
      })
    expect([...squareOf(vectors, 3)]).toEqual(sumOf(() => 1).map((value) => expect.closeTo(value, 9)))
    expect([...squareOf(vectors, 3, weights)]).toEqual(
      sumOf((item) => weights[item]!).map((value) => expect.closeTo(value, 9)),
    )
  },
)
