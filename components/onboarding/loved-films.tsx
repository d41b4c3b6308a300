import { withYear } from '@/lib/catalog/fact-line'
import type { CatalogFilm } from '@/lib/catalog/schema'
import { LovedButton } from './loved-button'

/** Loved films that are not on this screen, each to be taken back. */
export function LovedFilms({ films, screen }: { films: CatalogFilm[]; screen: number }) {
  if (films.length === 0) return null
  return (
    <section aria-labelledby="also-loved" className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <h2 id="also-loved" className="text-base">
        Loved so far
      </h2>
      <ul className="flex flex-wrap gap-2">
        {films.map((film) => (
          <li key={film.id}>
            <LovedButton
              filmId={film.id}
              name={withYear(film)}
              loved
              screen={screen}
              className="tap inline-flex items-center gap-2 rounded-sm border border-control px-3 text-sm hover:border-ink not-aria-pressed:text-soft not-aria-pressed:line-through"
            >
              <span aria-hidden className="text-accent">
                ♥
              </span>
              {film.title}
            </LovedButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
