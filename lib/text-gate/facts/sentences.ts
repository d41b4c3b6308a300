import type { CatalogFilm } from '../../catalog/schema'
import type { Grounds } from '../parts/check'

export type OwnFilm = {
  film: Pick<CatalogFilm, 'id' | 'title' | 'year' | 'directors' | 'countries'>
  stars: number | null
}

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…;])\s+/)

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Where a title stands in a sentence as words of its own; -1 where it does not. */
export function placeOf(title: string, sentence: string): number {
  for (let at = sentence.indexOf(title); at >= 0; at = sentence.indexOf(title, at + 1))
    if (!isLetter(sentence[at - 1]) && !isLetter(sentence[at + title.length])) return at
  return -1
}

/** The film a text is about, as the catalog has it; undefined where it is about nobody's film or one we do not have. */
export const filmAbout = ({ about, catalog }: Grounds): CatalogFilm | undefined =>
  about === undefined ? undefined : catalog.films.get(about)

/** The person's films that a sentence names. */
export function ownFilmsIn(sentence: string, { stars, catalog }: Grounds): (OwnFilm & { at: number })[] {
  return [...(stars ?? [])].flatMap(([id, given]) => {
    const film = catalog.films.get(id)
    const at = film ? placeOf(film.title, sentence) : -1
    return film && at >= 0 ? [{ film, stars: given, at }] : []
  })
}
