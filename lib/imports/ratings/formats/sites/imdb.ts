import { byRole, type Format } from '../format'
import { isOtherKind } from '../kind'

/** Ratings of 2013, of 2017 and of today, watchlists and lists. */
export const imdb: Format = {
  source: 'imdb',
  scale: 10,
  recognises: (columns) => columns.has('const') && (columns.has('title') || columns.has('your rating')),
  reads: (row, file) => {
    if (isOtherKind(row('title type'))) return { left: 'series' }
    const said = {
      title: row('title'),
      originalTitle: row('original title'),
      year: row('year'),
      imdbId: row('const'),
      directors: row('directors'),
    }
    const rating = row('your rating', 'you rated')
    if (rating) return { ...said, rating, day: row('date rated', 'created') }
    const isList = file.table.columns.includes('position') && file.table.columns.includes('created')
    return isList ? byRole({ ...said, day: row('created') }, file) : { left: 'nothing' }
  },
}
