import { describe, expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import { packRows } from '../matrix/sparse-rows'
import { squareOf } from '../matrix/square-of'
import { foldIn } from './fold-in'
import { rowSteps } from './fold-in-steps'
import { trainIals } from './ials'

/** People who each like some of the films, the first ones more often. */
function drawnLikes(people: number, films: number) {
  const random = seededRandom(4)
  return packRows(
    Array.from({ length: people }, (_, person) => {
      const liked = Array.from({ length: 1 + (person % 9) }, () => Math.floor(films * random() ** 2))
      return [...new Set(liked)].map((column) => ({ column, value: 1 + (person % 3) / 4 }))
    }),
  )
}

describe.each([3, 4, 7])('with vectors of length %i', (d) => {
  const random = seededRandom(8)
  const vectors = Float64Array.from({ length: 20 * d }, () => random() - 0.5)
  const side = {
    dimensions: d,
    vectors,
    square: squareOf(vectors, d),
    foldIn: { unobserved: 0.1, penalty: 2, frequencyPower: 0.5 },
  }
  const likes = drawnLikes(30, 20)
  const solutionOf = (row: number) => {
    const [from, end] = [likes.start[row] ?? 0, likes.start[row + 1] ?? 0]
    return foldIn(side, likes.column.subarray(from, end), likes.value.subarray(from, end))
  }
  const distance = (row: number, steps: number, start: Float64Array) => {
    const vector = start.slice()
    rowSteps(side, likes, steps)(row, vector)
    return Math.hypot(...solutionOf(row).map((value, i) => value - (vector[i] ?? 0)))
  }

  test('as many steps as it has numbers solve a row, wherever they start', () => {
    const start = Float64Array.from({ length: d }, (_, i) => i - 1)
    for (let row = 0; row < 30; row++) expect(distance(row, d, start)).toBeLessThan(1e-9)
  })

  test('one step leaves less than an eighth of the way from nothing, two less than a twentieth', () => {
    const start = new Float64Array(d)
    const left = (steps: number) =>
      Array.from({ length: 30 }, (_, row) => distance(row, steps, start) / Math.hypot(...solutionOf(row)))
    expect(Math.max(...left(1))).toBeLessThan(1 / 8)
    expect(Math.max(...left(2))).toBeLessThan(1 / 20)
  })
})

test('whoever likes nothing keeps the vector there is', () => {
  const vectors = Float64Array.of(1, 0, 0, 1)
  const square = squareOf(vectors, 2)
  const side = { dimensions: 2, vectors, square, foldIn: { unobserved: 0.1, penalty: 2, frequencyPower: 0 } }
  const vector = Float64Array.of(3, 4)
  rowSteps(side, packRows([[], [{ column: 0, value: 1 }]]), 2)(0, vector)
  expect([...vector]).toEqual([3, 4])
})

test('vectors trained by two steps a round are within a hundredth of those trained by solutions', () => {
  const random = seededRandom(6)
  // Three tastes with sixteen films each; of five films four are of one's own taste.
  const likes = packRows(
    Array.from({ length: 200 }, (_, person) => {
      const liked = Array.from({ length: 4 + (person % 9) }, () => {
        const taste = random() < 0.8 ? person % 3 : Math.floor(3 * random())
        return 16 * taste + Math.floor(16 * random() ** 2)
      })
      return [...new Set(liked)].map((column) => ({ column, value: 1 }))
    }),
  )
  const options = { dimensions: 3, iterations: 12, unobserved: 0.1, penalty: 1, frequencyPower: 0, seed: 1 }
  const solved = trainIals(likes, 48, options).vectors
  const stepped = trainIals(likes, 48, { ...options, steps: 2 }).vectors
  const away = Math.hypot(...solved.map((value, at) => value - (stepped[at] ?? 0)))
  expect(away / Math.hypot(...solved)).toBeLessThan(0.01)
})
