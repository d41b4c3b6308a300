import type { Table, TableRow } from '../../read-table'
import { collectTable, type RowReading, readDate, readImdbId, readList, readStars, readYear } from './rated-row'

/** ratings.csv, diary.csv and reviews.csv of an export, and the columns Letterboxd itself imports. */
export const isLetterboxd = (columns: string[]) =>
  (columns.includes('letterboxd uri') || columns.includes('title') || columns.includes('name')) &&
  (columns.includes('rating') || columns.includes('rating10'))

export const isLetterboxdWithoutRatings = (columns: string[]) =>
  columns.includes('letterboxd uri') && !columns.includes('rating')

export const parseLetterboxd = (table: Table) => collectTable('letterboxd', table, readRow)

function readRow({ line, cells }: TableRow): RowReading {
  const cell = (...names: string[]) => names.map((name) => cells.get(name) ?? '').find(Boolean) ?? ''
  const title = cell('name', 'title')
  const stars = cell('rating') ? readStars(cell('rating'), 5) : readStars(cell('rating10'), 10)
  if (stars === null) return 'unrated'
  if (typeof stars === 'object') return stars
  const imdbId = readImdbId(cell('imdbid', 'imdb id', 'imdb_id'))
  if (!title && !imdbId) return { problem: 'has no title' }
  return {
    ...{ line, title, stars, imdbId, originalTitle: null, movieLensId: null },
    year: readYear(cell('year')),
    directors: readList(cell('directors')),
    ratedAt: readDate(cell('date', 'watched date', 'watcheddate')),
  }
}
