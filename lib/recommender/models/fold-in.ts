import { factor, solveFactored } from '../matrix/cholesky'

/** α, λ and ν: what an item not liked weighs against 1 for a liked one, and the penalty λ (likes + α · other side)^ν |x|². */
export type FoldInOptions = { unobserved: number; penalty: number; frequencyPower: number }

/** The side of a factorisation that is known while one row of the other side is solved for. */
export type KnownSide = {
  /** d: length of a vector. */
  dimensions: number
  /** [items × d] row by row */
  vectors: Float32Array | Float64Array
  /** [d × d] Y'Y of all vectors */
  square: Float64Array
  foldIn: FoldInOptions
}

/** What one solution after another writes over: the factored system and the solution. */
export type FoldInWork = { matrix: Float64Array; solution: Float64Array }

export const foldInWork = (dimensions: number): FoldInWork => ({
  matrix: new Float64Array(dimensions * dimensions),
  solution: new Float64Array(dimensions),
})

/**
 * The vector of whoever has these items with these weights (above 0), the other side known: the x of
 * (Σ w y y' + α Y'Y + λ (Σ w + α n)^ν I) x = Σ w y (Hu, Koren and Volinsky 2008); zero without any item.
 * Leaves the Cholesky factor of the matrix in `work`. O(items · d² + d³ / 6).
 */
export function foldIn(
  { dimensions: d, vectors, square, foldIn }: KnownSide,
  rows: ArrayLike<number>,
  weights: ArrayLike<number>,
  work = foldInWork(d),
): Float64Array {
  const { matrix, solution } = work
  const { unobserved, penalty, frequencyPower } = foldIn
  solution.fill(0)
  if (rows.length === 0) return solution
  let total = (unobserved * vectors.length) / d
  for (let at = 0; at < matrix.length; at++) matrix[at] = unobserved * square[at]!
  for (let each = 0; each < rows.length; each++) {
    const base = rows[each]! * d
    const weight = weights[each]!
    total += weight
    for (let i = 0; i < d; i++) {
      const part = weight * vectors[base + i]!
      solution[i] = solution[i]! + part
      for (let j = 0; j <= i; j++) matrix[i * d + j] = matrix[i * d + j]! + part * vectors[base + j]!
    }
  }
  const ridge = penalty * total ** frequencyPower
  for (let i = 0; i < d; i++) matrix[i * d + i] = matrix[i * d + i]! + ridge
  factor(matrix, d)
  solveFactored(matrix, d, solution)
  return solution
}

/**
 * What each of the folded items puts into the product of the solution with `vector`, written into `amounts` [rows]: with
 * A the matrix of the system, item i gives vector' A^-1 w_i y_i, so the amounts sum to the product. O(d² + items · d).
 */
export function foldedAmounts(
  { dimensions: d, vectors }: KnownSide,
  rows: ArrayLike<number>,
  weights: ArrayLike<number>,
  { matrix }: FoldInWork,
  vector: ArrayLike<number>,
  amounts: Float64Array,
): void {
  const solved = new Float64Array(vector)
  solveFactored(matrix, d, solved)
  for (let each = 0; each < rows.length; each++) {
    const base = rows[each]! * d
    let sum = 0
    for (let i = 0; i < d; i++) sum += solved[i]! * vectors[base + i]!
    amounts[each] = weights[each]! * sum
  }
}
