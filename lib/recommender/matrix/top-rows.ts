/**
 * The `count` rows with the highest scores that are not blocked, best first; equal scores by lower row. O(rows) and little more than a
 * glance at most of them: what a sample says the last one will have is asked of all.
 */
export function topRows(scores: Float64Array, count: number, blocked?: Uint8Array): Int32Array {
  const wanted = Math.max(0, Math.min(count, scores.length))
  const least = likelyLeast(scores, wanted, blocked)
  const rows = rowsFrom(scores, wanted, { least, step: 1, blocked })
  if (rows.length >= wanted || least === everything) return bestOf(rows, wanted, scores)
  return bestOf(rowsFrom(scores, wanted, { least: everything, step: 1, blocked }), wanted, scores)
}

const everything = Number.NEGATIVE_INFINITY

/** A score that about one and a half times as many rows have as are wanted, by one row in three to sixteen. */
function likelyLeast(scores: Float64Array, wanted: number, blocked?: Uint8Array): number {
  const step = Math.min(16, Math.floor(scores.length / (2 * wanted)))
  if (step < 3) return everything
  const count = 4 + Math.ceil((1.5 * wanted) / step)
  const best = bestOf(rowsFrom(scores, count, { least: everything, step, blocked }), count, scores)
  return best.length < count ? everything : scores[best[count - 1]!]!
}

/** Every `step`-th row that is not blocked and has at least so much; of those that have no more, as many as are wanted. */
function rowsFrom(
  scores: Float64Array,
  wanted: number,
  { least, step, blocked }: { least: number; step: number; blocked: Uint8Array | undefined },
): Int32Array {
  let rows = new Int32Array(Math.min(Math.ceil(scores.length / step), 3 * wanted))
  let found = 0
  let equal = 0
  for (let row = 0; row < scores.length; row += step) {
    const score = scores[row]!
    if (!(score >= least) || (score === least && equal >= wanted) || blocked?.[row] === 1) continue
    if (score === least) equal++
    if (found === rows.length) rows = doubled(rows)
    rows[found++] = row
  }
  return rows.subarray(0, found)
}

function doubled(rows: Int32Array) {
  const larger = new Int32Array(2 * rows.length + 1)
  larger.set(rows)
  return larger
}

/**
 * The best `count` of ascending rows: as many buckets of equal width as there are rows, the best first, and only those sorted that are
 * needed. Rows are counted into them in turn, so equal scores stay in the order of their rows.
 */
export function bestOf(rows: Int32Array, count: number, scores: Float64Array): Int32Array {
  let low = Number.POSITIVE_INFINITY
  let high = everything
  for (let at = 0; at < rows.length; at++) {
    low = Math.min(low, scores[rows[at]!]!)
    high = Math.max(high, scores[rows[at]!]!)
  }
  const perScore = (rows.length - 1) / (high - low)
  if (high === low || count === 0) return rows.slice(0, count)
  // Scores too far apart, or too near, to be told apart by width.
  if (perScore === 0 || perScore === Number.POSITIVE_INFINITY) return rows.toSorted(byScore(scores)).subarray(0, count)
  const start = new Int32Array(rows.length + 1)
  for (let at = 0; at < rows.length; at++) start[Math.trunc((high - scores[rows[at]!]!) * perScore) + 1]!++
  let end = 0
  while (end < rows.length && start[end]! < count) {
    end++
    start[end] = start[end]! + start[end - 1]!
  }
  const sorted = new Int32Array(start[end]!)
  const next = start.slice(0, end)
  for (let at = 0; at < rows.length; at++) {
    const bucket = Math.trunc((high - scores[rows[at]!]!) * perScore)
    if (bucket < end) sorted[next[bucket]!++] = rows[at]!
  }
  for (let bucket = 0; bucket < end; bucket++) {
    const from = start[bucket]!
    const to = start[bucket + 1]!
    if (to - from <= few) sortFew(sorted, from, to, scores)
    else sorted.set(bestOf(sorted.slice(from, to), count - from, scores), from)
  }
  return sorted.subarray(0, count)
}

const byScore = (scores: Float64Array) => (left: number, right: number) =>
  scores[right]! - scores[left]! || left - right

/** So many at most are sorted one by one. */
const few = 24

/** Sorts ascending rows from one place to before another, best first. */
function sortFew(rows: Int32Array, from: number, to: number, scores: Float64Array): void {
  for (let at = from + 1; at < to; at++) {
    const row = rows[at]!
    let place = at
    for (; place > from && scores[rows[place - 1]!]! < scores[row]!; place--) rows[place] = rows[place - 1]!
    rows[place] = row
  }
}
