import { factor, solveFactored } from '../matrix/cholesky'
import type { ContentModel } from '../models/served-models'

/** A person among the film vectors. The score of a film is the dot product of its vector with `person`. */
export type FoldedPerson = {
  /** [d] the sum of `parts` */
  person: Float64Array
  /** [liked × d] what each liked film puts into the person: the score is an exact sum over liked films. */
  parts: Float64Array
}

/**
 * Solves (Σ w y y' + α Y'Y + λ (Σ w + α n)^ν I) x = Σ w y for one person, films fixed, and keeps the share of each
 * liked film: with A the matrix on the left, film i gives A^-1 w_i y_i (Hu, Koren and Volinsky 2008, section 5).
 * `rows` are rows of the model, `weights` above 0. O(liked · d² + d³ / 6).
 */
export function foldPerson(model: ContentModel, rows: readonly number[], weights: readonly number[]): FoldedPerson {
  const { dimensions: d, vectors } = model
  const matrix = systemOf(model, rows, weights)
  factor(matrix, d)
  const parts = new Float64Array(rows.length * d)
  const person = new Float64Array(d)
  rows.forEach((row, liked) => {
    const part = parts.subarray(liked * d, (liked + 1) * d)
    for (let i = 0; i < d; i++) part[i] = weights[liked]! * vectors[row * d + i]!
    solveFactored(matrix, d, part)
    for (let i = 0; i < d; i++) person[i] = person[i]! + part[i]!
  })
  return { person, parts }
}

function systemOf(model: ContentModel, rows: readonly number[], weights: readonly number[]): Float64Array {
  const { dimensions: d, vectors, square, filmIds } = model
  const { unobserved, penalty, frequencyPower } = model.foldIn
  // Loops and a copy: Float64Array.from with a function makes an object of every number.
  const matrix = square.slice()
  for (let at = 0; at < matrix.length; at++) matrix[at] = unobserved * matrix[at]!
  let total = unobserved * filmIds.length
  rows.forEach((row, liked) => {
    const weight = weights[liked]!
    total += weight
    for (let i = 0; i < d; i++) {
      const amount = weight * vectors[row * d + i]!
      for (let j = 0; j <= i; j++) {
        matrix[i * d + j] = matrix[i * d + j]! + amount * vectors[row * d + j]!
      }
    }
  })
  const ridge = penalty * total ** frequencyPower
  for (let i = 0; i < d; i++) matrix[i * d + i] = matrix[i * d + i]! + ridge
  return matrix
}
