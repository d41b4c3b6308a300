import type { VoiceName } from './fit-title'
import {
  type Align,
  type CreditBox,
  type Inks,
  inkOn,
  margin,
  type Sheet,
  sheetHeight,
  sheetWidth,
  type TitleBox,
} from './sheet'

/**
 * head: title above, credit at the foot. crown: credit and title above, the art runs off below.
 * foot: title and credit below, the art runs off above.
 */
export type Place = 'head' | 'crown' | 'foot'

type Wishes = {
  places: readonly [Place, ...Place[]]
  voices: readonly [VoiceName, ...VoiceName[]]
  aligns?: readonly [Align, ...Align[]]
  /** The flat colour under the words, and under the credit where that differs. */
  on?: string
  creditOn?: string
  wish?: string
  height?: number
  largest?: number
}

const anchorX = { start: margin, middle: sheetWidth / 2, end: sheetWidth - margin }
const textWidth = sheetWidth - 2 * margin

export const creditAt = (inks: Inks, on: string, align: Align, y: number): CreditBox => ({
  x: anchorX[align],
  y,
  width: textWidth,
  align,
  fill: inkOn(inks, on),
  on,
})

/** Places the words and says which part of the sheet, from `top` to `bottom`, is left for the art. */
export function arrange({ inks, seed }: Pick<Sheet, 'inks' | 'seed'>, wishes: Wishes) {
  const { places, voices, aligns = ['start', 'start', 'middle'], on = inks.ground, wish, largest } = wishes
  const place = seed.pick(places)
  const voice = seed.pick(voices)
  const align = seed.pick(aligns)
  const height = wishes.height ?? (place === 'foot' ? 68 : 76)
  const creditOn = wishes.creditOn ?? on
  const creditY = place === 'crown' ? margin + 6 : sheetHeight - margin
  const y = { head: margin, crown: margin + 18, foot: sheetHeight - margin - 19 - height }[place]
  const title: TitleBox = {
    x: anchorX[align],
    y,
    width: textWidth,
    height,
    align,
    vertical: place === 'foot' ? 'bottom' : 'top',
    voice,
    largest,
    fill: inkOn(inks, on, ...(wish ? [wish] : [])),
    on,
  }
  const top = place === 'foot' ? 0 : y + height + 12
  const bottom = { head: sheetHeight - margin - 14, crown: sheetHeight, foot: y - 13 }[place]
  return {
    place,
    top,
    bottom,
    middle: (top + bottom) / 2,
    words: { title, credit: creditAt(inks, creditOn, align, creditY) },
  }
}
