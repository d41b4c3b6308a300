/** NDCG@10 of everybody who had something to find, and whose it is; somebody may be asked for more than once. */
export type Figures = { user: number[]; ndcg: number[] }
export type Gain = { mean: number; error: number }

/**
 * Mean relative gain from one set of values to another over some exams, each against the mean of what is served. Each person's part in all of
 * them is added up first: who stands in two sets or slices is one person, and the standard error is over people. The
 * exams of the three lists are the same, in the same order.
 */
export function relativeGain(from: readonly Figures[], to: readonly Figures[], served: readonly Figures[]): Gain {
  const parts = new Map<number, number>()
  served.forEach((base, exam) => {
    const [before, after] = [from[exam]!, to[exam]!]
    if (before.user.length !== base.user.length || after.user.length !== base.user.length) {
      throw new RangeError('figures of different people')
    }
    const unit = mean(base.ndcg) * base.ndcg.length * served.length
    base.user.forEach((user, place) => {
      const part = unit === 0 ? 0 : (after.ndcg[place]! - before.ndcg[place]!) / unit
      parts.set(user, (parts.get(user) ?? 0) + part)
    })
  })
  const each = [...parts.values()]
  const average = mean(each)
  const squares = each.reduce((sum, part) => sum + (part - average) ** 2, 0)
  const n = each.length
  return { mean: average * n, error: n < 2 ? 0 : Math.sqrt((n / (n - 1)) * squares) }
}

/** What the same people gain from one list of figures to another, in NDCG@10; somebody asked more than once is one person. */
export function pairedGain(from: Figures, to: Figures): Gain {
  const { mean: relative, error } = relativeGain([from], [to], [from])
  const unit = mean(from.ndcg)
  return { mean: relative * unit, error: error * unit }
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** A value of a row, with what the best of the row gains over it. */
export type OnRow = { value: number; behind: Gain }

/**
 * The value to take of a row in ascending order. All next to the best that are within one standard error of it are one plateau: what serves,
 * where it stands on it, else the middle one, of two the one nearer to what serves.
 */
export function chooseOnPlateau(row: readonly OnRow[], serves: number): number {
  const best = row.reduce((least, { behind }, place) => (behind.mean < row[least]!.behind.mean ? place : least), 0)
  const isNear = (place: number) => {
    const at = row[place]
    return at !== undefined && at.behind.mean <= at.behind.error
  }
  let from = best
  let end = best
  while (isNear(from - 1)) from--
  while (isNear(end + 1)) end++
  const plateau = row.slice(from, end + 1).map(({ value }) => value)
  if (plateau.includes(serves)) return serves
  const middle = (plateau.length - 1) / 2
  const [low, high] = [plateau[Math.floor(middle)]!, plateau[Math.ceil(middle)]!]
  return Math.abs(low - serves) <= Math.abs(high - serves) ? low : high
}
