import type { FilmCardData } from '@/lib/catalog/schema'
import { FilmCard } from './film-card'

type FilmStripProps = { films: FilmCardData[]; surface: string; notes?: ReadonlyMap<number, string> }

/** One row of films: side by side where there is room, a strip to push along on a phone. */
export function FilmStrip({ films, surface, notes }: FilmStripProps) {
  return (
    <ul className="-mx-4 grid snap-x scroll-px-4 auto-cols-[9rem] grid-flow-col gap-4 overflow-x-auto px-4 pt-1 pb-2 md:mx-0 md:auto-cols-fr md:gap-6 md:overflow-visible md:px-0">
      {films.map((film, position) => (
        <li key={film.id} className="snap-start">
          <FilmCard film={film} surface={surface} position={position} note={notes?.get(film.id)} />
        </li>
      ))}
    </ul>
  )
}
