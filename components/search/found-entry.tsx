'use client'

import type { CardFilm } from '@/components/films/card-film'
import { notOutHtml, posterHtml } from '@/components/films/card-html'
import { FilmVerdict } from '@/components/films/verdict/film-verdict'
import type { GenreChoice } from '@/components/films/verdict/genre-choices'
import { Drawn } from '@/components/ui/drawn'
import { html } from '@/components/ui/own-html'
import type { FilmFeedback } from '@/lib/feedback/schema'

type FoundEntryProps = {
  film: CardFilm
  logline: string
  /** The rule of the person's own that the film breaks, in words. */
  breaks: string | null
  position: number
  query: string
  level: 2 | 3
  /** What the viewer said of the film; null for strangers. */
  feedback: FilmFeedback | null
  genres: GenreChoice[]
}

/** One film found. A client component so that a page holds what it says once as data, and not its elements. */
export function FoundEntry({ film, position, feedback, genres, ...said }: FoundEntryProps) {
  const titleId = `search-${film.slug}`
  return (
    <article
      aria-labelledby={titleId}
      data-film-id={film.id}
      data-surface="search"
      data-position={position}
      data-impression
      className="found-entry"
    >
      <Drawn as="div" className="contents" html={headHtml({ film, titleId, ...said })} />
      {feedback && (
        <div className="found-verdict">
          <FilmVerdict filmId={film.id} title={film.title} feedback={feedback} genres={genres} compact />
        </div>
      )}
    </article>
  )
}

type Head = Pick<FoundEntryProps, 'film' | 'logline' | 'breaks' | 'query' | 'level'> & { titleId: string }

function headHtml({ film, logline, breaks, query, level, titleId }: Head) {
  const link = html`<a href="/films/${film.slug}" data-film-link="true" data-query="${query}">${film.title}</a>`
  const title = level === 2 ? html`<h2 id="${titleId}">${link}</h2>` : html`<h3 id="${titleId}">${link}</h3>`
  return html`${posterHtml(film)}<div class="found-head">${title}<p class="tabular text-sm text-soft">${film.facts}${notOutHtml(film.notOut)}</p><p class="serif line-clamp-3 leading-snug text-soft">${logline}</p>${
    breaks !== null && html`<p class="border-l-2 border-danger pl-3 text-sm">${breaks}</p>`
  }</div>`
}
