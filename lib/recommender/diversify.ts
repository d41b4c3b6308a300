import { rowDot, type SparseRows } from './sparse-rows'

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998): repeatedly takes the row with the largest
 * lambda · relevance - (1 - lambda) · (similarity to the nearest row already taken).
 * `pool` is best first; relevance is its score brought to 0 … 1 over the pool; similarity is the dot product of
 * `features`, 0 … 1. `beside` are rows already on the page. Returns at most `count` rows. O(count · pool).
 */
export function diversify(input: {
  pool: ArrayLike<number>
  scores: Float64Array
  features: SparseRows
  lambda: number
  count: number
  beside?: readonly number[]
}): number[] {
  const { features, lambda, count, beside = [] } = input
  const left = Array.from(input.pool, (row) => ({ row, nearest: 0 }))
  const relevance = toUnitRange(left.map(({ row }) => input.scores[row] as number))
  const open = left.map((film, place) => ({ ...film, relevance: relevance[place] as number }))
  const noteTaken = (taken: number) => {
    for (const film of open) film.nearest = Math.max(film.nearest, rowDot(features, film.row, taken))
  }
  if (lambda < 1) for (const row of beside) noteTaken(row)
  const chosen: number[] = []
  while (chosen.length < count && open.length > 0) {
    let best = 0
    let bestGain = Number.NEGATIVE_INFINITY
    open.forEach((film, place) => {
      const gain = lambda * film.relevance - (1 - lambda) * film.nearest
      if (gain > bestGain) [best, bestGain] = [place, gain]
    })
    const [taken] = open.splice(best, 1)
    if (!taken) break
    chosen.push(taken.row)
    if (lambda < 1) noteTaken(taken.row)
  }
  return chosen
}

/** A range below 1 is left as it is, so that a pool of near-equals is not stretched into winners and losers. */
function toUnitRange(values: number[]): number[] {
  const low = Math.min(...values)
  const range = Math.max(1, Math.max(...values) - low)
  return values.map((value) => (value - low) / range)
}
