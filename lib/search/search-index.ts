import type { CatalogFilm } from '../catalog/schema'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { indexPeople, type PeopleIndex } from './people-index'
import { indexTexts, type TextIndex } from './text-index'
import { indexTitles, type TitleIndex } from './title-index'

/** The catalog as the search reads it: films in a fixed order, their titles, people and words. */
export type SearchIndex = {
  films: readonly CatalogFilm[]
  rowOfId: ReadonlyMap<number, number>
  rowOfSlug: ReadonlyMap<string, number>
  titles: TitleIndex
  people: PeopleIndex
  texts: TextIndex
}

/** Texts of films beside the log line, by film id: approved by an admin, kept outside the snapshot. */
export type MoreTexts = ReadonlyMap<number, string>

/** O(words of the catalog). Retired films are not found. */
export function buildSearchIndex(all: Iterable<CatalogFilm>, more: MoreTexts = new Map()): SearchIndex {
  const films = [...all].filter((film) => !film.retired)
  return {
    films,
    rowOfId: new Map(films.map((film, row) => [film.id, row])),
    rowOfSlug: new Map(films.map((film, row) => [film.slug, row])),
    titles: indexTitles(films),
    people: indexPeople(films),
    texts: indexTexts(films, more),
  }
}

const indexes = new WeakMap<CatalogSnapshot, Promise<SearchIndex>>()

/** Once per snapshot of the catalog: whoever asks while it is being made waits for the same one. */
export function searchIndexOf(catalog: CatalogSnapshot, more: () => Promise<MoreTexts>): Promise<SearchIndex> {
  const known = indexes.get(catalog)
  if (known) return known
  const index = more().then((texts) => buildSearchIndex(catalog.films.values(), texts))
  indexes.set(catalog, index)
  index.catch(() => indexes.delete(catalog))
  return index
}
