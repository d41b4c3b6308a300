import { symmetricEigen } from './jacobi'
import { seededRandom } from './random'
import type { SparseMatrix, SparseRows } from './sparse-rows'

export type TruncatedSvd = {
  /** d: the rank asked for, or less where the matrix has fewer directions. */
  rank: number
  /** [rows × d] row-major, orthonormal columns; a column's largest entry by size is positive. */
  left: Float64Array
  /** [d] largest first, all above 0 */
  singular: Float64Array
}

const oversampling = 10
const powerIterations = 4
/** Singular values below this share of the largest are noise. */
const negligible = 1e-7

/**
 * The leading singular vectors of a sparse matrix A [rows × columns] by randomised subspace iteration (Halko, Martinsson and Tropp 2011,
 * algorithms 4.4 and 5.1): Q spans A(A'A)^q Ω for a Gaussian Ω drawn by `seed`; the small problem Q'AA'Q is solved exactly.
 * The same seed gives the same result. O(entries · d · q + (rows + columns) · d² + d³).
 */
export function truncatedSvd(matrix: SparseMatrix, rank: number, seed: number): TruncatedSvd {
  const rows = matrix.start.length - 1
  const width = Math.min(rank + oversampling, rows, matrix.columns)
  if (width <= 0) return { rank: 0, left: new Float64Array(0), singular: new Float64Array(0) }
  let basis = orthonormalise(times(matrix, gaussian(matrix.columns * width, seed), width), width)
  for (let step = 0; step < powerIterations; step++) {
    const other = orthonormalise(timesTransposed(matrix, basis, width), width)
    basis = orthonormalise(times(matrix, other, width), width)
  }
  const projected = timesTransposed(matrix, basis, width)
  const { values, vectors } = symmetricEigen(gramOf(projected, width), width)
  const singular = values.map((value) => Math.sqrt(Math.max(0, value)))
  const floor = negligible * singular[0]!
  const kept = Math.min(rank, singular.filter((value) => value > floor).length)
  return {
    rank: kept,
    left: fixSigns(multiply(basis, vectors, rows, width, kept), kept),
    singular: singular.slice(0, kept),
  }
}

/** A · dense, dense [columns × width] → [rows × width]. */
function times({ start, column, value }: SparseRows, dense: Float64Array, width: number): Float64Array {
  const product = new Float64Array((start.length - 1) * width)
  for (let row = 0; row + 1 < start.length; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      addScaled(product, row * width, dense, column[at]! * width, value[at]!, width)
    }
  }
  return product
}

/** A' · dense, dense [rows × width] → [columns × width]. */
function timesTransposed(
  { start, column, value, columns }: SparseMatrix,
  dense: Float64Array,
  width: number,
): Float64Array {
  const product = new Float64Array(columns * width)
  for (let row = 0; row + 1 < start.length; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      addScaled(product, column[at]! * width, dense, row * width, value[at]!, width)
    }
  }
  return product
}

function addScaled(to: Float64Array, toAt: number, from: Float64Array, fromAt: number, scale: number, width: number) {
  for (let k = 0; k < width; k++) to[toAt + k] = to[toAt + k]! + scale * from[fromAt + k]!
}

/** Columns made orthonormal in place by modified Gram-Schmidt, twice; a column that vanishes stays zero. */
function orthonormalise(dense: Float64Array, width: number): Float64Array {
  const rows = dense.length / width
  for (let column = 0; column < width; column++) {
    const before = columnLength(dense, width, column)
    for (let pass = 0; pass < 2; pass++) {
      for (let earlier = 0; earlier < column; earlier++) {
        let dot = 0
        for (let r = 0; r < rows; r++) {
          dot += dense[r * width + column]! * dense[r * width + earlier]!
        }
        for (let r = 0; r < rows; r++) {
          const at = r * width + column
          dense[at] = dense[at]! - dot * dense[r * width + earlier]!
        }
      }
    }
    const length = columnLength(dense, width, column)
    const scale = length > 1e-12 * before ? 1 / length : 0
    for (let r = 0; r < rows; r++) dense[r * width + column] = dense[r * width + column]! * scale
  }
  return dense
}

function columnLength(dense: Float64Array, width: number, column: number): number {
  let sum = 0
  for (let at = column; at < dense.length; at += width) sum += dense[at]! ** 2
  return Math.sqrt(sum)
}

/** dense' · dense, [width × width]. */
function gramOf(dense: Float64Array, width: number): Float64Array {
  const gram = new Float64Array(width * width)
  for (let base = 0; base < dense.length; base += width) {
    for (let i = 0; i < width; i++) addScaled(gram, i * width, dense, base, dense[base + i]!, width)
  }
  return gram
}

/** The first `kept` columns of basis [rows × width] · vectors [width × width]. */
function multiply(basis: Float64Array, vectors: Float64Array, rows: number, width: number, kept: number): Float64Array {
  const product = new Float64Array(rows * kept)
  for (let r = 0; r < rows; r++) {
    for (let k = 0; k < width; k++) {
      addScaled(product, r * kept, vectors, k * width, basis[r * width + k]!, kept)
    }
  }
  return product
}

/** A singular vector's sign is free: fixing it makes results comparable. */
function fixSigns(left: Float64Array, rank: number): Float64Array {
  for (let column = 0; column < rank; column++) {
    let largest = 0
    for (let at = column; at < left.length; at += rank) {
      if (Math.abs(left[at]!) > Math.abs(largest)) largest = left[at]!
    }
    if (largest < 0) for (let at = column; at < left.length; at += rank) left[at] = -left[at]!
  }
  return left
}

/** Independent standard normal numbers (Box and Muller 1958). */
function gaussian(count: number, seed: number): Float64Array {
  const random = seededRandom(seed)
  return Float64Array.from({ length: count }, () => {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  })
}
