/** Y'Y of row-major vectors, or Σ w y y' where each has a weight. [d × d] O(items · d² / 2), four items at a time. */
export function squareOf(vectors: Float32Array | Float64Array, d: number, weights?: ArrayLike<number>): Float64Array {
  const square = new Float64Array(d * d)
  const items = vectors.length / d
  for (let first = 0; first < items; first += 4) {
    const here = items - first
    const a = first * d
    const b = here > 1 ? a + d : a
    const c = here > 2 ? a + 2 * d : a
    const e = here > 3 ? a + 3 * d : a
    const ofA = weights?.[first] ?? 1
    const ofB = here > 1 ? (weights?.[first + 1] ?? 1) : 0
    const ofC = here > 2 ? (weights?.[first + 2] ?? 1) : 0
    const ofE = here > 3 ? (weights?.[first + 3] ?? 1) : 0
    for (let i = 0; i < d; i++) {
      const partA = ofA * vectors[a + i]!
      const partB = ofB * vectors[b + i]!
      const partC = ofC * vectors[c + i]!
      const partE = ofE * vectors[e + i]!
      for (let j = 0, at = i * d; j <= i; j++, at++) {
        square[at] =
          square[at]! +
          (partA * vectors[a + j]! + partB * vectors[b + j]! + (partC * vectors[c + j]! + partE * vectors[e + j]!))
      }
    }
  }
  for (let i = 0; i < d; i++) for (let j = 0; j < i; j++) square[j * d + i] = square[i * d + j]!
  return square
}
