/** Names and meaning of the figures of one ranked list; `ranked` is best first, `relevant` the held-out likes. */
export type ListMetrics = {
  /** Binary gain, discount 1 / log2(place + 2), against the best possible over min(10, relevant). */
  ndcg10: number
  recall10: number
  precision10: number
  /** 1 / place of the first relevant film within the first 100, else 0. */
  mrr: number
  /** Mean 1 - Jaccard of genres over the pairs of the first ten. */
  diversity: number
  /** Mean share of films less liked than the first ten, in percent. */
  popularity: number
}

export const metricNames: (keyof ListMetrics)[] = [
  'ndcg10',
  'recall10',
  'precision10',
  'mrr',
  'diversity',
  'popularity',
]

const depth = 10

/** Järvelin and Kekäläinen 2002 for NDCG. Throws RangeError when nothing is relevant: such people are left out. */
export function measureList(
  ranked: ArrayLike<number>,
  relevant: ReadonlySet<number>,
  genres: readonly (readonly string[])[],
  popularityPercentile: Float64Array,
): ListMetrics {
  if (relevant.size === 0) throw new RangeError('nothing is relevant')
  const top = Array.from({ length: Math.min(depth, ranked.length) }, (_, place) => ranked[place]!)
  const hits = top.filter((film) => relevant.has(film)).length
  const first = Array.from({ length: Math.min(100, ranked.length) }, (_, i) => ranked[i]!).findIndex((film) =>
    relevant.has(film),
  )
  return {
    ndcg10: ndcgAt10(top, relevant),
    recall10: hits / relevant.size,
    precision10: hits / depth,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    diversity: meanDistance(top.map((film) => genres[film] ?? [])),
    popularity: mean(top.map((film) => popularityPercentile[film]!)),
  }
}

/** NDCG@10 alone, of a list whose films may be named in any way. */
export function ndcgAt10(ranked: ArrayLike<number>, relevant: ReadonlySet<number>): number {
  let gain = 0
  let best = 0
  for (let place = 0; place < depth; place++) {
    if (place < ranked.length && relevant.has(ranked[place]!)) gain += discount(place)
    if (place < relevant.size) best += discount(place)
  }
  return gain / best
}

/** [films] share of films with fewer likes, in percent; films with equal likes share the middle of their span. */
export function percentiles(likes: Float64Array): Float64Array {
  const sorted = likes.slice().sort()
  const spans = new Map<number, { from: number; count: number }>()
  sorted.forEach((value, place) => {
    const span = spans.get(value)
    if (span) span.count++
    else spans.set(value, { from: place, count: 1 })
  })
  return likes.map((value) => {
    const { from, count } = spans.get(value) ?? { from: 0, count: 1 }
    return (100 * (from + (count - 1) / 2)) / Math.max(1, likes.length - 1)
  })
}

/** Mean and standard error of the mean (sample deviation / √n; 0 below two values). */
export function meanWithError(values: readonly number[]): { mean: number; standardError: number } {
  const average = mean(values)
  if (values.length < 2) return { mean: average, standardError: 0 }
  const squares = values.reduce((sum, value) => sum + (value - average) ** 2, 0)
  return { mean: average, standardError: Math.sqrt(squares / (values.length - 1) / values.length) }
}

/** Rounding of sums; without it a difference of one person alone, exactly one standard error, would be decided by it. */
const ROUNDING = 1e-9

/** Whether a mean difference lies below zero by more than so many of its standard errors. */
export const fallsBy = (difference: { mean: number; standardError: number }, errors: number): boolean =>
  difference.mean < -errors * difference.standardError * (1 + ROUNDING)

function discount(place: number): number {
  return 1 / Math.log2(place + 2)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Mean 1 - Jaccard over the pairs of what is given as sets of words: 0 all alike, 1 nothing in common. */
export function meanDistance(lists: readonly (readonly string[])[]): number {
  const distances = lists.flatMap((left, i) => lists.slice(i + 1).map((right) => 1 - jaccard(left, right)))
  return mean(distances)
}

function jaccard(left: readonly string[], right: readonly string[]): number {
  const shared = left.filter((word) => right.includes(word)).length
  const all = left.length + right.length - shared
  return all === 0 ? 1 : shared / all
}
