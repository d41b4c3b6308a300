import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import type { FilmCardData } from '@/lib/catalog/schema'
import { cardFilm } from './card-film'
import { CardView } from './card-view'

type FilmCardProps = {
  film: FilmCardData
  /** Where the card stands, for the evidence: browse, search, similar, a row's name. */
  surface: string
  position: number
  note?: string
  query?: string
  /** 2 where the cards stand right under the page's title. */
  level?: 2 | 3
}

/** A poster with its title below, as on a wall. */
export function FilmCard({ film, ...card }: FilmCardProps) {
  const facts = factLine(yearText(film.year), film.directors[0] ?? sizeText(film.runtimeMinutes, 'short'))
  return <CardView film={cardFilm(film, facts)} {...card} />
}

export function FilmGrid({ films, surface, query }: { films: FilmCardData[]; surface: string; query?: string }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 xs:grid-cols-3 sm:gap-x-6 md:grid-cols-4 lg:grid-cols-6">
      {films.map((film, position) => (
        <li key={film.id}>
          <FilmCard film={film} surface={surface} position={position} query={query} level={2} />
        </li>
      ))}
    </ul>
  )
}
