import { designPoster } from './design-poster'
import type { PosterFilm } from './drawing/poster-film'
import { sheetHeight, sheetWidth } from './drawing/sheet'

/** The poster without its words as a standalone SVG, for places with no web fonts such as Open Graph pictures. */
export function posterArtSvg(film: PosterFilm) {
  const { design } = designPoster(film)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${sheetHeight}" width="${sheetWidth * 3}" height="${sheetHeight * 3}">${design.art}</svg>`
}

/** The colours to set a title in beside the art. */
export function posterInks(film: PosterFilm) {
  const { title } = designPoster(film).design
  return { ground: title.on, ink: title.fill }
}
