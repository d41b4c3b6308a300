import { finish, type Steps } from '../steps'

/**
 * Rows of (column, value) pairs in compressed form: row r holds the entries start[r] up to start[r + 1].
 * Columns within a row are ascending, except where a type says otherwise.
 */
export type SparseRows = { start: Int32Array; column: Int32Array; value: Float32Array }

/** Rows that are read as a matrix: `columns` is one more than the highest column that may occur. */
export type SparseMatrix = SparseRows & { columns: number }

export type Entry = { column: number; value: number }

const ROWS_A_PART = 256

/** Packs lists of entries, one list a row. Shapes: start [rows + 1], column and value [entries]. */
export const packRows = (rows: readonly (readonly Entry[])[]): SparseRows => finish(packing(rows))

/** The same in parts of some rows. */
export function* packing(rows: readonly (readonly Entry[])[]): Steps<SparseRows> {
  const total = rows.reduce((sum, row) => sum + row.length, 0)
  const packed = emptyRows(rows.length, total)
  let next = 0
  for (const [r, row] of rows.entries()) {
    for (const entry of [...row].sort((left, right) => left.column - right.column)) {
      packed.column[next] = entry.column
      packed.value[next++] = entry.value
    }
    packed.start[r + 1] = next
    if (r % ROWS_A_PART === ROWS_A_PART - 1) yield
  }
  return packed
}

/** The same entries with rows and columns swapped: facets of a film become films of a facet. O(entries). */
export const transposeRows = (rows: SparseRows, columns: number): SparseRows => finish(transposing(rows, columns))

/** The same in parts of some rows. */
export function* transposing(rows: SparseRows, columns: number): Steps<SparseRows> {
  const flipped = emptyRows(columns, rows.column.length)
  for (const column of rows.column) flipped.start[column + 1] = flipped.start[column + 1]! + 1
  for (let c = 0; c < columns; c++) {
    flipped.start[c + 1] = flipped.start[c + 1]! + flipped.start[c]!
  }
  const next = flipped.start.slice(0, columns)
  for (let r = 0; r + 1 < rows.start.length; r++) {
    for (let at = rows.start[r]!; at < rows.start[r + 1]!; at++) {
      const column = rows.column[at]!
      const place = next[column]!
      flipped.column[place] = r
      flipped.value[place] = rows.value[at]!
      next[column] = place + 1
    }
    if (r % ROWS_A_PART === ROWS_A_PART - 1) yield
  }
  return flipped
}

/** Columns of one row, as a view: do not write to it. */
export function columnsOf(rows: SparseRows, row: number): Int32Array {
  return rows.column.subarray(rows.start[row]!, rows.start[row + 1]!)
}

/** sums[column] += amount · value for every entry of one row. */
export function addRow({ start, column, value }: SparseRows, row: number, amount: number, sums: Float64Array): void {
  const end = start[row + 1]!
  for (let at = start[row]!; at < end; at++) {
    const place = column[at]!
    sums[place] = sums[place]! + amount * value[at]!
  }
}

/** Dot product of one row with a dense vector. */
export function denseDot({ start, column, value }: SparseRows, row: number, dense: Float64Array): number {
  const end = start[row + 1]!
  let sum = 0
  for (let at = start[row]!; at < end; at++) sum += value[at]! * dense[column[at]!]!
  return sum
}

/** Dot product of two rows of the same matrix by merging their ascending columns. */
export function rowDot(rows: SparseRows, left: number, right: number): number {
  const { start, column, value } = rows
  let l = start[left]!
  let r = start[right]!
  const leftEnd = start[left + 1]!
  const rightEnd = start[right + 1]!
  let sum = 0
  while (l < leftEnd && r < rightEnd) {
    const difference = column[l]! - column[r]!
    if (difference === 0) sum += value[l++]! * value[r++]!
    else if (difference < 0) l++
    else r++
  }
  return sum
}

function emptyRows(rows: number, entries: number): SparseRows {
  return { start: new Int32Array(rows + 1), column: new Int32Array(entries), value: new Float32Array(entries) }
}

/** Rows of several matrices over the same columns, one below the other. */
export function joinRows(parts: readonly SparseRows[]): SparseRows {
  const rows = parts.reduce((sum, part) => sum + part.start.length - 1, 0)
  const entries = parts.reduce((sum, part) => sum + part.column.length, 0)
  const joined = emptyRows(rows, entries)
  let row = 0
  let at = 0
  for (const part of parts) {
    joined.column.set(part.column, at)
    joined.value.set(part.value, at)
    for (let r = 1; r < part.start.length; r++) joined.start[++row] = at + part.start[r]!
    at += part.column.length
  }
  return joined
}
