import type { SparseRows } from '../matrix/sparse-rows'

/**
 * The symmetric matrix G = X'X + contentWeight · F F' of films, as a packed lower triangle.
 * Memory: films · (films + 1) / 2 · 4 bytes (200 MB at 10,000 films, 512 MB at 16,000).
 */
export type Gram = { size: number; values: Float32Array }

/** Place of (row, column) in the packed triangle. */
export function gramPlace(row: number, column: number): number {
  return row >= column ? (row * (row + 1)) / 2 + column : (column * (column + 1)) / 2 + row
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

/**
 * Brings a Gram matrix of likes up to date after one person's likes changed from the films of `before` to those of
 * `after` (rows, in any order, repeated ones counted once), without counting anybody else again: it is then equal to a
 * recount. O(changed · (before + after)). Throws RangeError for a row outside the matrix, before anything is changed.
 */
export function updateLikes(gram: Gram, before: Iterable<number>, after: Iterable<number>): void {
  const held = new Set(before)
  const wanted = new Set(after)
  for (const film of [...held, ...wanted]) {
    if (!(Number.isInteger(film) && film >= 0 && film < gram.size)) throw new RangeError(`no film has the row ${film}`)
  }
  for (const film of [...held].filter((each) => !wanted.has(each))) {
    addPairs(gram, film, held, -1)
    held.delete(film)
  }
  for (const film of [...wanted].filter((each) => !held.has(each))) {
    held.add(film)
    addPairs(gram, film, held, 1)
  }
}

function addPairs({ values }: Gram, film: number, others: Iterable<number>, amount: number) {
  for (const other of others) {
    const place = gramPlace(film, other)
    values[place] = values[place]! + amount
  }
}
