import { isTmdbOn } from '@/lib/tmdb/queries'
import type { PosterFilm } from './poster/drawing/poster-film'
import { posterAddress } from './poster/poster-address'

type FilmPosterProps = { film: PosterFilm; className?: string; size?: 'card' | 'page' }

/**
 * The poster we draw; where the site has a TMDB key the real one comes to lie on it, in the same box. While it loads,
 * and when there is none, the drawn one shows.
 */
export function FilmPoster({ film, className = '', size = 'card' }: FilmPosterProps) {
  if (!isTmdbOn())
    return <Picture src={posterAddress(film)} size={size} className={`block h-auto w-full ${className}`} />
  return (
    <div className={`relative w-full self-start ${className}`}>
      <Picture src={posterAddress(film)} size={size} className="block h-auto w-full" />
      <Picture
        src={`/films/${film.slug}/poster?size=${size}`}
        size={size}
        className="absolute inset-0 h-full w-full object-cover"
      />
    </div>
  )
}

/** Decoration: the title stands beside it. */
function Picture({ src, size, className }: { src: string; size: 'card' | 'page'; className: string }) {
  const isMain = size === 'page'
  return (
    // biome-ignore lint/performance/noImgElement: already the right size, and not to be stored by an optimizer
    <img
      src={src}
      alt=""
      width={2}
      height={3}
      loading={isMain ? 'eager' : 'lazy'}
      fetchPriority={isMain ? 'high' : undefined}
      decoding="async"
      className={className}
    />
  )
}
