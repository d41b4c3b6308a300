import { factor, solveFactored } from '../matrix/cholesky'
import { addRow, type Entry, packRows, type SparseRows } from '../matrix/sparse-rows'
import { topRows } from '../matrix/top-rows'
import { type Gram, gramPlace, likedBefore } from './gram'

export type LocalEaseOptions = {
  /** K: how many films may speak for one film. */
  neighbours: number
  /** Ridge λ added to the diagonal. */
  ridge: number
  /** p, 0 to below 1: chance that a like is dropped in training; adds p / (1 - p) of the diagonal to itself. */
  dropout: number
  /** What one person counts who liked the one film just before the other, beside 1 for liking both. */
  next?: number
}

/**
 * EASE (Steck 2019) solved film by film on its nearest films S: (G_SS + λ I + p / (1 - p) diag G_SS) w = G_Sj, with dropout as in Steck
 * 2020; the diagonal is zero because j is not in S. What was liked just after others counts more on the right:
 * G_Sj + next · N_Sj (liked-next.ts), the sum over S left as it was. Returns target film → (film of the person, weight) for `from` ≤ target < `to`, so that
 * threads can share the work. O(films · (films + K³ / 6)).
 */
export function trainLocalEase(
  gram: Gram,
  options: LocalEaseOptions,
  from = 0,
  to = gram.size,
  onFilm?: (film: number) => void,
): SparseRows {
  const films = Int32Array.from({ length: to - from }, (_, place) => from + place)
  return trainLocalEaseFilms(gram, options, films, onFilm)
}

/** The same for a choice of films: row r of the result is that of films[r]. */
export function trainLocalEaseFilms(
  gram: Gram,
  options: LocalEaseOptions,
  films: Int32Array,
  onFilm?: (film: number) => void,
): SparseRows {
  const rows: Entry[][] = []
  const similarity = new Float64Array(gram.size)
  const matrix = new Float64Array(options.neighbours ** 2)
  for (const film of films) {
    rows.push(solveFilm(gram, options, film, similarity, matrix))
    onFilm?.(film)
  }
  return packRows(rows)
}

function solveFilm(
  gram: Gram,
  options: LocalEaseOptions,
  film: number,
  similarity: Float64Array,
  matrix: Float64Array,
) {
  const near = neighboursOf(gram, options, film, similarity)
  const size = near.length
  const boost = 1 + options.dropout / (1 - options.dropout)
  const weights = new Float64Array(size)
  let together = 0
  let weighed = 0
  for (let i = 0; i < size; i++) {
    const row = near[i]!
    const shared = gram.values[gramPlace(row, film)]!
    weights[i] = shared + (options.next ?? 0) * likedBefore(gram, film, row)
    together += shared
    weighed += weights[i]!
    for (let j = 0; j < i; j++) {
      matrix[i * size + j] = gram.values[gramPlace(row, near[j]!)]!
    }
    matrix[i * size + i] = boost * gram.values[gramPlace(row, row)]! + options.ridge
  }
  factor(matrix, size)
  solveFactored(matrix, size, weights)
  // What order adds to one film it takes from others: a score stays the likelihood of being liked.
  const unit = weighed > 0 ? together / weighed : 1
  return Array.from(near, (column, i) => ({ column, value: unit * weights[i]! }))
}

/** The K films nearest by (G_ij + next · N_ij) / √(G_ii + λ), leaving out those never liked together. */
export function neighboursOf(
  gram: Gram,
  options: LocalEaseOptions,
  film: number,
  similarity: Float64Array,
): Int32Array {
  const { values, size, next } = gram
  const base = (film * (film + 1)) / 2
  for (let other = 0; other < size; other++) {
    similarity[other] = other <= film ? values[base + other]! : values[(other * (other + 1)) / 2 + film]!
  }
  if (next && options.next) addRow(next, film, options.next, similarity)
  for (let other = 0; other < size; other++) {
    const shared = similarity[other]!
    const own = values[(other * (other + 1)) / 2 + other]!
    similarity[other] = shared > 0 ? shared / Math.sqrt(own + options.ridge) : Number.NEGATIVE_INFINITY
  }
  similarity[film] = Number.NEGATIVE_INFINITY
  const near = topRows(similarity, options.neighbours)
  const end = near.findIndex((other) => similarity[other] === Number.NEGATIVE_INFINITY)
  return end === -1 ? near : near.subarray(0, end)
}
