import { type FilmIndex, matchFilm } from '../../catalog/titles/match-films'
import { readImdbId } from '../ratings/formats/read-values'
import { readTable } from '../read-table'
import type { DatasetSource } from './open-source'

export type FilmMap = { filmIdOf: Map<number, number>; listed: number; ambiguous: number }

const maxFilms = 500_000

/** Which film of the catalog each film number of a data set is. Several numbers may be one film. */
export async function buildFilmMap(source: DatasetSource, index: FilmIndex): Promise<FilmMap> {
  const { layout } = source
  const movies = await readText(source, layout.movies)
  const links = layout.links ? await readText(source, layout.links) : ''
  const imdbIds = new Map((await rowsOf(links, 'movieid', 'imdbid')).map(([id, imdb]) => [id, readImdbId(imdb)]))
  const titles = layout.header ? await rowsOf(movies, 'movieid', 'title') : rowsOfDat(movies, layout.separator)
  const map: FilmMap = { filmIdOf: new Map(), listed: titles.length, ambiguous: 0 }
  for (const [movieLensId, title] of titles) {
    const match = matchFilm(index, { title, movieLensId, imdbId: imdbIds.get(movieLensId) ?? null })
    if (match.kind === 'matched') map.filmIdOf.set(movieLensId, match.film.id)
    else if (match.kind === 'ambiguous') map.ambiguous++
  }
  // Without a list of films the numbers themselves still say which they are.
  if (titles.length === 0) for (const [id, film] of index.movieLens) map.filmIdOf.set(id, film.id)
  return map
}

async function readText({ readSmall, layout }: DatasetSource, file: string): Promise<string> {
  const bytes = await readSmall(file)
  return bytes ? new TextDecoder(layout.encoding).decode(bytes) : ''
}

async function rowsOf(text: string, idColumn: string, column: string): Promise<[number, string][]> {
  if (text.trim() === '') return []
  const { columns, rows } = await readTable(text, { maxRows: maxFilms })
  if (!columns.includes(idColumn) || !columns.includes(column)) {
    throw new Error(`The list of films has no column ${idColumn} or ${column}; found ${columns.join(', ')}.`)
  }
  return rows.map(({ cells }) => [Number(cells.get(idColumn)), cells.get(column) ?? ''])
}

const rowsOfDat = (text: string, separator: string): [number, string][] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [id, title] = line.split(separator)
    return id && title ? [[Number(id), title] as [number, string]] : []
  })
