import type { FilmCardData } from '@/lib/catalog/schema'
import { FilmCard } from './film-card'

type FilmStripProps = { films: FilmCardData[]; surface: string; notes?: ReadonlyMap<number, string> }

/** One row of films: side by side where there is room, a strip to push along on a phone. */
export function FilmStrip({ films, surface, notes }: FilmStripProps) {
  return (
    <ul className="film-strip">
      {films.map((film, position) => (
        <li key={film.id} className="snap-start">
          <FilmCard film={film} surface={surface} position={position} note={notes?.get(film.id)} />
        </li>
      ))}
    </ul>
  )
}
