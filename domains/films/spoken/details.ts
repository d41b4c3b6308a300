import type { Detail } from '../details'

// Everyday words for each detail, divided by commas; what stands here stands in no list of themes or settings.
export const detailWords: Record<Detail, string> = {
  'black-and-white': `black and white, b&w, b & w, b and w, b/w, bw, monochrome, monochromatic, in black and white, shot in black and white, filmed in black and white, black n white, black 'n' white`,
}

/** Words for films that have none of a detail. */
export const detailOpposites: Partial<Record<Detail, string>> = {
  'black-and-white': `in colour, in full colour, in technicolor, technicolor, technicolour, colour film, colour films, colour movie, colour movies, colour picture, colour only, only colour, colour preferred, filmed in colour, shot in colour, filmed in technicolor, in glorious technicolor`,
}
