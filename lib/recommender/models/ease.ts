import { factor } from '../matrix/cholesky'
import { packRows, type SparseRows } from '../matrix/sparse-rows'
import { topRows } from '../matrix/top-rows'
import { type Gram, gramPlace } from './gram'

/** Dense inversion is cubic: beyond this many films the baseline keeps the most liked ones. */
export const easeFilmLimit = 3000

/**
 * EASE in closed form (Steck 2019): B = I - P diag(1 / diag P), P = (G + ridge I)^-1, over the most liked films.
 * Returns target → (liked film, weight). O(n³) time, 8 n² bytes, n ≤ `easeFilmLimit`.
 */
export function trainEase(gram: Gram, likes: Float64Array, options: { ridge: number }): SparseRows {
  const films = topRows(likes, easeFilmLimit)
    .filter((film) => likes[film]! > 0)
    .sort()
  const size = films.length
  const matrix = new Float64Array(size * size)
  films.forEach((film, i) => {
    for (let j = 0; j <= i; j++) matrix[i * size + j] = gram.values[gramPlace(film, films[j]!)]!
    matrix[i * size + i] = matrix[i * size + i]! + options.ridge
  })
  const inverse = invert(matrix, size)
  const rowOf = new Map(Array.from(films, (film, row) => [film, row]))
  return packRows(
    Array.from({ length: gram.size }, (_, film) => {
      const row = rowOf.get(film)
      if (row === undefined) return []
      const own = inverse[row * size + row]!
      return Array.from(films, (column, i) => ({
        column,
        value: i === row ? 0 : -inverse[row * size + i]! / own,
      }))
    }),
  )
}

/** Inverse of a symmetric positive definite matrix by its Cholesky factor: A^-1 = L^-T L^-1. Overwrites `matrix`. */
function invert(matrix: Float64Array, size: number): Float64Array {
  factor(matrix, size)
  // Row i of `lower` holds column i of L^-1, so that every inner loop below runs along memory.
  const lower = new Float64Array(size * size)
  for (let column = 0; column < size; column++) {
    const base = column * size
    lower[base + column] = 1 / matrix[column * size + column]!
    for (let row = column + 1; row < size; row++) {
      let sum = 0
      for (let k = column; k < row; k++) sum += matrix[row * size + k]! * lower[base + k]!
      lower[base + row] = -sum / matrix[row * size + row]!
    }
  }
  const inverse = matrix
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = i; k < size; k++) sum += lower[i * size + k]! * lower[j * size + k]!
      inverse[i * size + j] = sum
      inverse[j * size + i] = sum
    }
  }
  return inverse
}
