import type { Table, TableRow } from '../../read-table'
import { collectTable, type RowReading, readDate, readImdbId, readList, readStars, readYear } from './rated-row'

const otherKinds = /series|episode|video ?game|podcast|music ?video/i

export const isImdb = (columns: string[]) =>
  columns.includes('const') && (columns.includes('your rating') || columns.includes('you rated'))

export const parseImdb = (table: Table) => collectTable('imdb', table, readRow)

function readRow({ line, cells }: TableRow): RowReading {
  const cell = (...names: string[]) => names.map((name) => cells.get(name) ?? '').find(Boolean) ?? ''
  if (otherKinds.test(cell('title type').replace(/tv ?special/i, ''))) return 'other-kind'
  const stars = readStars(cell('your rating', 'you rated'), 10)
  if (stars === null) return 'unrated'
  if (typeof stars === 'object') return stars
  const imdbId = readImdbId(cell('const'))
  if (!imdbId) return { problem: `"${cell('const').slice(0, 20)}" is not an IMDb number` }
  return {
    ...{ line, stars, imdbId, title: cell('title'), originalTitle: cell('original title') || null, movieLensId: null },
    year: readYear(cell('year')),
    directors: readList(cell('directors')),
    ratedAt: readDate(cell('date rated')),
  }
}
