import { byRole, type Format } from '../format'
import { isOtherKind } from '../kind'

/** Ratings and watchlist. "Rating" is what everybody thinks, "Your Rating" is what counts. */
export const tmdb: Format = {
  source: 'tmdb',
  scale: 10,
  recognises: (columns) => columns.has('tmdb id') && (columns.has('your rating') || columns.has('season number')),
  reads: (row, file) => {
    if (isOtherKind(row('type')) || row('season number')) return { left: 'series' }
    const said = {
      title: row('name', 'title'),
      year: row('release date').slice(0, 4),
      imdbId: row('imdb id'),
      tmdbId: row('tmdb id'),
    }
    const day = row('date rated', 'date added')
    if (row('your rating')) return { ...said, rating: row('your rating'), day }
    return file.table.columns.includes('date rated') ? { left: 'nothing' } : byRole({ ...said, day }, file)
  },
}
