/** Dot product of `dense` with the numbers from `base` on. Four sums, because each addition of one waits for the last. */
export function dotAt(vectors: Float32Array | Float64Array, base: number, dense: Float64Array): number {
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  let i = 0
  for (; i + 3 < dense.length; i += 4) {
    one += vectors[base + i]! * dense[i]!
    two += vectors[base + i + 1]! * dense[i + 1]!
    three += vectors[base + i + 2]! * dense[i + 2]!
    four += vectors[base + i + 3]! * dense[i + 3]!
  }
  for (; i < dense.length; i++) one += vectors[base + i]! * dense[i]!
  return one + two + (three + four)
}
