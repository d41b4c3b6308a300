import type { CatalogFilm } from '../catalog/schema'
import type { Doubt } from './doubts'
import { filmsOfPerson, type PersonMatch } from './index/people-index'
import type { AskedIndex, SearchIndex } from './index/search-index'
import { filmsMentioning } from './index/text-index'
import type { ReadAs } from './query-facts'

export type FoundFilm = {
  film: CatalogFilm
  /** 0 to 1, best first; 1 is the film whose name was typed. */
  relevance: number
  /** Named by its title as it stands: shown whatever rules it breaks. */
  isNamed: boolean
}
export type SearchOptions = {
  as?: ReadAs
  /** Chips taken off. */
  drop?: readonly string[]
  /** What a query says without our being sure of it; and what of that was switched on, by token. */
  doubtsIn?: (query: string) => readonly Doubt[]
  also?: readonly string[]
  /** How near each film is to the films named as examples, by id. */
  similarTo?: (filmIds: readonly number[]) => ReadonlyMap<number, number>
  /** Names the shuffle of "surprise me": the same for a day. */
  day?: number
}

/** What a reading of a query brings. */
export type Films = {
  films: FoundFilm[]
  /** Films that mention the words, where nothing is called so. */
  mentions: FoundFilm[]
  /** Words that no film answers to. */
  notUnderstood: string | null
}

const MOST_MENTIONS = 24

export const bestKnownFirst = (left: FoundFilm, right: FoundFilm) =>
  right.relevance - left.relevance || right.film.prominence - left.film.prominence || left.film.id - right.film.id

const foundAt = (index: SearchIndex, row: number): FoundFilm[] => {
  const film = index.films[row]
  return film ? [{ film, relevance: 0.5, isNamed: false }] : []
}

export function filmsByText(index: AskedIndex, text: string): FoundFilm[] {
  return [...filmsMentioning(index.byWord, text)]
    .flatMap((row) => foundAt(index, row))
    .sort(bestKnownFirst)
    .slice(0, MOST_MENTIONS)
}

export function filmsByPeople(index: SearchIndex, people: readonly PersonMatch[]): FoundFilm[] {
  const best = people[0]?.grade ?? 0
  const rows = people
    .filter(({ grade }) => grade === best)
    .flatMap(({ place }) => [...filmsOfPerson(index.people, index.people.people[place]?.slug ?? '')])
  return [...new Set(rows)].flatMap((row) => foundAt(index, row)).sort(bestKnownFirst)
}
