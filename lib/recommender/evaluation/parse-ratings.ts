import { contentFeatures } from '../models/content-features'
import type { RatingSet } from '../models/training-data'

/** Thrown for files that are not what they should be; the sentence names the file and the line. */
export class RatingFormatError extends Error {}

export type RatingFiles = { name: string; text: string }[]

type Layout = { ratings: string; movies: string; separator: string; header: boolean; moviesSeparator: string }

/** The three layouts of MovieLens: latest and 20m (comma), 1m (::), 100k (tab and bar). */
const layouts: Layout[] = [
  { ratings: 'ratings.csv', movies: 'movies.csv', separator: ',', header: true, moviesSeparator: ',' },
  { ratings: 'ratings.dat', movies: 'movies.dat', separator: '::', header: false, moviesSeparator: '::' },
  { ratings: 'u.data', movies: 'u.item', separator: '\t', header: false, moviesSeparator: '|' },
]

/** Names of the files a folder may hold: the caller reads those that exist. */
export const ratingFileNames = layouts.flatMap(({ ratings, movies }) => [ratings, movies])

/** Reads whichever layout the files are in. Films without a rating stay in the catalog. Throws RatingFormatError. */
export function parseRatings(files: RatingFiles): RatingSet {
  const textOf = (name: string) => files.find((file) => file.name === name)?.text
  const layout = layouts.find(({ ratings }) => textOf(ratings) !== undefined)
  if (!layout) {
    throw new RatingFormatError(`no ratings found: expected one of ${layouts.map(({ ratings }) => ratings).join(', ')}`)
  }
  const ratings = parseRatingLines(textOf(layout.ratings) ?? '', layout)
  const movies = parseMovies(textOf(layout.movies) ?? '', layout)
  return assemble(ratings, movies)
}

type RatingRow = { userId: number; filmId: number; stars: number; seconds: number }
type MovieRow = { id: number; year: number | null; genres: string[] }

function parseRatingLines(text: string, { ratings, separator, header }: Layout): RatingRow[] {
  const rows: RatingRow[] = []
  text.split('\n').forEach((line, number) => {
    if (line.trim() === '' || (header && number === 0)) return
    const [userId, filmId, stars, seconds] = line.split(separator).map(Number)
    const whole = Number.isInteger(userId) && Number.isInteger(filmId) && Number.isFinite(seconds)
    if (!whole || stars === undefined || !(stars >= 0.5 && stars <= 5)) {
      throw new RatingFormatError(
        `${ratings}, line ${number + 1}: expected user, film, stars (0.5 to 5) and time as numbers, found "${line.trim().slice(0, 80)}"`,
      )
    }
    rows.push({ userId: userId!, filmId: filmId!, stars, seconds: seconds! })
  })
  if (rows.length === 0) throw new RatingFormatError(`${ratings} holds no ratings`)
  return rows
}

function parseMovies(text: string, { movies, header, moviesSeparator }: Layout): MovieRow[] {
  const rows: MovieRow[] = []
  text.split('\n').forEach((line, number) => {
    if (line.trim() === '' || (header && number === 0)) return
    const fields = splitLine(line.trim(), moviesSeparator)
    const id = Number(fields[0])
    if (!Number.isInteger(id)) throw new RatingFormatError(`${movies}, line ${number + 1}: the film id is not a number`)
    rows.push({ id, year: yearOf(fields[1] ?? ''), genres: genresOf(fields, moviesSeparator) })
  })
  return rows
}

/** Splits a line; in the comma layout a field in double quotes may hold commas. */
function splitLine(line: string, separator: string): string[] {
  if (separator !== ',') return line.split(separator)
  return Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), (match) => match[1] ?? '')
}

function yearOf(title: string): number | null {
  const year = /\((\d{4})\)\W*$/.exec(title)?.[1]
  return year ? Number(year) : null
}

function genresOf(fields: string[], separator: string): string[] {
  if (separator !== '|') return (fields[2] ?? '').split('|').filter((genre) => genre !== '' && !genre.startsWith('('))
  return fields.slice(5, 24).flatMap((flag, place) => (flag === '1' ? [`genre-${place}`] : []))
}

function assemble(ratings: RatingRow[], movies: MovieRow[]): RatingSet {
  const userIds = Int32Array.from(new Set(ratings.map((row) => row.userId))).sort()
  const filmIds = Int32Array.from(new Set([...movies.map((row) => row.id), ...ratings.map((row) => row.filmId)])).sort()
  const userRow = rowMap(userIds)
  const filmRow = rowMap(filmIds)
  const known = new Map<number, Omit<MovieRow, 'id'>>(movies.map((movie) => [movie.id, movie]))
  const described = Array.from(filmIds, (id) => known.get(id) ?? { year: null, genres: [] })
  return {
    userIds,
    filmIds,
    user: Int32Array.from(ratings, (row) => userRow.get(row.userId)!),
    film: Int32Array.from(ratings, (row) => filmRow.get(row.filmId)!),
    stars: Float32Array.from(ratings, (row) => row.stars),
    seconds: Float64Array.from(ratings, (row) => row.seconds),
    years: Int16Array.from(described, ({ year }) => year ?? 0),
    genres: described.map(({ genres }) => genres),
    ...contentFeatures(described),
  }
}

function rowMap(ids: Int32Array): Map<number, number> {
  return new Map(Array.from(ids, (id, row) => [id, row]))
}
