import { seededRandom } from '../matrix/random'
import { type SparseRows, transposeRows } from '../matrix/sparse-rows'
import { finish, type Steps } from '../steps'
import { type FoldInOptions, foldIn, foldInWork, type KnownSide } from './fold-in'

/** With a `frequencyPower` above 0 frequent rows are held back more. */
export type IalsOptions = FoldInOptions & {
  /** Length of a vector. */
  dimensions: number
  iterations: number
  seed: number
}

/** One vector for each film, ready for folding people in. */
export type FilmVectors = KnownSide & { vectors: Float64Array }

/**
 * Implicit alternating least squares (Hu, Koren and Volinsky 2008) with the frequency-scaled penalty and the small
 * random start of Rendle et al. 2022 ("Revisiting the performance of iALS"). `likes` is user → film.
 * O(iterations · (likes · d² + (users + films) · d³ / 6)).
 */
export const trainIals = (likes: SparseRows, films: number, options: IalsOptions): FilmVectors =>
  finish(ialsSteps(likes, films, options))

/** The same row by row. */
export function* ialsSteps(likes: SparseRows, films: number, options: IalsOptions): Steps<FilmVectors> {
  const users = likes.start.length - 1
  const { dimensions, unobserved, penalty, frequencyPower } = options
  const likedBy = transposeRows(likes, films)
  const random = seededRandom(options.seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const userVectors = new Float64Array(users * dimensions)
  const filmVectors = new Float64Array(films * dimensions)
  for (let film = 0; film < films; film++) {
    // A film nobody likes stays at nothing from the start, and leaves the draws of the others as they are.
    if (likedBy.start[film] === likedBy.start[film + 1]) continue
    for (let d = 0; d < dimensions; d++) filmVectors[film * dimensions + d] = (0.1 * normal()) / Math.sqrt(dimensions)
  }
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    yield* solveSide(likes, filmVectors, userVectors, options)
    yield* solveSide(likedBy, userVectors, filmVectors, options)
  }
  const square = squareOf(filmVectors, dimensions)
  return { dimensions, vectors: filmVectors, square, foldIn: { unobserved, penalty, frequencyPower } }
}

function* solveSide(links: SparseRows, known: Float64Array, open: Float64Array, options: IalsOptions): Steps<void> {
  const d = options.dimensions
  const side = { dimensions: d, vectors: known, square: squareOf(known, d), foldIn: options }
  const work = foldInWork(d)
  for (let row = 0; row + 1 < links.start.length; row++) {
    const from = links.start[row]!
    const end = links.start[row + 1]!
    open.set(foldIn(side, links.column.subarray(from, end), links.value.subarray(from, end), work), row * d)
    yield
  }
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
