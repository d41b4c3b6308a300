import { parseTitle } from '../titles/parse-title'

/** One row of a table of facts. What the table does not know is undefined. */
export type FactRow = {
  table: string
  titles: string[]
  year: number
  imdb?: string | undefined
  movieLens?: number | undefined
  directors?: string[] | undefined
  runtimeMinutes?: number | undefined
}

type FilmFact = {
  movieLensId: number
  imdbId: string
  title: string
  year: number
  directors: string[]
  runtimeMinutes?: number
}
type RecentFact = { title: string; releaseDate: string }

/** film-facts.jsonl: ids, directors and runtimes; an empty list or a zero means "not known". */
export function readFilmFacts(text: string): FactRow[] {
  return jsonLines<FilmFact>(text).map((fact) => ({
    table: 'film-facts',
    titles: titlesOf(fact.title),
    year: fact.year,
    imdb: fact.imdbId,
    movieLens: fact.movieLensId,
    directors: fact.directors?.length > 0 ? fact.directors : undefined,
    runtimeMinutes: fact.runtimeMinutes || undefined,
  }))
}

/** recent-film-facts.jsonl: title and release date. */
export function readRecentFacts(text: string): FactRow[] {
  return jsonLines<RecentFact>(text).map((fact) => ({
    table: 'recent-film-facts',
    titles: [fact.title],
    year: Number(fact.releaseDate.slice(0, 4)),
  }))
}

/** movies.csv with links.csv of a MovieLens folder: title, year and both ids. */
export function readMovieLens(movies: string, links: string): FactRow[] {
  const imdbOf = new Map(
    csvLines(links).map((line) => {
      const [movieLens, imdb] = line.split(',')
      return [Number(movieLens), `tt${(imdb ?? '').padStart(7, '0')}`] as const
    }),
  )
  return csvLines(movies).flatMap((line) => {
    const cells = /^(\d+),(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line)
    if (!cells) return []
    const title = (cells[2] ?? cells[3] ?? '').replaceAll('""', '"')
    const { year } = parseTitle(title)
    const movieLens = Number(cells[1])
    return year === null
      ? []
      : [{ table: 'MovieLens', titles: titlesOf(title), year, movieLens, imdb: imdbOf.get(movieLens) }]
  })
}

function titlesOf(written: string): string[] {
  const { title, otherTitles } = parseTitle(written)
  return [title, ...otherTitles]
}

function jsonLines<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

function csvLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
}
