/** Rows worked on at a stretch before others get their turn: some ten milliseconds of the slowest work. */
export const ROWS_AT_A_STRETCH = 100

/** Lets whatever else the process has to do go first. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Does something with each of many rows, while a server goes on answering. */
export async function eachInSteps<Row>(rows: Iterable<Row>, work: (row: Row) => void): Promise<void> {
  let done = 0
  for (const row of rows) {
    work(row)
    if (++done % ROWS_AT_A_STRETCH === 0) await breath()
  }
}
