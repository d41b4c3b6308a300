import { factor, solveFactored } from '../matrix/cholesky'
import { seededRandom } from '../matrix/random'
import { type SparseRows, transposeRows } from '../matrix/sparse-rows'

export type IalsOptions = {
  /** Length of a vector. */
  dimensions: number
  iterations: number
  /** Weight α of every film not liked, against 1 for a liked one. */
  unobserved: number
  /** λ and ν of the penalty λ (likes + α · other side)^ν |x|²: with ν above 0 frequent rows are held back more. */
  penalty: number
  frequencyPower: number
  seed: number
}

/** One row of `dimensions` numbers for each film; `square` is Y'Y, kept for folding people in. */
export type FilmVectors = { dimensions: number; films: Float64Array; square: Float64Array; options: IalsOptions }

/**
 * Implicit alternating least squares (Hu, Koren and Volinsky 2008) with the frequency-scaled penalty and the small
 * random start of Rendle et al. 2022 ("Revisiting the performance of iALS"). `likes` is user → film.
 * O(iterations · (likes · d² + (users + films) · d³ / 6)).
 */
export function trainIals(likes: SparseRows, films: number, options: IalsOptions): FilmVectors {
  const users = likes.start.length - 1
  const { dimensions } = options
  const likedBy = transposeRows(likes, films)
  const random = seededRandom(options.seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const userVectors = new Float64Array(users * dimensions)
  const filmVectors = Float64Array.from({ length: films * dimensions }, () => (0.1 * normal()) / Math.sqrt(dimensions))
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    solveSide(likes, filmVectors, userVectors, options)
    solveSide(likedBy, userVectors, filmVectors, options)
  }
  return { dimensions, films: filmVectors, square: squareOf(filmVectors, dimensions), options }
}

/** The vector of a person with these films and weights, films fixed: the same least squares as in training. */
export function foldIn(vectors: FilmVectors, rows: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const work = workspace(vectors.dimensions)
  const out = new Float64Array(vectors.dimensions)
  solveOne(vectors.films, vectors.square, rows, weights, vectors.options, work, out)
  return out
}

type Work = { matrix: Float64Array; right: Float64Array }

const workspace = (d: number): Work => ({ matrix: new Float64Array(d * d), right: new Float64Array(d) })

function solveSide(links: SparseRows, fixed: Float64Array, open: Float64Array, options: IalsOptions) {
  const d = options.dimensions
  const square = squareOf(fixed, d)
  const work = workspace(d)
  for (let row = 0; row + 1 < links.start.length; row++) {
    const from = links.start[row]!
    const end = links.start[row + 1]!
    const out = open.subarray(row * d, (row + 1) * d)
    solveOne(fixed, square, links.column.subarray(from, end), links.value.subarray(from, end), options, work, out)
  }
}

/** Solves (Σ w y y' + α Y'Y + λ (Σ w + α n)^ν I) x = Σ w y; a row without links becomes zero. */
function solveOne(
  fixed: Float64Array,
  square: Float64Array,
  columns: ArrayLike<number>,
  weights: ArrayLike<number>,
  { dimensions: d, unobserved, penalty, frequencyPower }: IalsOptions,
  { matrix, right }: Work,
  out: Float64Array,
) {
  if (columns.length === 0) {
    out.fill(0)
    return
  }
  let total = (unobserved * fixed.length) / d
  for (let at = 0; at < matrix.length; at++) matrix[at] = unobserved * square[at]!
  right.fill(0)
  for (let link = 0; link < columns.length; link++) {
    const base = columns[link]! * d
    const weight = weights[link]!
    total += weight
    for (let i = 0; i < d; i++) {
      const part = weight * fixed[base + i]!
      right[i] = right[i]! + part
      for (let j = 0; j <= i; j++) {
        matrix[i * d + j] = matrix[i * d + j]! + part * fixed[base + j]!
      }
    }
  }
  const ridge = penalty * total ** frequencyPower
  for (let i = 0; i < d; i++) matrix[i * d + i] = matrix[i * d + i]! + ridge
  factor(matrix, d)
  solveFactored(matrix, d, right)
  out.set(right)
}

/** Y'Y of row-major vectors. [d × d] */
export function squareOf(vectors: Float64Array, d: number): Float64Array {
  const square = new Float64Array(d * d)
  for (let base = 0; base < vectors.length; base += d) {
    for (let i = 0; i < d; i++) {
      const left = vectors[base + i]!
      if (left === 0) continue
      for (let j = 0; j < d; j++) square[i * d + j] = square[i * d + j]! + left * vectors[base + j]!
    }
  }
  return square
}
