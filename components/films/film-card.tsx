import Link from 'next/link'
import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import type { FilmCardData } from '@/lib/catalog/schema'
import { FilmPoster } from './film-poster'
import { NotOutYet } from './not-out-yet'

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
export function FilmCard({ film, surface, position, note, query, level = 3 }: FilmCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const titleId = `${surface}-${film.slug}`
  return (
    <article
      aria-labelledby={titleId}
      data-film-id={film.id}
      data-surface={surface}
      data-position={position}
      data-impression
      className="group relative grid content-start gap-2"
    >
      <FilmPoster film={film} className="transition-transform duration-300 group-hover:-translate-y-1" />
      <div className="grid gap-0.5">
        <Heading id={titleId} className="serif text-base leading-tight font-medium">
          <Link
            href={`/films/${film.slug}`}
            prefetch={false}
            data-film-link
            data-query={query}
            className="no-underline after:absolute after:inset-0 hover:underline"
          >
            {film.title}
          </Link>
        </Heading>
        <p className="tabular text-xs text-soft">
          {factLine(yearText(film.year), film.directors[0] ?? sizeText(film.runtimeMinutes, 'short'))}
          <NotOutYet year={film.year} />
        </p>
        {note && <p className="serif text-sm text-ink">{note}</p>}
      </div>
    </article>
  )
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
