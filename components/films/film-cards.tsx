'use client'

import { Drawn } from '@/components/ui/drawn'
import { html, type OwnHtml } from '@/components/ui/own-html'
import type { CardFilm } from './card-film'
import { notOutHtml, posterHtml } from './card-html'

export type Card = { film: CardFilm; note?: string }

type FilmCardsProps = {
  cards: readonly Card[]
  /** Where the cards stand, for the evidence: browse, similar, a row's name. */
  surface: string
  /** 2 where they stand right under the page's title. */
  level?: 2 | 3
  /** A wall, or one row that is pushed along on a phone. */
  look: 'grid' | 'strip'
}

const looks = {
  grid: 'grid grid-cols-2 gap-x-4 gap-y-8 xs:grid-cols-3 sm:gap-x-6 md:grid-cols-4 lg:grid-cols-6',
  strip: 'film-strip',
}

/** Posters with their titles below. Drawn as one piece: of dozens of cards a page holds what they say, and no element of React. */
export function FilmCards({ cards, look, ...place }: FilmCardsProps) {
  const items = cards.map(
    (card, position) =>
      html`<li class="snap-start">${cardHtml(card, { ...place, position, isFirst: look === 'grid' && position < FIRST })}</li>`,
  )
  return <Drawn as="ul" html={html`${items}`} className={looks[look]} />
}

type Place = Pick<FilmCardsProps, 'surface' | 'level'> & { position: number; isFirst: boolean }

/** Cards of a wall that the screen of a phone opens with. */
const FIRST = 4

function cardHtml({ film, note }: Card, { surface, position, isFirst, level = 3 }: Place): OwnHtml {
  const titleId = `${surface}-${film.slug}`
  const link = html`<a href="/films/${film.slug}" data-film-link="true">${film.title}</a>`
  return html`<article aria-labelledby="${titleId}" data-film-id="${film.id}" data-surface="${surface}" data-position="${position}" data-impression="true" class="film-card">${posterHtml(film, isFirst)}<div>${
    level === 2 ? html`<h2 id="${titleId}">${link}</h2>` : html`<h3 id="${titleId}">${link}</h3>`
  }<p>${film.facts}${notOutHtml(film.notOut)}</p>${note ? html`<p class="film-note">${note}</p>` : undefined}</div></article>`
}
