import { packRows, type SparseRows, transposeRows } from '../../matrix/sparse-rows'
import { predictRating, raterOf } from '../../rating/predict-rating'
import type { RatedFilm, StarData } from '../../rating/rating-model'
import { starBiases } from '../../rating/star-biases'
import { ratingOptions, trainRating } from '../../rating/train-rating'
import { trainFactors } from './factors'

/** Stars for a person and a film, both as rows of the data it was trained on. */
export type StarPredictor = (user: number, film: number) => number

export type StarTrainer = (data: StarData, seed: number) => StarPredictor

const { filmPrior, personPrior, rounds } = ratingOptions

/** Baselines first, then the site's own, and a blend that was tried. */
export const starTrainers: Record<string, StarTrainer> = {
  mean: ({ stars }) => {
    const mean = stars.reduce((sum, value) => sum + value, 0) / stars.length
    return () => mean
  },
  'user-item bias': (data) => {
    const { mean, user, film } = starBiases(data, { filmPrior, personPrior, rounds })
    return (person, row) => mean + user[person]! + film[row]!
  },
  'item-kNN': itemNeighbours,
  'biased MF': (data, seed) => trainFactors(data, { ...factorOptions, implicit: false, seed }),
  'SVD++': (data, seed) => trainFactors(data, { ...factorOptions, ...implicitOptions, implicit: true, seed }),
  predictRating: ridgeNeighbours,
  // Means of both, whose errors are not the same (Bell and Koren 2007).
  'predictRating + item-kNN': (data) => meanOfBoth(ridgeNeighbours(data), itemNeighbours(data)),
}

/** What the site says. */
function ridgeNeighbours(data: StarData): StarPredictor {
  const filmIds = Int32Array.from({ length: data.films }, (_, row) => row)
  const model = trainRating(filmIds, data)
  const rated: RatedFilm[][] = Array.from({ length: data.users }, () => [])
  data.user.forEach((user, at) => {
    rated[user]!.push({ filmId: data.film[at]!, stars: data.stars[at]! })
  })
  const raters = rated.map((films) => raterOf(model, films))
  return (user, film) => predictRating(model, raters[user]!, film)!.stars
}

const meanOfBoth =
  (left: StarPredictor, right: StarPredictor): StarPredictor =>
  (user, film) =>
    (left(user, film) + right(user, film)) / 2

/** The usual settings of libraries, with as many steps as helped on the tuning part of the first fold. */
const factorOptions = { dimensions: 20, steps: 25, rate: 0.007, penalty: 0.05 }
const implicitOptions = { steps: 15, penalty: 0.1 }

const knn = { neighbours: 40, shrink: 100 }

/**
 * b_ui + Σ s_ij e_uj / Σ s_ij over the nearest films the person rated, s the Pearson correlation of what biases leave over,
 * shrunk by how many rated both (Koren 2010, "Factor in the neighbors", 2.2).
 */
function itemNeighbours(data: StarData): StarPredictor {
  const biases = starBiases(data, { filmPrior, personPrior, rounds })
  const baseline: StarPredictor = (user, film) => biases.mean + biases.user[user]! + biases.film[film]!
  const rows: { column: number; value: number }[][] = Array.from({ length: data.films }, () => [])
  data.film.forEach((film, at) => {
    const user = data.user[at]!
    rows[film]!.push({ column: user, value: data.stars[at]! - baseline(user, film) })
  })
  const byFilm = packRows(rows)
  const byUser = transposeRows(byFilm, data.users)
  const similar = memoRows((film) => similarTo(film, byFilm, byUser, data.films))
  return (user, film) => {
    const similarity = similar(film)
    const own = Array.from({ length: byUser.start[user + 1]! - byUser.start[user]! }, (_, each) => {
      const at = byUser.start[user]! + each
      return { near: similarity[byUser.column[at]!]!, left: byUser.value[at]! }
    })
    const nearest = own.filter(({ near }) => near > 0).sort((a, b) => b.near - a.near)
    const counted = nearest.slice(0, knn.neighbours)
    const total = counted.reduce((sum, { near }) => sum + near, 0)
    const extra = counted.reduce((sum, { near, left }) => sum + near * left, 0)
    return clip(baseline(user, film) + (total > 0 ? extra / total : 0))
  }
}

function similarTo(film: number, byFilm: SparseRows, byUser: SparseRows, films: number): Float64Array {
  const sums = { both: new Float64Array(films), own: new Float64Array(films), theirs: new Float64Array(films) }
  const counts = new Float64Array(films)
  for (let rater = byFilm.start[film]!; rater < byFilm.start[film + 1]!; rater++) {
    const mine = byFilm.value[rater]!
    const user = byFilm.column[rater]!
    for (let at = byUser.start[user]!; at < byUser.start[user + 1]!; at++) {
      const other = byUser.column[at]!
      const value = byUser.value[at]!
      sums.both[other] = sums.both[other]! + mine * value
      sums.own[other] = sums.own[other]! + mine * mine
      sums.theirs[other] = sums.theirs[other]! + value * value
      counts[other] = counts[other]! + 1
    }
  }
  return sums.both.map((both, other) => {
    if (other === film || counts[other]! < 2) return 0
    const correlation = both / Math.sqrt(sums.own[other]! * sums.theirs[other]! || 1)
    return (correlation * (counts[other]! - 1)) / (counts[other]! - 1 + knn.shrink)
  })
}

/** The last row made is kept: predictions come film by film. */
function memoRows(make: (film: number) => Float64Array): (film: number) => Float64Array {
  let held: { film: number; row: Float64Array } = { film: -1, row: new Float64Array(0) }
  return (film) => {
    if (held.film !== film) held = { film, row: make(film) }
    return held.row
  }
}

export const clip = (stars: number): number => Math.min(5, Math.max(0.5, stars))
