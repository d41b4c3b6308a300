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
  lines: { text: string; width: number }[]
  height: number
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const clingsToPrevious = /^[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u

/** Pieces a title may be broken between: words, or single characters where a script has no spaces. */
function pieces(title: string): { text: string; glue: string }[] {
  const result: { text: string; glue: string }[] = []
  for (const word of title.trim().split(/\s+/)) {
    const parts = wide.test(word) ? [...word] : word.split(/(?<=[\p{L}\d]{3,}[-–—/])(?=[\p{L}\d]{3,})/u)
    parts.forEach((part, index) => {
      const last = result.at(-1)
      if (index > 0 && last && clingsToPrevious.test(part)) last.text += part
      else result.push({ text: part, glue: index === 0 ? ' ' : '' })
    })
  }
  return result
}

/** Breaks into at most `count` lines so that the widest line is as narrow as possible. */
function breakInto(parts: { text: string; glue: string }[], count: number, face: Face) {
  const lineOf = (from: number, to: number) =>
    parts.slice(from, to).reduce((line, part, index) => line + (index === 0 ? '' : part.glue) + part.text, '')
  const widthOf = (from: number, to: number) => textWidth(lineOf(from, to), face)
  let best = parts.map((_, index) => ({ widest: widthOf(0, index + 1), breaks: [index + 1] }))
  for (let line = 2; line <= count; line++) {
    best = parts.map((_, end) => {
      let choice = best[end] as (typeof best)[number]
      for (let start = 0; start < end; start++) {
        const before = best[start] as (typeof best)[number]
        const widest = Math.max(before.widest, widthOf(start + 1, end + 1))
        if (widest < choice.widest) choice = { widest, breaks: [...before.breaks, end + 1] }
      }
      return choice
    })
  }
  const breaks = best.at(-1)?.breaks ?? []
  return breaks.map((end, index) => lineOf(breaks[index - 1] ?? 0, end))
}

function fitOneVoice(title: string, voice: Voice, width: number, height: number, largest: number): Fitted {
  const text = voice.capitals ? title.toUpperCase() : title
  const parts = pieces(text)
  let best: Fitted | undefined
  for (let count = 1; count <= Math.min(parts.length, 7); count++) {
    const lines = breakInto(parts, count, voice.face)
    const widest = Math.max(...lines.map((line) => textWidth(line, voice.face)), 0.1)
    const tall = 0.74 + (lines.length - 1) * voice.leading
    const size = Math.floor(Math.min(width / widest, height / tall, largest) * 10) / 10
    // Another line must earn its place: the type has to grow by a tenth.
    if (best && size < best.size * 1.1) continue
    best = {
      voice,
      size,
      lines: lines.map((line) => ({ text: line, width: textWidth(line, voice.face) * size })),
      height: tall * size,
    }
  }
  return best ?? { voice, size: 12, lines: [], height: 0 }
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
