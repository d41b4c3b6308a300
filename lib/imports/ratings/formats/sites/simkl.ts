import type { Format } from '../format'
import { isOtherKind } from '../kind'
import { roleOfStatus } from '../status'

/** The backup, as CSV or JSON. */
export const simkl: Format = {
  source: 'simkl',
  scale: 10,
  recognises: (columns) =>
    columns.has('simkl_id') ||
    ((columns.has('movie.ids.simkl') || columns.has('show.ids.simkl')) && columns.has('status')),
  reads: (row, file) => {
    const title = row('movie.title', 'title')
    if (!title || isOtherKind(row('type', 'anime_type') || file.path.split('#')[1] || '')) return { left: 'series' }
    const said = {
      title,
      year: row('movie.year', 'year'),
      imdbId: row('movie.ids.imdb', 'imdb'),
      tmdbId: row('movie.ids.tmdb', 'tmdb'),
    }
    const watched = row('last_watched_at', 'watcheddate')
    const rating = row('user_rating', 'rating')
    if (rating) return { ...said, rating, day: row('user_rated_at') || watched }
    const role = roleOfStatus(row('status', 'watchlist'))
    if (role === 'seen') return { ...said, seen: true, day: watched }
    return role === 'want' ? { ...said, want: true, day: row('added_to_watchlist_at') } : { left: 'nothing' }
  },
}
