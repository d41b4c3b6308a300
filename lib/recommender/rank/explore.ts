import { seededRandom } from '../matrix/random'

export type Draw = { row: number; propensity: number }

/**
 * Draws one row with probability proportional to exp(score / temperature), and reports that probability, so that
 * later estimates can weigh what was shown by how likely it was to be shown (Horvitz and Thompson 1952).
 * Null when there is nothing to draw from.
 */
export function drawOne(rows: readonly number[], scores: Float64Array, temperature: number, seed: number): Draw | null {
  const best = Math.max(...rows.map((row) => scores[row]!))
  const weights = rows.map((row) => Math.exp((scores[row]! - best) / temperature))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let remaining = seededRandom(seed)() * total
  for (const [place, row] of rows.entries()) {
    const weight = weights[place]!
    remaining -= weight
    if (remaining < 0 || place === rows.length - 1) return { row, propensity: weight / total }
  }
  return null
}
