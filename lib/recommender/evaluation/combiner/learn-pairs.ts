import { factor, solveFactored } from '../../matrix/cholesky'

/** Differences between a film that was liked and one that was not, a row each; `weight` lets every person count alike. */
export type Pairs = { size: number; difference: Float64Array[]; weight: number[] }

const rounds = 20
const halvings = 30

/**
 * Logistic regression without an intercept on differences (Bradley and Terry 1952; RankNet's loss with a linear score), by Newton's method with
 * steps halved until they pay. `penalty` holds the weights near `prior`: with none to learn from they are the prior.
 */
export function learnFromPairs(
  { size, difference, weight }: Pairs,
  prior: Float64Array,
  penalty: number,
): Float64Array {
  const weights = prior.slice()
  const curvature = new Float64Array(size * size)
  const step = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    curvature.fill(0)
    for (let at = 0; at < size; at++) {
      curvature[at * size + at] = penalty
      step[at] = penalty * (prior[at]! - weights[at]!)
    }
    difference.forEach((row, pair) => {
      const lost = 1 / (1 + Math.exp(dot(weights, row)))
      const slope = weight[pair]! * lost
      const curve = slope * (1 - lost)
      for (let i = 0; i < size; i++) {
        step[i] = step[i]! + slope * row[i]!
        for (let j = 0; j <= i; j++) curvature[i * size + j] = curvature[i * size + j]! + curve * row[i]! * row[j]!
      }
    })
    factor(curvature, size)
    solveFactored(curvature, size, step)
    const before = lossOf(weights)
    let length = 1
    const after = () => weights.map((weight, at) => weight + length * step[at]!)
    for (let half = 0; half < halvings && lossOf(after()) > before; half++) length /= 2
    if (lossOf(after()) <= before) weights.set(after())
  }
  return weights

  function lossOf(at: Float64Array): number {
    const held = at.reduce((sum, value, place) => sum + (value - prior[place]!) ** 2, 0)
    // log(1 + e^-x), written so that nothing overflows.
    const lost = difference.reduce((sum, row, pair) => {
      const ahead = dot(at, row)
      return sum + weight[pair]! * (Math.max(0, -ahead) + Math.log1p(Math.exp(-Math.abs(ahead))))
    }, 0)
    return lost + (penalty / 2) * held
  }
}

export function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < left.length; at++) sum += left[at]! * right[at]!
  return sum
}
