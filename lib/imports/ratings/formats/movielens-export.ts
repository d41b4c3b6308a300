import type { Table, TableRow } from '../../read-table'
import { collectTable, type RowReading, readDate, readImdbId, readStars } from './rated-row'

export const isMovieLensExport = (columns: string[]) =>
  (columns.includes('movie_id') || columns.includes('movieid')) &&
  columns.includes('rating') &&
  columns.includes('title')

/** A data set of many people, taken for one's own ratings. */
export const isMovieLensDataset = (columns: string[]) => columns.includes('userid') && columns.includes('movieid')

export const parseMovieLensExport = (table: Table) => collectTable('movielens', table, readRow)

function readRow({ line, cells }: TableRow): RowReading {
  const cell = (...names: string[]) => names.map((name) => cells.get(name) ?? '').find(Boolean) ?? ''
  const stars = readStars(cell('rating').replace(/^(-1|-1\.0|0\.0)$/, ''), 5)
  if (stars === null) return 'unrated'
  if (typeof stars === 'object') return stars
  const number = Number(cell('movie_id', 'movieid'))
  // The year stands in the title: "Toy Story (1995)".
  return {
    ...{ line, stars, title: cell('title'), originalTitle: null, year: null, directors: [] },
    imdbId: readImdbId(cell('imdb_id', 'imdbid')),
    movieLensId: Number.isInteger(number) && number > 0 ? number : null,
    ratedAt: readDate(cell('date', 'rated_at', 'timestamp')),
  }
}
