import { guessColumns } from './formats/columns'

/** Two columns at least, one of them the film: a line of data has no such names. */
export function isHead(cells: readonly string[]): boolean {
  const fields = new Set(guessColumns(cells.map((cell) => cell.toLowerCase())).values())
  const isFilm = fields.has('title') || fields.has('originalTitle') || fields.has('imdbId') || fields.has('tmdbId')
  return isFilm && cells.filter(Boolean).length > 1 && fields.size > 1
}
