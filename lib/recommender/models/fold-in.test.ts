import { expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import { squareOf } from '../matrix/square-of'
import { foldedAmounts, foldIn, foldInWork } from './fold-in'

const d = 3
const random = seededRandom(8)
const vectors = Float64Array.from({ length: 12 * d }, () => random() - 0.5)
const side = {
  dimensions: d,
  vectors,
  square: squareOf(vectors, d),
  foldIn: { unobserved: 0.1, penalty: 2, frequencyPower: 0.5 },
}
const items = (count: number) => ({
  rows: Array.from({ length: count }, (_, at) => (at * 5) % 12),
  weights: Array.from({ length: count }, (_, at) => 1 + at / 4),
})

/** What the solution is to the system it solves: its left side. */
function leftOf(solution: Float64Array, rows: number[], weights: number[]) {
  const { unobserved, penalty, frequencyPower } = side.foldIn
  const ridge = penalty * (weights.reduce((sum, weight) => sum + weight, 0) + unobserved * 12) ** frequencyPower
  const along = (row: number) => solution.reduce((sum, value, i) => sum + value * vectors[row * d + i]!, 0)
  return Array.from(solution, (own, i) => {
    const everybody = [...Array(12).keys()].reduce(
      (sum, row) => sum + unobserved * vectors[row * d + i]! * along(row),
      0,
    )
    return rows.reduce(
      (sum, row, at) => sum + weights[at]! * vectors[row * d + i]! * along(row),
      everybody + ridge * own,
    )
  })
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('whoever has %i items gets the vector that solves for them', (count) => {
  const { rows, weights } = items(count)
  const left = leftOf(foldIn(side, rows, weights), rows, weights)
  for (const [i, value] of left.entries()) {
    expect(value).toBeCloseTo(
      rows.reduce((sum, row, at) => sum + weights[at]! * vectors[row * d + i]!, 0),
      9,
    )
  }
})

test('whoever has nothing has no direction, also where another was solved before', () => {
  const work = foldInWork(d)
  const { rows, weights } = items(4)
  const once = [...foldIn(side, rows, weights, work)]
  expect([...foldIn(side, [], [], work)]).toEqual([0, 0, 0])
  expect([...foldIn(side, rows, weights, work)]).toEqual(once)
})

test('what each item adds sums up to the product with a film', () => {
  const work = foldInWork(d)
  const { rows, weights } = items(5)
  const solution = [...foldIn(side, rows, weights, work)]
  const amounts = new Float64Array(5)
  const film = [0.3, -0.7, 0.2]
  foldedAmounts(side, rows, weights, work, film, amounts)
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(
    solution.reduce((sum, value, i) => sum + value * film[i]!, 0),
  )
  expect(new Set(amounts).size).toBe(5)
})
