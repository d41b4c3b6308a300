import { contrast, mix, readable } from './colour'
import type { VoiceName } from './fit-title'
import type { Motif } from './motifs'
import type { Palette } from './palettes'
import type { PosterFilm } from './poster-film'
import type { Seed } from './seed'

/** The sheet every family draws on: 200 wide, 300 high, text kept 14 from the edge. */
export const sheetWidth = 200
export const sheetHeight = 300
export const margin = 14

export type Inks = Pick<Palette, 'ground' | 'bold' | 'accent' | 'tone' | 'light' | 'dark'>

/** What a family is given. */
export type Sheet = {
  film: PosterFilm
  seed: Seed
  inks: Inks
  /** A silhouette that belongs to the film's genre or setting. */
  motif: Motif
}

export type Align = 'start' | 'middle' | 'end'

export type TitleBox = {
  x: number
  y: number
  width: number
  height: number
  align: Align
  vertical: 'top' | 'middle' | 'bottom'
  voice: VoiceName
  largest?: number
  fill: string
  /** The flat colour behind the title, so that its contrast can be checked. */
  on: string
}

export type CreditBox = { x: number; y: number; width: number; align: Align; fill: string; on: string }

/** What a family gives back: art as SVG markup made of numbers and inks only, and where the words go. */
export type Design = {
  ground: string
  art: string
  title: TitleBox
  credit: CreditBox
}

export type Family = (sheet: Sheet) => Design

/** The ink for words on a flat colour, trying the family's wishes first. */
export const inkOn = (inks: Inks, on: string, ...wishes: string[]) => readable(on, wishes, [inks.light, inks.dark])

/** The darkest ink, or on a sheet that is itself nearly black a lifted one, so that shapes in it can be seen. */
export const shadeOn = (inks: Inks, ground: string) =>
  contrast(inks.dark, ground) >= 1.5 ? inks.dark : mix(ground, inks.bold, 0.3)
