import { isTmdbOn } from '@/lib/tmdb/queries'
import type { PosterFilm } from './poster/drawing/poster-film'
import { Poster } from './poster/poster'

type FilmPosterProps = { film: PosterFilm; className?: string; size?: 'card' | 'page' }

/**
 * The poster we draw; where the site has a TMDB key the real one comes to lie on it, in the same box. While it loads,
 * and when there is none, the drawn one shows.
 */
export function FilmPoster({ film, className = '', size = 'card' }: FilmPosterProps) {
  if (!isTmdbOn()) return <Poster film={film} className={`block h-auto w-full ${className}`} />
  return (
    <div className={`relative w-full self-start ${className}`}>
      <Poster film={film} className="block h-auto w-full" />
      {/* biome-ignore lint/performance/noImgElement: already the right size, and not to be stored by an optimizer */}
      <img
        src={`/films/${film.slug}/poster?size=${size}`}
        alt=""
        width={2}
        height={3}
        loading={size === 'card' ? 'lazy' : 'eager'}
        decoding="async"
        className="absolute inset-0 h-full w-full object-cover"
      />
    </div>
  )
}
