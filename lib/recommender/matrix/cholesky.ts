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
  for (let j = 0; j <= i; j++) {
    const jBase = j * size
    let sum = matrix[iBase + j]!
    for (let k = 0; k < j; k++) sum -= matrix[iBase + k]! * matrix[jBase + k]!
    if (i !== j) matrix[iBase + j] = sum / matrix[jBase + j]!
    else if (sum > 0) matrix[iBase + i] = Math.sqrt(sum)
    else throw new RangeError(`not positive definite at row ${i}`)
  }
}

/** Solves A x = b in place for a factored A (see factor). `right` is [size]: b going in, x coming out. */
export function solveFactored(factored: Float64Array, size: number, right: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = right[i]!
    for (let k = 0; k < i; k++) sum -= factored[i * size + k]! * right[k]!
    right[i] = sum / factored[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i]!
    for (let k = i + 1; k < size; k++) sum -= factored[k * size + i]! * right[k]!
    right[i] = sum / factored[i * size + i]!
  }
}
