/** Rows of numbers as whole numbers from -127 to 127 with one scale a row: a quarter of the bytes. */
export type Quantised = { code: Int8Array; scale: Float32Array }

/** `start` [rows + 1] says where each row of `values` begins. The error of a value is at most 1/254 of its row's largest. */
export function quantise(values: Float32Array, start: Int32Array): Quantised {
  const rows = start.length - 1
  const scale = new Float32Array(rows)
  const code = new Int8Array(values.length)
  for (let row = 0; row < rows; row++) {
    const from = start[row]!
    const end = start[row + 1]!
    let largest = 0
    for (let at = from; at < end; at++) largest = Math.max(largest, Math.abs(values[at]!))
    scale[row] = largest / 127
    if (largest === 0) continue
    for (let at = from; at < end; at++) code[at] = Math.round((values[at]! / largest) * 127)
  }
  return { code, scale }
}

/** The values of `quantise` again, each within its error. */
export function restore({ code, scale }: Quantised, start: Int32Array): Float32Array {
  const values = new Float32Array(code.length)
  for (let row = 0; row + 1 < start.length; row++) {
    const unit = scale[row]!
    for (let at = start[row]!; at < start[row + 1]!; at++) values[at] = unit * code[at]!
  }
  return values
}

/** Starts of `rows` rows of equal length. */
export function evenStarts(rows: number, length: number): Int32Array {
  return Int32Array.from({ length: rows + 1 }, (_, row) => row * length)
}
