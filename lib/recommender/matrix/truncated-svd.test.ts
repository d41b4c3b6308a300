import { expect, test } from 'vitest'
import { symmetricEigen } from './jacobi'
import { seededRandom } from './random'
import { packRows, type SparseMatrix } from './sparse-rows'
import { truncatedSvd } from './truncated-svd'

const sparse = (rows: number[][]): SparseMatrix => ({
  ...packRows(rows.map((row) => row.map((value, column) => ({ column, value })).filter(({ value }) => value !== 0))),
  columns: rows[0]?.length ?? 0,
})

const randomMatrix = (rows: number, columns: number, seed: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => (random() < 0.3 ? random() : 0)))
}

test('a matrix worked by hand: [[3, 0], [4, 5]] has singular values √45 and √5', () => {
  const { singular, left, rank } = truncatedSvd(
    sparse([
      [3, 0],
      [4, 5],
    ]),
    2,
    1,
  )
  expect(rank).toBe(2)
  expect(singular[0]).toBeCloseTo(Math.sqrt(45))
  expect(singular[1]).toBeCloseTo(Math.sqrt(5))
  expect(left[0]).toBeCloseTo(1 / Math.sqrt(10))
  expect(left[2]).toBeCloseTo(3 / Math.sqrt(10))
})

test('left vectors are orthonormal and A sends each to its singular value', () => {
  const dense = randomMatrix(40, 25, 3)
  const { singular, left, rank } = truncatedSvd(sparse(dense), 6, 1)
  const column = (k: number) => dense.map((_, row) => left[row * rank + k]!)
  for (let k = 0; k < rank; k++) {
    for (let other = 0; other <= k; other++) {
      const dot = column(k).reduce((sum, value, row) => sum + value * (column(other)[row] as number), 0)
      expect(dot).toBeCloseTo(k === other ? 1 : 0, 8)
    }
    const image = dense[0]?.map((_, c) => dense.reduce((s, row, r) => s + row[c]! * (column(k)[r] as number), 0))
    expect(Math.hypot(...(image ?? []))).toBeCloseTo(singular[k]!, 4)
  }
})

test('the leading singular values are those of the whole decomposition', () => {
  const dense = randomMatrix(30, 20, 8)
  const gram = Float64Array.from({ length: 400 }, (_, at) =>
    dense.reduce((sum, row) => sum + row[Math.floor(at / 20)]! * row[at % 20]!, 0),
  )
  const { values } = symmetricEigen(gram, 20)
  const { singular } = truncatedSvd(sparse(dense), 5, 1)
  for (const [k, value] of singular.entries()) expect(value ** 2).toBeCloseTo(values[k]!, 4)
})

test('the same seed gives the same result, and another seed the same subspace', () => {
  const matrix = sparse(randomMatrix(40, 25, 3))
  expect(truncatedSvd(matrix, 4, 7)).toEqual(truncatedSvd(matrix, 4, 7))
  const other = truncatedSvd(matrix, 4, 8)
  for (const [k, value] of truncatedSvd(matrix, 4, 7).singular.entries())
    expect(other.singular[k]).toBeCloseTo(value, 4)
})

test('a matrix with fewer directions than asked for, or none, says so', () => {
  expect(
    truncatedSvd(
      sparse([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
      2,
      1,
    ).rank,
  ).toBe(1)
  expect(
    truncatedSvd(
      sparse([
        [0, 0],
        [0, 0],
      ]),
      2,
      1,
    ).rank,
  ).toBe(0)
  expect(truncatedSvd(sparse([]), 2, 1).rank).toBe(0)
})

test('eigenvalues worked by hand: [[2, 1], [1, 2]] has 3 and 1', () => {
  const { values, vectors } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2)
  expect(values[0]).toBeCloseTo(3)
  expect(values[1]).toBeCloseTo(1)
  expect(Math.abs(vectors[0]!)).toBeCloseTo(Math.SQRT1_2)
})

test.each([1, 2, 3, 4])('the largest entry of each left vector is positive, whatever is drawn: seed %i', (seed) => {
  const { left, rank } = truncatedSvd(sparse(randomMatrix(24, 18, 20 + seed)), 8, seed)
  expect(rank).toBe(8)
  for (let column = 0; column < rank; column++) {
    const entries = Array.from({ length: 24 }, (_, row) => left[row * rank + column]!)
    expect(Math.max(...entries)).toBe(Math.max(...entries.map(Math.abs)))
  }
})
