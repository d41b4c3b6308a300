import type { FilmRecord } from '../film-record'
import { bareKey, titleWords } from '../titles/title-keys'
import type { FactRow } from './facts-tables'

export type FactIndex = {
  byImdb: ReadonlyMap<string, FactRow[]>
  byMovieLens: ReadonlyMap<number, FactRow[]>
  byTitle: ReadonlyMap<string, FactRow[]>
}

export function indexFacts(rows: readonly FactRow[]): FactIndex {
  const byImdb = new Map<string, FactRow[]>()
  const byMovieLens = new Map<number, FactRow[]>()
  const byTitle = new Map<string, FactRow[]>()
  for (const row of rows) {
    if (row.imdb) push(byImdb, row.imdb, row)
    if (row.movieLens) push(byMovieLens, row.movieLens, row)
    for (const key of new Set(row.titles.map(bareKey))) push(byTitle, key, row)
  }
  return { byImdb, byMovieLens, byTitle }
}

function push<Key>(map: Map<Key, FactRow[]>, key: Key, row: FactRow) {
  const list = map.get(key)
  if (list) list.push(row)
  else map.set(key, [row])
}

type Named = Pick<FilmRecord, 'title' | 'originalTitle' | 'year' | 'ids'>

const titlesOf = (film: Named) => [film.title, film.originalTitle].filter((title) => title !== undefined)
const keysOf = (film: Named) => [...new Set(titlesOf(film).map(bareKey))]

/** Rows with our title: of exactly our year if there are any, else of a year beside it. */
export function rowsByTitle(index: FactIndex, film: Named): FactRow[] {
  const named = [...new Set(keysOf(film).flatMap((key) => index.byTitle.get(key) ?? []))]
  const exact = named.filter((row) => row.year === film.year)
  return exact.length > 0 ? exact : named.filter((row) => Math.abs(row.year - film.year) <= 1)
}

/** Rows that carry one of our ids. */
export function rowsById(index: FactIndex, film: Named): FactRow[] {
  return [
    ...new Set([
      ...((film.ids.imdb && index.byImdb.get(film.ids.imdb)) || []),
      ...((film.ids.movieLens && index.byMovieLens.get(film.ids.movieLens)) || []),
    ]),
  ]
}

/** Every row about this film: by id, else by title and year. */
export function rowsOf(index: FactIndex, film: Named): FactRow[] {
  const byId = rowsById(index, film)
  return byId.length > 0 ? byId : rowsByTitle(index, film)
}

/** Whether a row that carries our id can be our film: the same title, one inside the other, or half the words shared. */
export function resemblesTitle(film: Named, row: FactRow): boolean {
  return row.titles.some((theirs) => titlesOf(film).some((ours) => alike(ours, theirs)))
}

function alike(ours: string, theirs: string): boolean {
  const [shorter = '', longer = ''] = [bareKey(ours), bareKey(theirs)].toSorted((a, b) => a.length - b.length)
  if (shorter !== '' && longer.includes(shorter)) return true
  const words = new Set(titleWords(theirs))
  const shared = titleWords(ours).filter((word) => words.has(word)).length
  return shared >= 2 && shared * 2 >= Math.min(words.size, titleWords(ours).length)
}
