const OPEN = '<<<MATINEE DATA>>>'
const CLOSE = '<<<END OF MATINEE DATA>>>'

// Control characters, zero-width and direction marks, soft hyphens, tags and private use: never needed, often abused.
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Co}\p{Cs}]/gu

/** One line of untrusted text, without invisible characters, at most `maxChars` long. */
export function cleanText(text: string, maxChars: number): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim()
  if (line.length <= maxChars) return line
  const cut = [...line.slice(0, maxChars - 1)]
  if (/[\ud800-\udbff]$/.test(cut.at(-1) ?? '')) cut.pop()
  return `${cut.join('').trimEnd()}…`
}

/** Fences data as JSON. Angle brackets are escaped inside, so no text within can write the closing line. */
export function fenceData(data: unknown): string {
  const json = JSON.stringify(data).replace(/[<>]/g, (mark) => (mark === '<' ? '\\u003c' : '\\u003e'))
  return `${OPEN}\n${json}\n${CLOSE}`
}

/** Reads the first fenced block of a text; undefined when there is none or it is not JSON. */
export function readFence(text: string): unknown {
  const start = text.indexOf(`${OPEN}\n`)
  const end = text.indexOf(`\n${CLOSE}`, start)
  if (start < 0 || end < 0) return undefined
  try {
    return JSON.parse(text.slice(start + OPEN.length, end))
  } catch {
    return undefined
  }
}
