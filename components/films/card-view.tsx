'use client'

import Link from 'next/link'
import type { CardFilm } from './card-film'
import { NotOutYet } from './not-out-yet'
import { PosterPicture } from './poster-picture'

type CardViewProps = {
  film: CardFilm
  surface: string
  position: number
  note?: string | undefined
  query?: string | undefined
  level?: 2 | 3
}

/** A client component so that a page holds what it says once as data, and not its elements. */
export function CardView({ film, surface, position, note, query, level = 3 }: CardViewProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const titleId = `${surface}-${film.slug}`
  return (
    <article
      aria-labelledby={titleId}
      data-film-id={film.id}
      data-surface={surface}
      data-position={position}
      data-impression
      className="film-card"
    >
      <PosterPicture src={film.poster} real={film.real} />
      <div>
        <Heading id={titleId}>
          <Link href={`/films/${film.slug}`} prefetch={false} data-film-link data-query={query}>
            {film.title}
          </Link>
        </Heading>
        <p>
          {film.facts}
          <NotOutYet notOut={film.notOut} />
        </p>
        {note && <p className="film-note">{note}</p>}
      </div>
    </article>
  )
}
