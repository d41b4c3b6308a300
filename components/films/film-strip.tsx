import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import type { FilmCardData } from '@/lib/catalog/schema'
import { cardFilm } from './card-film'
import { type Card, FilmCards } from './film-cards'

type FilmStripProps = { films: FilmCardData[]; surface: string; notes?: ReadonlyMap<number, string> }

/** One row of films: side by side where there is room, a strip to push along on a phone. */
export function FilmStrip({ films, surface, notes }: FilmStripProps) {
  return <FilmCards cards={films.map((film) => cardOf(film, notes?.get(film.id)))} surface={surface} look="strip" />
}

export function FilmGrid({ films, surface }: { films: FilmCardData[]; surface: string }) {
  return <FilmCards cards={films.map((film) => cardOf(film))} surface={surface} level={2} look="grid" />
}

export function cardOf(film: FilmCardData, note?: string): Card {
  const facts = factLine(yearText(film.year), film.directors[0] ?? sizeText(film.runtimeMinutes, 'short'))
  return { film: cardFilm(film, facts), ...(note && { note }) }
}
