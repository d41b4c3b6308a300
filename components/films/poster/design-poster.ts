import { chooseSheet } from './choose'
import { families } from './families/catalogue'
import { fitCredit } from './fit-credit'
import { fitTitle } from './fit-title'
import type { PosterFilm } from './poster-film'
import type { Align, TitleBox } from './sheet'

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

/** The whole poster as data: what to paint, and every line of text with its place and size. */
export function designPoster(film: PosterFilm) {
  const { family, palette, sheet } = chooseSheet(film)
  const design = families[family](sheet)
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
