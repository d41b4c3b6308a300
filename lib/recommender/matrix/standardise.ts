/** Subtracts the mean and divides by the standard deviation (population). All zero when every value is the same. */
export function zScores(values: ArrayLike<number>): Float64Array {
  const { mean, deviation } = moments(values)
  return Float64Array.from(values, (value) => (deviation > 0 ? (value - mean) / deviation : 0))
}

/**
 * Population standard deviation in one pass, of all values or of those at `rows`. Where the mean is large beside the deviation this loses
 * digits: it is meant for sums of which most are 0. Exactly 0 when all values are 0.
 */
export function deviationOf(values: Float64Array, rows?: Int32Array): number {
  const count = rows ? rows.length : values.length
  let sum = 0
  let squares = 0
  for (let i = 0; i < count; i++) {
    const value = values[rows ? rows[i]! : i]!
    sum += value
    squares += value * value
  }
  const mean = sum / Math.max(1, count)
  return Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean))
}

/** Mean and population standard deviation, both 0 for an empty list. */
export function moments(values: ArrayLike<number>): { mean: number; deviation: number } {
  const count = values.length
  if (count === 0) return { mean: 0, deviation: 0 }
  let sum = 0
  for (let i = 0; i < count; i++) sum += values[i]!
  const mean = sum / count
  let squares = 0
  for (let i = 0; i < count; i++) squares += (values[i]! - mean) ** 2
  return { mean, deviation: Math.sqrt(squares / count) }
}
