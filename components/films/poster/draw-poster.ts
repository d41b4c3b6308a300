import { designPoster, type PlacedLine } from './design-poster'
import { type Voice, voices } from './drawing/fit-title'
import type { PosterFilm } from './drawing/poster-film'
import { setLine } from './drawing/set-line'
import { type Align, sheetHeight, sheetWidth } from './drawing/sheet'

/** What a machine has at hand, for scripts whose letters we have no shapes of. */
const fallbacks = { sans: "'Helvetica Neue',Arial,sans-serif", serif: "Georgia,'Times New Roman',serif" }

type Setting = { voice: Voice; size: number; fill: string; align: Align }

/** A film's poster as a picture that stands alone: drawn from its facts, the same every time. */
export function drawPoster(film: PosterFilm): string {
  const { design, title, credit } = designPoster(film)
  const { text, x, y, width } = credit
  const creditLine = { text, x, y, width: width > 0.7 * design.credit.width ? width : undefined }
  const words = [typeset(title.lines, title), typeset([creditLine], { ...credit, voice: voices.credit })]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${sheetHeight}">${design.art}${words.join('')}</svg>`
}

function typeset(lines: PlacedLine[], { voice, size, fill, align }: Setting): string {
  const shapes = lines.map((line) => setLine({ ...line, size, face: voice.face, align }))
  // One line in another face than the next would look like a slip.
  if (shapes.every((shape) => shape !== null)) return `<g fill="${fill}">${shapes.join('')}</g>`
  const texts = lines.map(({ text, x, y, width }) => {
    const squeezed = width ? ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : ''
    return `<text x="${x}" y="${y}"${squeezed}>${escaped(text)}</text>`
  })
  const font = `font-family="${fallbacks[voice.family]}" font-weight="${voice.weight}" font-size="${size}"`
  return `<g fill="${fill}" text-anchor="${align}" ${font}>${texts.join('')}</g>`
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** As text of a picture, which is read as XML: what XML cannot hold falls away. */
const escaped = (text: string) =>
  text
    .replace(/[&<>]/g, (mark) => marks[mark] ?? '')
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
