import type { StarData } from './rating-model'

/** As if each film and each person had so many more ratings that say nothing. */
export type BiasOptions = { filmPrior: number; personPrior: number; rounds: number }

export type StarBiases = { mean: number; film: Float64Array; user: Float64Array }

/**
 * b_ui = mean + user + film by alternating least squares with shrinkage (Koren 2010, "Factor in the neighbors", 2.1):
 * each is the mean of what the other leaves over, as if `prior` ratings more had left nothing. O(rounds · ratings).
 */
export function starBiases(data: StarData, { filmPrior, personPrior, rounds }: BiasOptions): StarBiases {
  const { users, films, user, film, stars } = data
  const mean = stars.reduce((sum, value) => sum + value, 0) / Math.max(1, stars.length)
  const ofFilm = new Float64Array(films)
  const ofUser = new Float64Array(users)
  for (let round = 0; round < rounds; round++) {
    meansOf(film, (at) => stars[at]! - mean - ofUser[user[at]!]!, filmPrior, ofFilm)
    meansOf(user, (at) => stars[at]! - mean - ofFilm[film[at]!]!, personPrior, ofUser)
  }
  return { mean, film: ofFilm, user: ofUser }
}

function meansOf(side: Int32Array, leftOver: (at: number) => number, prior: number, means: Float64Array) {
  const counts = new Float64Array(means.length)
  means.fill(0)
  for (let at = 0; at < side.length; at++) {
    means[side[at]!] = means[side[at]!]! + leftOver(at)
    counts[side[at]!] = counts[side[at]!]! + 1
  }
  for (let row = 0; row < means.length; row++) means[row] = means[row]! / (counts[row]! + prior)
}
