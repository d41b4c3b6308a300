import type { SparseMatrix } from '../matrix/sparse-rows'
import type { GenreMix } from './calibration'
import { type Taken, takenFrom } from './nearest-taken'
import type { ShareGate } from './wish-shares'

type Pool = {
  rows: Int32Array
  /** Score brought to 0 … 1 over the pool. */
  relevance: Float64Array
  /** Similarity to the nearest of the first `noted` taken rows; 2 once the film is taken itself. */
  nearest: Float64Array
  noted: Int32Array
  /** What a row did for the mix when that was last asked: it does less with every row taken. */
  mixed: Float64Array
  /** No row ever did more for it. */
  mostMixed: number
}

type Diversify = {
  /** Rows, best first. */
  pool: ArrayLike<number>
  scores: Float64Array
  /** Similarity is the dot product of two rows, 0 … 1. */
  features: SparseMatrix
  lambda: number
  /** How many of the best rows of the pool the range of scores is taken from; all without it. */
  scaledOver?: number
  /** Rows already on the page. */
  beside?: readonly number[]
  /** The gain counts 1 - its weight, what a row does for the mix of genres its weight. */
  mix?: GenreMix | null
  /** Says which rows may come next; always admits one. */
  gate?: ShareGate | null
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998): repeatedly takes the row with the largest λ · relevance - (1 - λ) · similarity
 * to the nearest taken row. That similarity only grows, so a row that would not win with an old one is not brought up to date (lazy greedy,
 * Minoux 1978). Returns at most `count` rows.
 */
export function diversify({ count, ...input }: Diversify & { count: number }): number[] {
  return diversifyStepwise(input)(count)
}

/** The same in steps: every call takes rows until there are `count`, and returns all of them. */
export function diversifyStepwise(input: Diversify): (count: number) => number[] {
  const rows = new Int32Array(input.pool)
  const pool: Pool = {
    rows,
    relevance: relevanceOf(rows, input.scores, input.scaledOver ?? rows.length),
    nearest: new Float64Array(rows.length),
    noted: new Int32Array(rows.length),
    mixed: new Float64Array(rows.length),
    mostMixed: 0,
  }
  for (let place = 0; place < rows.length && input.mix; place++) {
    pool.mixed[place] = input.mix.gain(rows[place]!)
    pool.mostMixed = Math.max(pool.mostMixed, pool.mixed[place]!)
  }
  const beside = input.beside ?? []
  const taken = takenFrom(input.features)
  for (const row of beside) taken.take(row)
  return (count) => {
    while (taken.rows.length - beside.length < Math.min(count, rows.length)) {
      input.gate?.open(rows, (place) => pool.nearest[place] === isTaken)
      const best = bestPlace(pool, taken, input)
      pool.nearest[best] = isTaken
      input.mix?.take(rows[best]!)
      input.gate?.take(rows[best]!)
      taken.take(rows[best]!)
    }
    return taken.rows.slice(beside.length)
  }
}

/** More than any similarity. */
const isTaken = 2
/** More than rounding can make of what only falls. */
const rounding = 1e-9

function bestPlace(
  { rows, relevance, nearest, noted, mixed, mostMixed }: Pool,
  taken: Taken,
  { lambda, mix, gate }: Pick<Diversify, 'lambda' | 'mix' | 'gate'>,
) {
  const varied = mix ? (1 - mix.weight) * (1 - lambda) : 1 - lambda
  const wantedShare = mix ? (1 - mix.weight) * lambda : lambda
  let best = 0
  let bestGain = Number.NEGATIVE_INFINITY
  for (let place = 0; place < rows.length; place++) {
    let wanted = wantedShare * relevance[place]!
    // Nor could any row after it.
    if (wanted + (mix ? mix.weight * mostMixed : 0) + rounding < bestGain) break
    const known = nearest[place]!
    if (known === isTaken) continue
    if (mix && wanted + mix.weight * mixed[place]! - varied * known + rounding < bestGain) continue
    if (gate && !gate.admits(rows[place]!)) continue
    if (mix) {
      mixed[place] = mix.gain(rows[place]!)
      wanted += mix.weight * mixed[place]!
    }
    if (wanted - varied * known <= bestGain) continue
    const near = lambda < 1 ? taken.nearest(rows[place]!, noted[place]!, known) : known
    nearest[place] = near
    noted[place] = taken.rows.length
    const gain = wanted - varied * near
    if (gain > bestGain) {
      best = place
      bestGain = gain
    }
  }
  return best
}

/** Scores brought to 0 … 1. A range below 1 is left as it is, so that a pool of near-equals is not stretched into winners and losers. */
function relevanceOf(rows: Int32Array, scores: Float64Array, over: number): Float64Array {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let place = 0; place < Math.min(over, rows.length); place++) {
    low = Math.min(low, scores[rows[place]!]!)
    high = Math.max(high, scores[rows[place]!]!)
  }
  const range = Math.max(1, high - low)
  const relevance = new Float64Array(rows.length)
  for (let place = 0; place < rows.length; place++) relevance[place] = (scores[rows[place]!]! - low) / range
  return relevance
}
