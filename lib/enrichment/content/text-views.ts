import type { FilmTextView } from '../queries'
import { type Strategy, strategies } from '../strategies'

/** One kind of text about films: what stands at a film's index, '' where there is none. Kinds are never joined. */
export type TextView = { name: string; texts: string[] }

type WrittenFilm = { title: string; originalTitle?: string | null; genres: readonly string[]; logline: string }

/** Words of the title, in both languages where there are two, and the genres. */
export const titleTexts = (films: readonly WrittenFilm[]): string[] =>
  films.map(({ title, originalTitle, genres }) => [title, originalTitle ?? '', ...genres].join(' '))

export const loglineTexts = (films: readonly WrittenFilm[]): string[] => films.map(({ logline }) => logline)

/**
 * The kinds of text a model wrote and a person approved, for films in the order of `filmIds`; one view a strategy that
 * has any text. Tags and emotions are of the same answer and stay with it.
 */
export function approvedViews(filmIds: readonly number[], approved: readonly FilmTextView[]): TextView[] {
  const indexOf = new Map(filmIds.map((id, index) => [id, index]))
  return strategies.flatMap((strategy) => {
    const texts = filmIds.map(() => '')
    for (const view of approved) {
      const index = view.strategy === strategy ? indexOf.get(view.filmId) : undefined
      if (index !== undefined) texts[index] = [view.text, ...view.tags, ...view.emotions].join(' ')
    }
    return texts.some((text) => text !== '') ? [{ name: strategyName(strategy), texts }] : []
  })
}

export const strategyName = (strategy: Strategy): string => `LLM-Rec ${strategy.toLowerCase()}`
