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
  let [earlier, rankOf, amountOf] = [new Int32Array(512), new Int32Array(512), new Float32Array(512)]
  let entries = 1
  const rows: number[] = []
  const products: number[] = []

  const grow = () => {
    const larger = 2 * entries
    const [earlierNow, rankNow, amountNow] = [new Int32Array(larger), new Int32Array(larger), new Float32Array(larger)]
    earlierNow.set(earlier)
    rankNow.set(rankOf)
    amountNow.set(amountOf)
    ;[earlier, rankOf, amountOf] = [earlierNow, rankNow, amountNow]
  }

  return {
    rows,
    take(row) {
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        if (entries === earlier.length) grow()
        earlier[entries] = latest[column[at]!]!
        rankOf[entries] = rows.length
        amountOf[entries] = value[at]!
        latest[column[at]!] = entries++
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
