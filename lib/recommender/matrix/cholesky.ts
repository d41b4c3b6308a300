import type { Steps } from '../steps'

/**
 * Factors a symmetric positive definite matrix in place into L (lower triangle), A = L L'.
 * `matrix` is row-major [size × size]; only its lower triangle is read. O(size³ / 6) multiplications.
 * Throws RangeError when the matrix is not positive definite. Golub and Van Loan, Matrix Computations, 4.2.
 */
export function factor(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) factorRow(matrix, size, i)
}

/** The same row by row, for matrices that take a while. */
export function* factorSteps(matrix: Float64Array, size: number): Steps<void> {
  for (let i = 0; i < size; i++) {
    factorRow(matrix, size, i)
    yield
  }
}

function factorRow(matrix: Float64Array, size: number, i: number): void {
  const iBase = i * size
  let j = 0
  for (; j + 4 <= i; j += 4) factorFour(matrix, size, iBase, j)
  for (; j <= i; j++) {
    const jBase = j * size
    let sum = matrix[iBase + j]!
    for (let k = 0; k < j; k++) sum -= matrix[iBase + k]! * matrix[jBase + k]!
    if (i !== j) matrix[iBase + j] = sum / matrix[jBase + j]!
    else if (sum > 0) matrix[iBase + i] = Math.sqrt(sum)
    else throw new RangeError(`not positive definite at row ${i}`)
  }
}

/** Four entries of a row left of the diagonal at once, from column j on: a processor adds up four sums in the time of one. */
function factorFour(matrix: Float64Array, size: number, iBase: number, j: number): void {
  const a = j * size
  const b = a + size
  const c = b + size
  const e = c + size
  let ofA = matrix[iBase + j]!
  let ofB = matrix[iBase + j + 1]!
  let ofC = matrix[iBase + j + 2]!
  let ofE = matrix[iBase + j + 3]!
  for (let k = 0; k < j; k++) {
    const own = matrix[iBase + k]!
    ofA -= own * matrix[a + k]!
    ofB -= own * matrix[b + k]!
    ofC -= own * matrix[c + k]!
    ofE -= own * matrix[e + k]!
  }
  ofA /= matrix[a + j]!
  ofB = (ofB - ofA * matrix[b + j]!) / matrix[b + j + 1]!
  ofC = (ofC - ofA * matrix[c + j]! - ofB * matrix[c + j + 1]!) / matrix[c + j + 2]!
  ofE = (ofE - ofA * matrix[e + j]! - ofB * matrix[e + j + 1]! - ofC * matrix[e + j + 2]!) / matrix[e + j + 3]!
  matrix[iBase + j] = ofA
  matrix[iBase + j + 1] = ofB
  matrix[iBase + j + 2] = ofC
  matrix[iBase + j + 3] = ofE
}

/** Solves A x = b in place for a factored A (see factor). `right` is [size]: b going in, x coming out. */
export function solveFactored(factored: Float64Array, size: number, right: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = right[i]!
    for (let k = 0; k < i; k++) sum -= factored[i * size + k]! * right[k]!
    right[i] = sum / factored[i * size + i]!
  }
  // By rows, as the factor lies in memory.
  for (let i = size - 1; i >= 0; i--) {
    const value = right[i]! / factored[i * size + i]!
    right[i] = value
    for (let k = 0; k < i; k++) right[k] = right[k]! - factored[i * size + k]! * value
  }
}
