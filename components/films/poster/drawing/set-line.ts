import type { Face } from './font-widths'
import outlines from './outlines.json' with { type: 'json' }

/** Letters as shapes: "advance, then relative path" in units of an em, and how pairs of them move together. */
type Letters = { units: number; glyphs: Record<string, string>; near: Record<string, number> }
const letters: Record<Face, Letters> = outlines

type Line = { text: string; x: number; y: number; size: number; face: Face; align: 'start' | 'middle' | 'end' }

const round = (value: number) => Math.round(value * 100) / 100

/** One line of type as a path, so that a picture needs no font; null when a letter of it has no shape here. */
export function setLine({ text, x, y, size, face, align }: Line): string | null {
  const { units, glyphs, near } = letters[face]
  let pen = 0
  let path = ''
  let before = ''
  for (const letter of text) {
    const glyph = glyphs[letter]
    if (glyph === undefined) return null
    const [, advance = '0', shape = ''] = /^(\d+)(.*)$/.exec(glyph) ?? []
    pen += near[before + letter] ?? 0
    if (shape) path += `M${pen} 0${shape}`
    pen += Number(advance)
    before = letter
  }
  const scale = size / units
  const left = x - { start: 0, middle: 0.5, end: 1 }[align] * pen * scale
  return `<path transform="translate(${round(left)} ${round(y)})scale(${Math.round(scale * 1e5) / 1e5})" d="${path}"/>`
}
