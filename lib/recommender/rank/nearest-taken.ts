import type { SparseMatrix } from '../matrix/sparse-rows'

/** The rows taken so far, and how near another row is to them. */
export type Taken = {
  /** In the order they were taken. */
  rows: readonly number[]
  take(row: number): void
  /** The largest dot product of `row` with a row taken `from`-th or later, and at least `least`. */
  nearest(row: number, from: number, least: number): number
}

/**
 * Keeps the entries of taken rows by their columns, so that a row meets only what it shares with them: O(its entries +
 * those shared), where comparing it with one taken row after another reads all of both.
 */
export function takenFrom(features: SparseMatrix): Taken {
  const { start, column, value, columns } = features
  /** [columns] the latest entry of a column; 0 where nothing taken has it. Entries lead to earlier ones. */
  const latest = new Int32Array(columns)
  const earlier = [0]
  const rankOf = [0]
  const amountOf = [0]
  const rows: number[] = []
  const products: number[] = []

  return {
    rows,
    take(row) {
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        earlier.push(latest[column[at]!]!)
        latest[column[at]!] = rankOf.length
        rankOf.push(rows.length)
        amountOf.push(value[at]!)
      }
      rows.push(row)
      products.push(0)
    },
    nearest(row, from, least) {
      for (let rank = from; rank < rows.length; rank++) products[rank] = 0
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        for (let entry = latest[column[at]!]!; entry !== 0 && rankOf[entry]! >= from; entry = earlier[entry]!) {
          products[rankOf[entry]!] = products[rankOf[entry]!]! + value[at]! * amountOf[entry]!
        }
      }
      let most = least
      for (let rank = from; rank < rows.length; rank++) most = Math.max(most, products[rank]!)
      return most
    },
  }
}
