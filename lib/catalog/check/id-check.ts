import type { FilmRecord } from '../film-record'
import type { FactRow } from './facts-tables'
import { type FactIndex, resemblesTitle, rowsById, rowsByTitle } from './match-facts'

export type IdProblem = {
  slug: string
  id: 'imdb' | 'movieLens'
  problem: 'belongs to another film' | 'differs' | 'missing'
  ours: string
  theirs: string
}

/** Ids the tables contradict or could fill in. One title in one year with two ids is left to a person. */
export function checkIds(index: FactIndex, films: readonly FilmRecord[]): IdProblem[] {
  return films.flatMap((film) => [
    ...rowsById(index, film)
      .filter((row) => !resemblesTitle(film, row) || Math.abs(row.year - film.year) > 1)
      .map((row) => foreignId(film, row)),
    ...(['imdb', 'movieLens'] as const).flatMap((id) => compareId(film, id, rowsAbout(index, film))),
  ])
}

function rowsAbout(index: FactIndex, film: FilmRecord): FactRow[] {
  const byId = rowsById(index, film).filter((row) => resemblesTitle(film, row))
  return [...new Set([...rowsByTitle(index, film), ...byId])]
}

function foreignId(film: FilmRecord, row: FactRow): IdProblem {
  const id = film.ids.imdb !== undefined && row.imdb === film.ids.imdb ? 'imdb' : 'movieLens'
  return {
    slug: film.slug,
    id,
    problem: 'belongs to another film',
    ours: `${film.ids[id]}`,
    theirs: `${row.titles.join(' / ')} (${row.year})`,
  }
}

function compareId(film: FilmRecord, id: 'imdb' | 'movieLens', rows: FactRow[]): IdProblem[] {
  const known = [...new Set(rows.map((row) => row[id]).filter((value) => value !== undefined))]
  const ours = film.ids[id]
  if (known.length === 0 || (ours !== undefined && known.includes(ours))) return []
  return [
    {
      slug: film.slug,
      id,
      problem: ours === undefined ? 'missing' : 'differs',
      ours: `${ours ?? ''}`,
      theirs: known.join(' or '),
    },
  ]
}

/** Ids carried by more than one film. */
export function repeatedIds(films: readonly FilmRecord[]): string[] {
  const ids = films.flatMap((film) => [film.ids.imdb, film.ids.movieLens?.toString()]).filter((id) => id !== undefined)
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))]
}
