import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { getCatalog, toCard } from '@/lib/catalog/snapshot'
import { shelvesFor } from '@/lib/onboarding/grids'
import { FilmPoster } from '../films/film-poster'
import { ShelvesFoot } from './films-foot'
import { ShelfToggle } from './shelf-toggle'
import { WaysToBegin } from './ways-to-begin'

/** Twelve small shelves of different worlds: for people who would rather not go film by film. */
export async function ShelvesStep({ viewer }: { viewer: Viewer }) {
  const catalog = await getCatalog()
  const { shelves, picked } = await shelvesFor(viewer, catalog)
  return (
    <>
      <WaysToBegin current="shelves" />
      <p className="serif max-w-[40rem] text-soft sm:text-lg">
        {shelves.length > 0
          ? say(
              'Pick two you would stop at. You need not know the films: it says what you want more of, not that you love them.',
            )
          : say('The films here fill no shelf yet. Film by film says as much.')}
      </p>
      <ul className="grid gap-x-8 gap-y-6 md:grid-cols-2 lg:grid-cols-3">
        {shelves.map((shelf) => {
          const films = shelf.filmIds.flatMap((id) => catalog.films.get(id) ?? [])
          return (
            <li key={shelf.id}>
              <ShelfToggle
                shelf={shelf.id}
                title={shelf.title}
                films={films.map((film) => film.title).join(', ')}
                picked={picked.includes(shelf.id)}
              >
                {films.map((film) => (
                  <FilmPoster key={film.id} film={toCard(film)} />
                ))}
              </ShelfToggle>
            </li>
          )
        })}
      </ul>
      <ShelvesFoot hasShelves={shelves.length > 0} />
    </>
  )
}
