import type { CatalogFilm } from '../../catalog/schema'
import { foldText } from '../../catalog/search-text'

const MOST_FOUND = 10

/** Films with all these words in their title, or of a director of that name; the best known first. */
export function findFilms(films: Iterable<CatalogFilm>, typed: string, taken: ReadonlySet<number>): CatalogFilm[] {
  const wanted = foldText(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  return [...films]
    .filter((film) => !film.retired && !taken.has(film.id))
    .filter(({ title, directors }) => {
      const text = foldText([title, ...directors].join(' '))
      return wanted.every((word) => text.includes(word))
    })
    .toSorted((one, other) => other.prominence - one.prominence || one.id - other.id)
    .slice(0, MOST_FOUND)
}
