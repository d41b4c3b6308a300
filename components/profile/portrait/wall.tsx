import Link from 'next/link'
import { FilmPoster } from '@/components/films/film-poster'
import { say } from '@/domains/words'
import type { CatalogFilm } from '@/lib/catalog/schema'

/** Five posters that stand for the person. */
export function Wall({ films }: { films: readonly CatalogFilm[] }) {
  if (films.length === 0) return null
  return (
    <ul aria-label={say('Five films that stand for you')} className="grid max-w-[44rem] grid-cols-5 gap-2 sm:gap-4">
      {films.map((film) => (
        <li key={film.id}>
          <Link href={`/films/${film.slug}`} prefetch={false} aria-label={film.title} className="block">
            <FilmPoster film={film} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
