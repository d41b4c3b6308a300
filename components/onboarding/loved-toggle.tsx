import { withYear } from '@/lib/catalog/fact-line'
import type { CatalogFilm } from '@/lib/catalog/schema'
import { toCard } from '@/lib/catalog/snapshot'
import { FilmPoster } from '../films/film-poster'
import { LovedButton } from './loved-button'

/** A poster one can tap. */
export function LovedToggle({ film, loved, screen }: { film: CatalogFilm; loved: boolean; screen: number }) {
  return (
    <LovedButton
      filmId={film.id}
      name={withYear(film)}
      loved={loved}
      screen={screen}
      className="group relative block w-full outline-offset-4 aria-pressed:outline-4 aria-pressed:outline-accent"
    >
      <FilmPoster film={toCard(film)} />
      <span
        aria-hidden
        className="absolute top-0 right-0 hidden size-9 place-items-center bg-accent text-accent-ink group-aria-pressed:grid"
      >
        ♥
      </span>
    </LovedButton>
  )
}
