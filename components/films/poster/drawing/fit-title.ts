import { type Face, textWidth } from './font-widths'

/** A way of setting type. Widths come from `face`; `ascent` is the height of its capitals. */
export type Voice = {
  face: Face
  family: 'sans' | 'serif'
  weight: number
  stretch: number
  capitals: boolean
  leading: number
}

const sans = (face: Face, weight: number, stretch: number, capitals: boolean, leading: number): Voice => ({
  face,
  family: 'sans',
  weight,
  stretch,
  capitals,
  leading,
})

export const voices = {
  plain: sans('plain', 800, 100, false, 0.98),
  condensed: sans('condensed', 800, 75, true, 0.88),
  compressed: sans('compressed', 900, 62, true, 0.86),
  wide: sans('wide', 700, 115, true, 1),
  light: sans('light', 300, 100, false, 1.02),
  credit: sans('credit', 600, 88, false, 1.2),
  serif: { face: 'serif', family: 'serif', weight: 500, stretch: 100, capitals: false, leading: 0.98 },
  serifBold: { face: 'serifBold', family: 'serif', weight: 700, stretch: 100, capitals: false, leading: 0.96 },
} as const satisfies Record<string, Voice>

export type VoiceName = keyof typeof voices

export type Fitted = {
  voice: Voice
  size: number
  /** Baseline to baseline, in em. */
  leading: number
  lines: { text: string; width: number }[]
  height: number
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const loneMark = /^[-–—:*·]+$/
const clingsToPrevious = /^[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u

type Piece = { text: string; glue: string }

/** Pieces a title may be broken between: words, or single characters where a script has no spaces. */
function pieces(title: string): Piece[] {
  const result: Piece[] = []
  for (const word of title.trim().split(/\s+/)) {
    const previous = result.at(-1)
    if (previous && loneMark.test(word)) {
      previous.text += ` ${word}`
      continue
    }
    const parts = wide.test(word) ? [...word] : word.split(/(?<=[\p{L}\d]{3,}[-–—/])(?=[\p{L}\d]{3,})/u)
    parts.forEach((part, index) => {
      const last = result.at(-1)
      if (index > 0 && last && clingsToPrevious.test(part)) last.text += part
      else result.push({ text: part, glue: index === 0 ? ' ' : '' })
    })
  }
  return result
}

const weakEnding = /\s(?:a|an|the|of|to|and|in|or|for|on|la|le|de)$/i

/**
 * The best lines for every number of lines up to `most`. The sixth power makes the widest line count most while the
 * others stay even; a line ending in an article costs a little, one ending at a colon or comma saves a little.
 */
function breakings(parts: Piece[], most: number, face: Face): string[][] {
  const lineOf = (from: number, to: number) =>
    parts.slice(from, to).reduce((line, part, index) => line + (index === 0 ? '' : part.glue) + part.text, '')
  const costs = parts.map((_, from) =>
    parts.map((_, to) => {
      if (to < from) return 0
      const text = lineOf(from, to + 1)
      const taste = weakEnding.test(text) ? 1.05 : /[:,–—]$/.test(text) ? 0.97 : 1
      return (textWidth(text, face) * taste) ** 6
    }),
  )
  const cost = (from: number, to: number) => costs[from]?.[to] ?? 0
  let best = parts.map((_, end) => ({ total: cost(0, end), lines: [lineOf(0, end + 1)] }))
  const all = [best.at(-1)?.lines ?? []]
  for (let count = 2; count <= most; count++) {
    const fewer = best
    best = parts.map((_, end) => {
      let choice = { total: Number.POSITIVE_INFINITY, lines: [] as string[] }
      for (let start = 1; start <= end; start++) {
        const before = fewer[start - 1]
        const total = before ? before.total + cost(start, end) : choice.total
        if (before && total < choice.total) choice = { total, lines: [...before.lines, lineOf(start, end + 1)] }
      }
      return choice
    })
    all.push(best.at(-1)?.lines ?? [])
  }
  return all
}

/** Scripts with tall letters, and capitals with accents, need more room between the lines. */
function leadingFor(text: string, voice: Voice) {
  if (/[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Tamil}\p{Script=Bengali}]/u.test(text))
    return 1.3
  if (wide.test(text) || /\p{Script=Hangul}/u.test(text)) return 1.14
  return voice.capitals && /\p{M}/u.test(text.normalize('NFD')) ? voice.leading + 0.14 : voice.leading
}

function fitOneVoice(title: string, voice: Voice, width: number, height: number, largest: number): Fitted {
  const text = voice.capitals ? title.toUpperCase() : title
  const parts = pieces(text)
  const leading = leadingFor(text, voice)
  let best: Fitted | undefined
  for (const lines of breakings(parts, Math.min(parts.length, 7), voice.face)) {
    const widest = Math.max(...lines.map((line) => textWidth(line, voice.face)), 0.1)
    const tall = 0.74 + (lines.length - 1) * leading
    const size = Math.floor(Math.min(width / widest, height / tall, largest) * 10) / 10
    // Another line must earn its place: the type has to grow by a tenth.
    if (best && size < best.size * 1.1) continue
    best = {
      voice,
      size,
      leading,
      lines: lines.map((line) => ({ text: line, width: textWidth(line, voice.face) * size })),
      height: tall * size,
    }
  }
  return best ?? { voice, size: 12, leading, lines: [], height: 0 }
}

/** Sets a title as large as its box allows, moving to narrower type when it would become too small to read. */
export function fitTitle(
  title: string,
  box: { width: number; height: number; voice: VoiceName; largest?: number },
  smallest = 15,
): Fitted {
  const preferred = voices[box.voice]
  const narrower: Voice[] = preferred.family === 'serif' ? [voices.condensed, voices.compressed] : [voices.compressed]
  let fitted = fitOneVoice(title, preferred, box.width, box.height, box.largest ?? 64)
  for (const voice of narrower) {
    if (fitted.size >= smallest) return fitted
    const attempt = fitOneVoice(title, voice, box.width, box.height, box.largest ?? 64)
    if (attempt.size > fitted.size) fitted = attempt
  }
  return fitted
}
