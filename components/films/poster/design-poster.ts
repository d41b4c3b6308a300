import { chooseSheet } from './choose'
import { luminance, mix } from './drawing/colour'
import { line } from './drawing/draw'
import { fitTitle } from './drawing/fit-title'
import type { PosterFilm } from './drawing/poster-film'
import { type Align, sheetHeight, sheetWidth, type TitleBox } from './drawing/sheet'
import { families } from './family-list'
import { fitCredit } from './fit-credit'

export type PlacedLine = {
  text: string
  x: number
  y: number
  /** Set when the line is long enough that a fallback font could push it off the sheet. */
  width?: number
}

const round = (value: number) => Math.round(value * 10) / 10

function placeTitle(title: string, box: TitleBox) {
  const fitted = fitTitle(title, box)
  const spare = { top: 0, middle: (box.height - fitted.height) / 2, bottom: box.height - fitted.height }[box.vertical]
  const firstBaseline = box.y + spare + 0.72 * fitted.size
  const lines: PlacedLine[] = fitted.lines.map(({ text, width }, index) => ({
    text,
    x: box.x,
    y: round(firstBaseline + index * fitted.leading * fitted.size),
    width: width > 0.7 * box.width ? Math.round(width) : undefined,
  }))
  return { ...fitted, lines, align: box.align as Align, fill: box.fill }
}

/** A hairline for sheets so light or so dark that they would melt into a page of the same colour. */
function edge(ground: string) {
  const light = luminance(ground)
  if (light > 0.03 && light < 0.7) return ''
  return line(
    `M0 0H${sheetWidth}V${sheetHeight}H0z`,
    light < 0.5 ? mix(ground, '#ffffff', 0.16) : mix(ground, '#000000', 0.14),
    1,
  )
}

/** The whole poster as data: what to paint, and every line of text with its place and size. */
export function designPoster(film: PosterFilm) {
  const { family, palette, sheet } = chooseSheet(film)
  const drawn = families[family](sheet)
  const design = { ...drawn, art: drawn.art + edge(drawn.ground) }
  return {
    family,
    palette,
    design,
    title: placeTitle(film.title, design.title),
    credit: {
      ...fitCredit(film, design.credit.width),
      x: design.credit.x,
      y: design.credit.y,
      align: design.credit.align,
      fill: design.credit.fill,
    },
  }
}
