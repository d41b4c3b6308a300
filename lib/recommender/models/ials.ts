import { seededRandom } from '../matrix/random'
import { type SparseRows, transposeRows } from '../matrix/sparse-rows'
import { squareOf } from '../matrix/square-of'
import { finish, type Steps } from '../steps'
import { type FoldInOptions, foldIn, foldInWork, type KnownSide } from './fold-in'
import { type RowSolver, rowSteps } from './fold-in-steps'

/** With a `frequencyPower` above 0 frequent rows are held back more. */
export type IalsOptions = FoldInOptions & {
  /** Length of a vector. */
  dimensions: number
  iterations: number
  seed: number
  /** So many steps of conjugate gradients a row and round in place of its solution; the last half round, the films', is solved all the same. */
  steps?: number
}

/** One vector for each film, ready for folding people in. */
export type FilmVectors = KnownSide & { vectors: Float64Array }

/**
 * Implicit alternating least squares (Hu, Koren and Volinsky 2008) with the frequency-scaled penalty and the small
 * random start of Rendle et al. 2022 ("Revisiting the performance of iALS"). `likes` is user → film.
 * O(iterations · (likes · d² / 2 + (users + films) · d³ / 6)), or with steps O(iterations · (steps + 1) · (likes · 2 d + (users + films) · 2 d²)).
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
    const isLast = iteration + 1 === options.iterations
    yield* solveSide(likes, filmVectors, userVectors, options, options.steps)
    yield* solveSide(likedBy, userVectors, filmVectors, options, isLast ? undefined : options.steps)
  }
  const square = squareOf(filmVectors, dimensions)
  return { dimensions, vectors: filmVectors, square, foldIn: { unobserved, penalty, frequencyPower } }
}

function* solveSide(
  links: SparseRows,
  known: Float64Array,
  open: Float64Array,
  options: IalsOptions,
  steps: number | undefined,
): Steps<void> {
  const d = options.dimensions
  const side = { dimensions: d, vectors: known, square: squareOf(known, d), foldIn: options }
  const solve = steps === undefined ? rowSolutions(side, links) : rowSteps(side, links, steps)
  for (let row = 0; row + 1 < links.start.length; row++) {
    solve(row, open.subarray(row * d, (row + 1) * d))
    yield
  }
}

function rowSolutions(side: KnownSide, { start, column, value }: SparseRows): RowSolver {
  const work = foldInWork(side.dimensions)
  return (row, vector) => {
    const [from, end] = [start[row]!, start[row + 1]!]
    vector.set(foldIn(side, column.subarray(from, end), value.subarray(from, end), work))
  }
}
