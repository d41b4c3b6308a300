import { byRole, type Format } from '../format'
import { isOtherKind } from '../kind'

/** Numbers inside the film: other apps nest theirs too, but without them. */
const numbered = /^movie\.ids\.|^(?:show|episode)\.title$/

/** Ratings, history, watched films, watchlist and lists, as JSON or as CSV. */
export const trakt: Format = {
  source: 'trakt',
  scale: 10,
  recognises: (columns) =>
    !columns.has('status') &&
    (columns.has('trakt_id') ||
      ([...columns].some((column) => numbered.test(column)) &&
        ['rated_at', 'rating', 'watched_at', 'last_watched_at', 'listed_at', 'collected_at'].some((each) =>
          columns.has(each),
        ))),
  reads: (row, file) => {
    const title = row('movie.title', 'title')
    const isNested = !file.table.columns.includes('trakt_id')
    if (isOtherKind(row('type')) || (isNested && !row('movie.title'))) return { left: 'series' }
    const said = {
      title,
      year: row('movie.year', 'year'),
      imdbId: row('movie.ids.imdb', 'imdb_id'),
      tmdbId: row('movie.ids.tmdb', 'tmdb_id'),
    }
    if (row('rating')) return { ...said, rating: row('rating'), day: row('rated_at') }
    const watched = row('watched_at', 'last_watched_at')
    if (watched || row('plays')) return { ...said, seen: true, day: watched }
    if (row('collected_at')) return { left: 'collection' }
    return row('listed_at') ? byRole({ ...said, day: row('listed_at') }, file) : { left: 'nothing' }
  },
}
