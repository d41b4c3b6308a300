import { isTmdbOn } from '@/lib/tmdb/queries'
import type { PosterFilm } from './poster/drawing/poster-film'
import { posterAddress } from './poster/poster-address'
import { PosterPicture } from './poster-picture'

type FilmPosterProps = { film: PosterFilm; className?: string; size?: 'card' | 'page' }

/**
 * The poster we draw; where the site has a TMDB key the real one comes to lie on it, in the same box. While it loads,
 * and when there is none, the drawn one shows.
 */
export function FilmPoster({ film, className, size = 'card' }: FilmPosterProps) {
  const real = isTmdbOn() ? `/films/${film.slug}/poster?size=${size}` : undefined
  return <PosterPicture src={posterAddress(film)} real={real} className={className} isMain={size === 'page'} />
}
