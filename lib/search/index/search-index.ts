import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { type PeopleIndex, peopleIndexer } from './people-index'
import { type TextIndex, textIndexer } from './text-index'
import { type TitleIndex, titleIndexer } from './title-index'

/** The catalog as the search reads it: films in a fixed order, their titles, people and words. */
export type SearchIndex = {
  films: readonly CatalogFilm[]
  rowOfSlug: ReadonlyMap<string, number>
  titles: TitleIndex
  people: PeopleIndex
  texts: TextIndex
}

/** Texts of films beside the log line, by film id: approved by an admin, kept outside the snapshot. */
export type MoreTexts = ReadonlyMap<number, string>

/** Films indexed at a stretch, before others get their turn: some five milliseconds. */
const FILMS_AT_A_STRETCH = 100

function* indexing(all: Iterable<CatalogFilm>, more: MoreTexts): Generator<void, SearchIndex> {
  // Retired films are not found.
  const films = [...all].filter((film) => !film.retired)
  const [titles, people, texts] = [titleIndexer(), peopleIndexer(), textIndexer(more)]
  for (const [row, film] of films.entries()) {
    for (const indexer of [titles, people, texts]) indexer.add(film, row)
    if (row % FILMS_AT_A_STRETCH === 0) yield
  }
  return {
    films,
    rowOfSlug: new Map(films.map((film, row) => [film.slug, row])),
    titles: titles.finish(),
    people: people.finish(),
    texts: texts.finish(),
  }
}

/** At once. O(words of the catalog). */
export function buildSearchIndex(films: Iterable<CatalogFilm>, more: MoreTexts = new Map()): SearchIndex {
  const work = indexing(films, more)
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value
}

/** The same in small steps, while a server goes on answering. */
async function buildInSteps(films: Iterable<CatalogFilm>, more: MoreTexts): Promise<SearchIndex> {
  const work = indexing(films, more)
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const indexes = new WeakMap<CatalogSnapshot, Promise<SearchIndex>>()

/** Once per snapshot of the catalog: whoever asks while it is being made waits for the same one. */
export function searchIndexOf(catalog: CatalogSnapshot, more: () => Promise<MoreTexts>): Promise<SearchIndex> {
  const known = indexes.get(catalog)
  if (known) return known
  const index = more().then((texts) => buildInSteps(catalog.films.values(), texts))
  indexes.set(catalog, index)
  index.catch(() => indexes.delete(catalog))
  return index
}
