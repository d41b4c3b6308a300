import { factorSteps, solveFactored } from '../matrix/cholesky'
import type { SparseRows } from '../matrix/sparse-rows'
import { finish, type Steps } from '../steps'

/**
 * Ridge regression from content rows to the vectors of liked films, applied to every film (Gantner et al. 2010): a new film gets the vector
 * its content promises. `content` is film → feature with `features` columns, `vectors` [films × d] row-major, `known[film]` 1 where the
 * vector may be learnt from. Returns [films × d]. O(films · features per film² + features³ / 6).
 */
export const contentVectors = (...input: Parameters<typeof contentVectorSteps>): Float64Array =>
  finish(contentVectorSteps(...input))

/** The same film by film. */
export function* contentVectorSteps(
  content: SparseRows,
  features: number,
  vectors: Float64Array,
  dimensions: number,
  known: Uint8Array,
  ridge: number,
): Steps<Float64Array> {
  const square = new Float64Array(features * features)
  const right = new Float64Array(dimensions * features)
  for (let film = 0; film < known.length; film++) {
    if (known[film] !== 1) continue
    eachFeature(content, film, (feature, value) => {
      eachFeature(content, film, (other, otherValue) => {
        square[feature * features + other] = square[feature * features + other]! + value * otherValue
      })
      for (let d = 0; d < dimensions; d++) {
        const at = d * features + feature
        right[at] = right[at]! + value * vectors[film * dimensions + d]!
      }
    })
    yield
  }
  for (let f = 0; f < features; f++) square[f * features + f] = square[f * features + f]! + ridge
  yield* factorSteps(square, features)
  for (let d = 0; d < dimensions; d++) {
    solveFactored(square, features, right.subarray(d * features, (d + 1) * features))
    yield
  }
  const promised = new Float64Array(known.length * dimensions)
  for (let film = 0; film < known.length; film++) {
    eachFeature(content, film, (feature, value) => {
      for (let d = 0; d < dimensions; d++) {
        const at = film * dimensions + d
        promised[at] = promised[at]! + value * right[d * features + feature]!
      }
    })
    yield
  }
  return promised
}

function eachFeature(
  { start, column, value }: SparseRows,
  film: number,
  visit: (feature: number, value: number) => void,
) {
  for (let at = start[film]!; at < start[film + 1]!; at++) {
    visit(column[at]!, value[at]!)
  }
}
