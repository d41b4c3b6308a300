import { factor, solveFactored } from '../matrix/cholesky'
import { type Entry, packRows, type SparseRows, transposeRows } from '../matrix/sparse-rows'
import { topRows } from '../matrix/top-rows'
import { finish, type Steps } from '../steps'
import type { RatingModel, StarData } from './rating-model'
import { type BiasOptions, type StarBiases, starBiases } from './star-biases'

export type RatingOptions = BiasOptions & {
  /** How many films may speak for one film. */
  neighbours: number
  /** λ of the ridge that weighs them. */
  ridge: number
  /** Of somebody with more films than this only so many speak, drawn evenly: the cost grows with the square. */
  mostOfOne: number
  /** As if a film's stars had scattered as all do so many times more. */
  spreadPrior: number
}

/** Chosen on the first fold of latest-small, by ratings of its training part (docs/evaluation.md, "Stars"). */
export const ratingOptions: RatingOptions = {
  filmPrior: 3,
  personPrior: 3,
  rounds: 10,
  neighbours: 60,
  ridge: 60,
  mostOfOne: 1500,
  spreadPrior: 10,
}

/**
 * Biases, and for each film a ridge regression of what they leave of its stars on what they leave of the same people's stars for its
 * nearest films: Σ over its raters (e_ui - Σ w_ij e_uj)² + λ |w|², a film not rated counting 0. Raters alone are summed over: the weights
 * say what stars say of stars, not who watches what. O(Σ films of a person² + ratings · neighbours²).
 */
export const trainRating = (filmIds: Int32Array, data: StarData, options = ratingOptions): RatingModel =>
  finish(ratingSteps(filmIds, data, options))

/** The same film by film. */
export function* ratingSteps(filmIds: Int32Array, data: StarData, options = ratingOptions): Steps<RatingModel> {
  const biases = starBiases(data, options)
  const left = leftOver(data, biases)
  const byUser = personRows(data, left, options.mostOfOne)
  const byFilm = transposeRows(byUser, data.films)
  const work = workFor(data.films, options.neighbours)
  const links: Entry[][] = []
  for (let film = 0; film < data.films; film++) {
    links.push(linksOf(film, byUser, byFilm, options, work))
    yield
  }
  return {
    filmIds,
    mean: biases.mean,
    filmBias: Float32Array.from(biases.film),
    personPrior: options.personPrior,
    links: packRows(links),
    ...spreadOf(data, left, options.spreadPrior),
  }
}

/** [ratings] */
const leftOver = ({ user, film, stars }: StarData, { mean, film: ofFilm, user: ofUser }: StarBiases): Float64Array =>
  Float64Array.from(stars, (value, at) => value - mean - ofFilm[film[at]!]! - ofUser[user[at]!]!)

/** user → film, valued by what is left over; of long rows every n-th film. */
function personRows({ users, user, film }: StarData, left: Float64Array, mostOfOne: number): SparseRows {
  const rows: Entry[][] = Array.from({ length: users }, () => [])
  for (let at = 0; at < user.length; at++) rows[user[at]!]!.push({ column: film[at]!, value: left[at]! })
  return packRows(rows.map((row) => row.filter((_, at) => at % Math.ceil(row.length / mostOfOne) === 0)))
}

type Work = { shared: Float64Array; own: Float64Array; place: Int32Array; matrix: Float64Array }

const workFor = (films: number, neighbours: number): Work => ({
  shared: new Float64Array(films),
  own: new Float64Array(films),
  place: new Int32Array(films).fill(-1),
  matrix: new Float64Array(neighbours ** 2),
})

function linksOf(
  film: number,
  byUser: SparseRows,
  byFilm: SparseRows,
  { neighbours, ridge }: RatingOptions,
  { shared, own, place, matrix }: Work,
): Entry[] {
  shared.fill(0)
  own.fill(0)
  const from = byFilm.start[film]!
  const end = byFilm.start[film + 1]!
  for (let rater = from; rater < end; rater++) {
    const user = byFilm.column[rater]!
    for (let at = byUser.start[user]!; at < byUser.start[user + 1]!; at++) {
      const other = byUser.column[at]!
      const value = byUser.value[at]!
      shared[other] = shared[other]! + value * byFilm.value[rater]!
      own[other] = own[other]! + value * value
    }
  }
  const worth = shared.map((sum, other) => (other === film || sum === 0 ? 0 : sum ** 2 / (own[other]! + ridge)))
  const near = topRows(worth, neighbours).filter((other) => worth[other]! > 0)
  if (near.length === 0) return []
  near.forEach((other, at) => {
    place[other] = at
  })
  const size = near.length
  matrix.fill(0)
  const [here, values] = [new Int32Array(size), new Float64Array(size)]
  for (let rater = from; rater < end; rater++) {
    const user = byFilm.column[rater]!
    let count = 0
    for (let at = byUser.start[user]!; at < byUser.start[user + 1]!; at++) {
      const known = place[byUser.column[at]!]!
      if (known < 0) continue
      here[count] = known
      values[count++] = byUser.value[at]!
    }
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < count; j++) {
        const to = here[i]! * size + here[j]!
        matrix[to] = matrix[to]! + values[i]! * values[j]!
      }
    }
  }
  const weights = Float64Array.from(near, (other) => shared[other]!)
  for (let at = 0; at < size; at++) matrix[at * size + at] = matrix[at * size + at]! + ridge
  factor(matrix, size)
  solveFactored(matrix, size, weights)
  near.forEach((other) => {
    place[other] = -1
  })
  return Array.from(near, (column, at) => ({ column, value: weights[at]! }))
}

function spreadOf({ films, film }: StarData, left: Float64Array, prior: number) {
  const usualSpread = left.reduce((sum, value) => sum + value * value, 0) / Math.max(1, left.length)
  const spread = new Float32Array(films).fill(prior * usualSpread)
  const ratings = new Float32Array(films)
  for (let at = 0; at < film.length; at++) {
    spread[film[at]!] = spread[film[at]!]! + left[at]! ** 2
    ratings[film[at]!] = ratings[film[at]!]! + 1
  }
  for (let row = 0; row < films; row++) spread[row] = spread[row]! / (ratings[row]! + prior)
  return { spread, usualSpread, ratings }
}
