export type Line = {
  text: string
  /** First line is 1. */
  number: number
  /** Byte at which the next line starts. */
  nextByte: number
}

const newline = 10
const longestBytes = 65_536

/**
 * Lines of a stream of bytes with where each ends, so that reading can go on from there later.
 * `from` says at which byte and line the stream starts. A line longer than 64 KB is cut: it is no rating.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  from: { byte: number; line: number } = { byte: 0, line: 1 },
): AsyncGenerator<Line[]> {
  let rest: Buffer = Buffer.alloc(0)
  let byte = from.byte
  let number = from.line
  for await (const chunk of chunks) {
    const data = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    const lines: Line[] = []
    let start = 0
    for (let end = data.indexOf(newline); end !== -1; end = data.indexOf(newline, start)) {
      lines.push({ text: textOf(data, start, end), number: number++, nextByte: byte + end + 1 })
      start = end + 1
    }
    byte += start
    rest = data.subarray(start)
    if (lines.length > 0) yield lines
    if (rest.length > 1_048_576) throw new Error(`Line ${number} of the ratings is longer than a megabyte.`)
  }
  if (rest.length > 0) yield [{ text: textOf(rest, 0, rest.length), number, nextByte: byte + rest.length }]
}

/** Ratings are numbers: one byte a letter is enough, and cheap. */
function textOf(data: Buffer, start: number, end: number): string {
  const last = end > start && data[end - 1] === 13 ? end - 1 : end
  return data.toString('latin1', start, Math.min(last, start + longestBytes))
}
