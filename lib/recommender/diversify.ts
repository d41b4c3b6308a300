import type { SparseRows } from './sparse-rows'

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998): repeatedly takes the row with the largest
 * lambda · relevance - (1 - lambda) · (similarity to the nearest row already taken).
 * `pool` is best first; relevance is its score brought to 0 … 1 over the pool; similarity is the dot product of
 * `features`, 0 … 1. `beside` are rows already on the page. Returns at most `count` rows.
 * O((count + beside) · entries of the pool).
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
  const pool = Int32Array.from(input.pool)
  const relevance = toUnitRange(Float64Array.from(pool, (row) => input.scores[row] as number))
  const nearest = new Float64Array(pool.length)
  const taken = new Uint8Array(pool.length)
  const note = lambda < 1 ? nearnessNoter(features, pool, nearest) : () => {}
  for (const row of beside) note(row)
  const chosen: number[] = []
  while (chosen.length < Math.min(count, pool.length)) {
    let best = -1
    let bestGain = Number.NEGATIVE_INFINITY
    for (let place = 0; place < pool.length; place++) {
      if (taken[place] === 1) continue
      const gain = lambda * (relevance[place] as number) - (1 - lambda) * (nearest[place] as number)
      if (gain > bestGain) {
        best = place
        bestGain = gain
      }
    }
    if (best < 0) break
    taken[best] = 1
    const row = pool[best] as number
    chosen.push(row)
    note(row)
  }
  return chosen
}

/** A function that raises `nearest` of every pool film to its similarity with one more taken row. */
function nearnessNoter({ columns, start, column, value }: SparseRows, pool: Int32Array, nearest: Float64Array) {
  const spread = new Float32Array(columns)
  return (taken: number) => {
    const from = start[taken] as number
    const end = start[taken + 1] as number
    for (let at = from; at < end; at++) spread[column[at] as number] = value[at] as number
    for (let place = 0; place < pool.length; place++) {
      const row = pool[place] as number
      const rowEnd = start[row + 1] as number
      let sum = 0
      for (let at = start[row] as number; at < rowEnd; at++) {
        sum += (spread[column[at] as number] as number) * (value[at] as number)
      }
      if (sum > (nearest[place] as number)) nearest[place] = sum
    }
    for (let at = from; at < end; at++) spread[column[at] as number] = 0
  }
}

/** A range below 1 is left as it is, so that a pool of near-equals is not stretched into winners and losers. */
function toUnitRange(values: Float64Array): Float64Array {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  const range = Math.max(1, high - low)
  return values.map((value) => (value - low) / range)
}
