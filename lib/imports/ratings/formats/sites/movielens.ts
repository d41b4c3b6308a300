import { fileError } from '../../../file-error'
import type { Format } from '../format'

/** One's own ratings; "-1" stands where there is none. The year stands in the title. */
export const movielens: Format = {
  source: 'movielens',
  scale: 5,
  recognises: (columns) => {
    if (columns.has('userid') && columns.has('movieid')) {
      throw fileError('This is a MovieLens data set of many people, not your own ratings.')
    }
    return (columns.has('movie_id') || columns.has('movieid')) && columns.has('rating') && columns.has('title')
  },
  reads: (row) => {
    const rating = row('rating')
    if (!rating || Number(rating) <= 0) return { left: 'nothing' }
    return {
      title: row('title'),
      rating,
      movieLensId: row('movie_id', 'movieid'),
      imdbId: row('imdb_id', 'imdbid'),
      tmdbId: row('tmdb_id', 'tmdbid'),
      day: row('date', 'rated_at', 'timestamp'),
    }
  },
}
