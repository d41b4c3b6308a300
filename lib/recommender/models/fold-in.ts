import { factor, solveFactored } from '../matrix/cholesky'
import { dotAt } from '../matrix/dot-at'

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
  for (let each = 0; each < rows.length; each += 4) {
    total += addFour(vectors, d, rows, weights, each, work)
  }
  const ridge = penalty * total ** frequencyPower
  for (let i = 0; i < d; i++) matrix[i * d + i] = matrix[i * d + i]! + ridge
  factor(matrix, d)
  solveFactored(matrix, d, solution)
  return solution
}

/**
 * Adds w y to the solution and w y y' to the lower half of the matrix for up to four items from `first` on, and returns
 * the sum of their weights: reading and writing the matrix once for four items is what makes long lists quick.
 */
function addFour(
  vectors: KnownSide['vectors'],
  d: number,
  rows: ArrayLike<number>,
  weights: ArrayLike<number>,
  first: number,
  work: FoldInWork,
): number {
  const { matrix, solution } = work
  const here = rows.length - first
  const a = rows[first]! * d
  const b = here > 1 ? rows[first + 1]! * d : a
  const c = here > 2 ? rows[first + 2]! * d : a
  const e = here > 3 ? rows[first + 3]! * d : a
  const ofA = weights[first]!
  const ofB = here > 1 ? weights[first + 1]! : 0
  const ofC = here > 2 ? weights[first + 2]! : 0
  const ofE = here > 3 ? weights[first + 3]! : 0
  // Two rows of the matrix at a time: what is read of the items serves both.
  for (let i = 0; i + 1 < d; i += 2) {
    const partA = ofA * vectors[a + i]!
    const partB = ofB * vectors[b + i]!
    const partC = ofC * vectors[c + i]!
    const partE = ofE * vectors[e + i]!
    const nextA = ofA * vectors[a + i + 1]!
    const nextB = ofB * vectors[b + i + 1]!
    const nextC = ofC * vectors[c + i + 1]!
    const nextE = ofE * vectors[e + i + 1]!
    solution[i] = solution[i]! + (partA + partB + (partC + partE))
    solution[i + 1] = solution[i + 1]! + (nextA + nextB + (nextC + nextE))
    // The last entry of the upper row stands above the diagonal, where nobody reads.
    for (let j = 0, upper = i * d, lower = upper + d; j <= i + 1; j++, upper++, lower++) {
      const valueA = vectors[a + j]!
      const valueB = vectors[b + j]!
      const valueC = vectors[c + j]!
      const valueE = vectors[e + j]!
      matrix[upper] = matrix[upper]! + (partA * valueA + partB * valueB + (partC * valueC + partE * valueE))
      matrix[lower] = matrix[lower]! + (nextA * valueA + nextB * valueB + (nextC * valueC + nextE * valueE))
    }
  }
  if (d % 2 === 1) {
    addToRow(vectors, d, a, ofA, work)
    addToRow(vectors, d, b, ofB, work)
    addToRow(vectors, d, c, ofC, work)
    addToRow(vectors, d, e, ofE, work)
  }
  return ofA + ofB + (ofC + ofE)
}

/** The same for one item and the last row alone, which an odd number of rows leaves over. */
function addToRow(
  vectors: KnownSide['vectors'],
  d: number,
  base: number,
  weight: number,
  { matrix, solution }: FoldInWork,
): void {
  const part = weight * vectors[base + d - 1]!
  solution[d - 1] = solution[d - 1]! + part
  for (let j = 0, at = (d - 1) * d; j < d; j++, at++) matrix[at] = matrix[at]! + part * vectors[base + j]!
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
    amounts[each] = weights[each]! * dotAt(vectors, rows[each]! * d, solved)
  }
}
