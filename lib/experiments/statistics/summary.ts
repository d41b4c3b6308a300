/** Values of people in one group: one value a person, so that the spread is that of people and not of cards. */
export type Summary = {
  people: number
  mean: number
  /** Unbiased, in the unit of the value squared; 0 of fewer than two people. */
  variance: number
}

/** An estimate and the bounds it lies between, all in the unit of the value. */
export type Interval = { estimate: number; low: number; high: number }

/** Two passes, because a mean that is large beside its spread would lose it in one. O(values). */
export function summarise(values: readonly number[]): Summary {
  const people = values.length
  if (people === 0) return { people, mean: 0, variance: 0 }
  const mean = values.reduce((sum, value) => sum + value, 0) / people
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { people, mean, variance: people < 2 ? 0 : squares / (people - 1) }
}
