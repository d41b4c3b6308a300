import { factor, solveFactored } from '../matrix/cholesky'
import { dotAt } from '../matrix/dot-at'
import type { SparseRows } from '../matrix/sparse-rows'
import { squareOf } from '../matrix/square-of'
import type { KnownSide } from './fold-in'

/** Writes over the vector [d] of a row of links. */
export type RowSolver = (row: number, vector: Float64Array) => void

/** How many kinds of rows, by their weight, are told apart between one weight and twice that. */
const KINDS_A_DOUBLING = 2

/**
 * Conjugate gradients for the systems of `foldIn`, from where a row's vector stands (Takács, Pilászy and Tikk 2011, "Applications of the
 * conjugate gradient method for implicit feedback collaborative filtering"; Golub and Van Loan, 11.5). A row's matrix is never made: it is
 * held to be that of a row of about its weight whose items are drawn as all links are, whose inverse is the preconditioner and is shared.
 * O((steps + 1) · (entries · d + d²)) a row, O(items · d²) once.
 */
export function rowSteps(side: KnownSide, { start, column, value }: SparseRows, steps: number): RowSolver {
  const { dimensions: d, vectors, square, foldIn } = side
  const { unobserved, penalty, frequencyPower } = foldIn
  const everybody = (unobserved * vectors.length) / d
  const ridgeOf = (weight: number) => penalty * (everybody + weight) ** frequencyPower
  const drawn = meanSquare(side, { column, value })
  const inverses = new Map<number, Float64Array>()
  const [residual, scaled, direction, product] = [0, 1, 2, 3].map(() => new Float64Array(d)) as FourVectors

  const inverseFor = (weight: number) => {
    const kind = Math.round(KINDS_A_DOUBLING * Math.log2(weight))
    const kept = inverses.get(kind)
    if (kept) return kept
    const typical = 2 ** (kind / KINDS_A_DOUBLING)
    const matrix = square.map((amount, at) => unobserved * amount + typical * drawn[at]!)
    for (let i = 0; i < d; i++) matrix[i * d + i] = matrix[i * d + i]! + ridgeOf(typical)
    const inverse = inverseOf(matrix, d)
    inverses.set(kind, inverse)
    return inverse
  }

  return (row, vector) => {
    const [from, end] = [start[row]!, start[row + 1]!]
    if (from === end) return
    let weight = 0
    for (let at = from; at < end; at++) weight += value[at]!
    const inverse = inverseFor(weight)
    const ridge = ridgeOf(weight)
    /** target · Σ w y − A x, for the matrix A of this row. */
    const away = (x: Float64Array, target: number, out: Float64Array) => {
      timesSymmetric(square, d, x, out)
      for (let i = 0; i < d; i++) out[i] = -unobserved * out[i]! - ridge * x[i]!
      for (let at = from; at < end; at += 4) addFour(vectors, column, value, at, end, x, target, out)
    }
    away(vector, 1, residual)
    timesSymmetric(inverse, d, residual, direction)
    let length = dotAt(residual, 0, direction)
    for (let step = 1; length > 0; step++) {
      away(direction, 0, product)
      const far = -length / dotAt(product, 0, direction)
      for (let i = 0; i < d; i++) vector[i] = vector[i]! + far * direction[i]!
      if (step >= steps) return
      for (let i = 0; i < d; i++) residual[i] = residual[i]! + far * product[i]!
      timesSymmetric(inverse, d, residual, scaled)
      const next = dotAt(residual, 0, scaled)
      for (let i = 0; i < d; i++) direction[i] = scaled[i]! + (next / length) * direction[i]!
      length = next
    }
  }
}

type FourVectors = [Float64Array, Float64Array, Float64Array, Float64Array]

/** Σ w y y' over all links, over Σ w. [d × d] */
function meanSquare({ dimensions: d, vectors }: KnownSide, { column, value }: Pick<SparseRows, 'column' | 'value'>) {
  const weights = new Float64Array(vectors.length / d)
  let total = 0
  for (let at = 0; at < column.length; at++) {
    weights[column[at]!] = weights[column[at]!]! + value[at]!
    total += value[at]!
  }
  return squareOf(
    vectors,
    d,
    weights.map((weight) => weight / total),
  )
}

/** The inverse of a symmetric positive definite matrix, which is written over. */
function inverseOf(matrix: Float64Array, d: number): Float64Array {
  factor(matrix, d)
  const inverse = new Float64Array(d * d)
  for (let i = 0; i < d; i++) {
    inverse[i * d + i] = 1
    solveFactored(matrix, d, inverse.subarray(i * d, (i + 1) * d))
  }
  return inverse
}

/** out = matrix · x, four rows at a time: a processor adds up four sums in the time of one. */
function timesSymmetric(matrix: Float64Array, d: number, x: Float64Array, out: Float64Array): void {
  let i = 0
  for (; i + 3 < d; i += 4) {
    const [a, b, c, e] = [i * d, (i + 1) * d, (i + 2) * d, (i + 3) * d]
    let ofA = 0
    let ofB = 0
    let ofC = 0
    let ofE = 0
    for (let j = 0; j < d; j++) {
      const amount = x[j]!
      ofA += matrix[a + j]! * amount
      ofB += matrix[b + j]! * amount
      ofC += matrix[c + j]! * amount
      ofE += matrix[e + j]! * amount
    }
    out[i] = ofA
    out[i + 1] = ofB
    out[i + 2] = ofC
    out[i + 3] = ofE
  }
  for (; i < d; i++) out[i] = dotAt(matrix, i * d, x)
}

/** out += Σ w (target − y · x) y over up to four entries from `first` on. */
function addFour(
  vectors: KnownSide['vectors'],
  column: Int32Array,
  value: Float32Array,
  first: number,
  end: number,
  x: Float64Array,
  target: number,
  out: Float64Array,
): void {
  const d = x.length
  const here = end - first
  const a = column[first]! * d
  const b = here > 1 ? column[first + 1]! * d : a
  const c = here > 2 ? column[first + 2]! * d : a
  const e = here > 3 ? column[first + 3]! * d : a
  let ofA = 0
  let ofB = 0
  let ofC = 0
  let ofE = 0
  for (let i = 0; i < d; i++) {
    const amount = x[i]!
    ofA += vectors[a + i]! * amount
    ofB += vectors[b + i]! * amount
    ofC += vectors[c + i]! * amount
    ofE += vectors[e + i]! * amount
  }
  ofA = value[first]! * (target - ofA)
  ofB = here > 1 ? value[first + 1]! * (target - ofB) : 0
  ofC = here > 2 ? value[first + 2]! * (target - ofC) : 0
  ofE = here > 3 ? value[first + 3]! * (target - ofE) : 0
  for (let i = 0; i < d; i++) {
    out[i] = out[i]! + (ofA * vectors[a + i]! + ofB * vectors[b + i]! + (ofC * vectors[c + i]! + ofE * vectors[e + i]!))
  }
}
