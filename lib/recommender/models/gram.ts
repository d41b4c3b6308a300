import type { SparseRows } from '../matrix/sparse-rows'

/**
 * The symmetric matrix G = X'X + contentWeight · F F' of films, as a packed lower triangle.
 * Memory: films · (films + 1) / 2 · 4 bytes (200 MB at 10,000 films, 512 MB at 16,000).
 */
export type Gram = {
  size: number
  values: Float32Array
  /** Film → films liked just before it, and by how many people (liked-next.ts), where that was counted. */
  next?: SparseRows
}

/** Place of (row, column) in the packed triangle. */
export function gramPlace(row: number, column: number): number {
  return row >= column ? (row * (row + 1)) / 2 + column : (column * (column + 1)) / 2 + row
}

/** What `next` says of one film liked just before another. O(log entries of the row). */
export function likedBefore({ next }: Gram, film: number, before: number): number {
  if (!next) return 0
  let low = next.start[film]!
  let high = next.start[film + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (next.column[middle]! === before) return next.value[middle]!
    if (next.column[middle]! < before) low = middle + 1
    else high = middle - 1
  }
  return 0
}

export function emptyGram(size: number): Gram {
  return { size, values: new Float32Array((size * (size + 1)) / 2) }
}

/**
 * Adds `weight` · x x' for each row x of `rows` (user → liked films, or feature → films that have it).
 * A person's new likes can be added later the same way. O(Σ row length²).
 */
export function addRows(gram: Gram, rows: SparseRows, weight = 1): void {
  const { start, column, value } = rows
  for (let row = 0; row + 1 < start.length; row++) {
    const from = start[row]!
    const end = start[row + 1]!
    for (let left = from; left < end; left++) {
      const base = (column[left]! * (column[left]! + 1)) / 2
      const amount = weight * value[left]!
      // Columns ascend, so everything before `left` lies in the lower triangle.
      for (let right = from; right <= left; right++) {
        const place = base + column[right]!
        gram.values[place] = gram.values[place]! + amount * value[right]!
      }
    }
  }
}
