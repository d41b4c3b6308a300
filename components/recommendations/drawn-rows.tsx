'use client'

import { type Card, FilmCards } from '@/components/films/film-cards'
import { DrawnOnce } from '@/components/ui/drawn-once'

export type RowFacts = { id: string; title: string; cards: Card[] }

/** Rows of films below one another. `facts`: RowFacts[] as text. */
export const DrawnRows = ({ facts }: { facts: string }) => (
  <DrawnOnce as="div" className="contents" facts={facts} draw={() => (JSON.parse(facts) as RowFacts[]).map(rowOf)} />
)

const rowOf = ({ id, title, cards }: RowFacts) => (
  <section key={id} aria-labelledby={`row-${id}`} className="grid gap-5 border-t border-ink pt-5">
    <h2 id={`row-${id}`} className="text-2xl">
      {title}
    </h2>
    <FilmCards cards={cards} surface={`row-${id}`} look="strip" />
  </section>
)
