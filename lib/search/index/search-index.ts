import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
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

/** Films indexed at a stretch, before others get their turn: some five milliseconds. */
const FILMS_AT_A_STRETCH = 100

function* indexing(all: Iterable<CatalogFilm>, known: KnownWords): Generator<void, SearchIndex> {
  // Retired films are not found.
  const films = [...all].filter((film) => !film.retired)
  const [titles, people] = [titleIndexer(), peopleIndexer()]
  for (const [row, film] of films.entries()) {
    for (const indexer of [titles, people]) indexer.add(film, row)
    if (row % FILMS_AT_A_STRETCH === 0) yield
  }
  return {
    films,
    rowOfSlug: new Map(films.map((film, row) => [film.slug, row])),
    rowOfId: new Map(films.map((film, row) => [film.id, row])),
    titles: titles.finish(),
    people: people.finish(),
    known,
  }
}

/** At once. O(titles and names of the catalog). */
export function buildSearchIndex(films: Iterable<CatalogFilm>, known: KnownWords): SearchIndex {
  const work = indexing(films, known)
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value
}

/** The same in small steps, while a server goes on answering. */
async function buildInSteps(films: Iterable<CatalogFilm>, known: KnownWords): Promise<SearchIndex> {
  const work = indexing(films, known)
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const indexes = new WeakMap<CatalogSnapshot, Promise<SearchIndex>>()

/** Once per snapshot of the catalog: whoever asks while it is being made waits for the same one. */
export function searchIndexOf(catalog: CatalogSnapshot, words: () => Promise<KnownWords>): Promise<SearchIndex> {
  const known = indexes.get(catalog)
  if (known) return known
  const index = words().then((known) => buildInSteps(catalog.films.values(), known))
  indexes.set(catalog, index)
  index.catch(() => indexes.delete(catalog))
  return index
}
