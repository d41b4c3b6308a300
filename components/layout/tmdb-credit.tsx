import { say } from '@/domains/words'
import { isTmdbOn } from '@/lib/tmdb/queries'

/** What TMDB's terms ask of a site that shows its posters. */
export function TmdbCredit() {
  if (!isTmdbOn()) return null
  return (
    <p className="w-full">
      {say('Posters and overviews that are not ours come from')}{' '}
      <a href="https://www.themoviedb.org" rel="noreferrer">
        TMDB
      </a>
      . This product uses the TMDB API but is not endorsed or certified by TMDB.
    </p>
  )
}
