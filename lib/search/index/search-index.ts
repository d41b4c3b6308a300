import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { atOnce, inSteps } from '../../in-steps'
import { type PeopleIndex, peopleIndexer } from './people-index'
import type { FilmsByWord, KnownWords } from './text-index'
import { type TitleIndex, titleIndexer } from './title-index'

/** The catalog as the search reads it: films in a fixed order, their titles and people. */
export type SearchIndex = {
  films: readonly CatalogFilm[]
  rowOfSlug: ReadonlyMap<string, number>
  rowOfId: ReadonlyMap<number, number>
  titles: TitleIndex
  people: PeopleIndex
  /** Every word of the catalog. */
  known: KnownWords
}

/** With the films that mention the words of one query, which the database knows. */
export type AskedIndex = SearchIndex & { byWord: FilmsByWord }

function* indexing(all: Iterable<CatalogFilm>, known: KnownWords): Generator<void, SearchIndex> {
  // Retired films are not found.
  const films = [...all].filter((film) => !film.retired)
  const [titles, people] = [titleIndexer(), peopleIndexer()]
  for (const [row, film] of films.entries()) {
    for (const indexer of [titles, people]) indexer.add(film, row)
    yield
  }
  const [named, credited] = [titles.finish(), people.finish()]
  yield
  return {
    films,
    rowOfSlug: new Map(films.map((film, row) => [film.slug, row])),
    rowOfId: new Map(films.map((film, row) => [film.id, row])),
    titles: named,
    people: credited,
    known,
  }
}

/** At once. O(titles and names of the catalog). @tests */
export function buildSearchIndex(films: Iterable<CatalogFilm>, known: KnownWords): SearchIndex {
  return atOnce(indexing(films, known))
}

const indexes = new WeakMap<CatalogSnapshot, Promise<SearchIndex>>()

/** Once per snapshot of the catalog: whoever asks while it is being made waits for the same one. */
export function searchIndexOf(catalog: CatalogSnapshot, words: () => Promise<KnownWords>): Promise<SearchIndex> {
  const known = indexes.get(catalog)
  if (known) return known
  const index = words().then((known) => inSteps(indexing(catalog.films.values(), known)))
  indexes.set(catalog, index)
  index.catch(() => indexes.delete(catalog))
  return index
}
