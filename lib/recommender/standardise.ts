/** Subtracts the mean and divides by the standard deviation (population). All zero when every value is the same. */
export function zScores(values: ArrayLike<number>): Float64Array {
  const { mean, deviation } = moments(values)
  return Float64Array.from(values, (value) => (deviation > 0 ? (value - mean) / deviation : 0))
}

/** Mean and population standard deviation, both 0 for an empty list. */
export function moments(values: ArrayLike<number>): { mean: number; deviation: number } {
  const count = values.length
  if (count === 0) return { mean: 0, deviation: 0 }
  let sum = 0
  for (let i = 0; i < count; i++) sum += values[i] as number
  const mean = sum / count
  let squares = 0
  for (let i = 0; i < count; i++) squares += ((values[i] as number) - mean) ** 2
  return { mean, deviation: Math.sqrt(squares / count) }
}
