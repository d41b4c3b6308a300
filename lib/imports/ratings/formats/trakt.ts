import { z } from 'zod'
import { fileError } from '../../file-error'
import { limits } from '../../limits'
import type { Table, TableRow } from '../../read-table'
import {
  collect,
  collectTable,
  type ParsedRatings,
  type RowReading,
  readDate,
  readImdbId,
  readNumber,
  readStars,
  readYear,
} from './rated-row'

const ids = z.object({ imdb: z.string().nullish(), tmdb: z.int().positive().nullish().catch(null) })
const entry = z.object({
  type: z.string().optional(),
  rating: z.coerce.number(),
  rated_at: z.string().nullish(),
  movie: z.object({ title: z.string(), year: z.number().nullish(), ids: ids.optional() }).optional(),
})

/** An array of ratings, or an object that holds arrays of them under "ratings", "movies" and the like. */
export async function parseTraktJson(text: string): Promise<ParsedRatings> {
  const entries = entriesOf(parseJson(text))
  if (entries.length > limits.rows) throw fileError(`The file has more than ${limits.rows.toLocaleString('en')} rows.`)
  if (!entries.some((each) => entry.safeParse(each).success)) {
    throw fileError('This JSON file holds no ratings as Trakt writes them.')
  }
  return collect(
    'trakt',
    entries.map((each, place) => ({ line: place + 1, read: () => readEntry(place + 1, each) })),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw fileError('The file starts like JSON but is damaged or cut off. Download it again and try once more.')
  }
}

function entriesOf(value: unknown, depth = 0): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || depth > 2) return []
  return Object.values(value).flatMap((part) => entriesOf(part, depth + 1))
}

function readEntry(line: number, value: unknown): RowReading {
  const parsed = entry.safeParse(value)
  if (!parsed.success) return { problem: 'is not a rating' }
  const { type, movie, rating, rated_at } = parsed.data
  if (!movie) return type === 'movie' ? { problem: 'names no film' } : 'other-kind'
  const stars = readStars(String(rating), 10)
  if (stars === null) return 'unrated'
  if (typeof stars === 'object') return stars
  return {
    ...{ line, stars, title: movie.title, year: movie.year ?? null, originalTitle: null, directors: [] },
    ...{ imdbId: readImdbId(movie.ids?.imdb ?? ''), movieLensId: null, ratedAt: readDate(rated_at ?? '') },
    tmdbId: movie.ids?.tmdb ?? null,
  }
}

export const isTraktTable = (columns: string[]) =>
  (columns.includes('rated_at') || columns.includes('trakt_id')) && ratingColumn(columns) !== undefined

const ratingColumn = (columns: string[]) =>
  ['rating', 'your_rating', 'my_rating'].find((column) => columns.includes(column))

export async function parseTraktTable(table: Table): Promise<ParsedRatings> {
  const rating = ratingColumn(table.columns) ?? 'rating'
  return collectTable('trakt', table, (row) => readRow(row, rating))
}

function readRow({ line, cells }: TableRow, rating: string): RowReading {
  const cell = (name: string) => cells.get(name) ?? ''
  if (cell('type') && cell('type') !== 'movie') return 'other-kind'
  const stars = readStars(cell(rating), 10)
  if (stars === null) return 'unrated'
  if (typeof stars === 'object') return stars
  const imdbId = readImdbId(cell('imdb_id') || cell('imdb'))
  const tmdbId = readNumber(cell('tmdb_id') || cell('tmdb'))
  if (!cell('title') && !imdbId && !tmdbId) return { problem: 'has no title' }
  return {
    ...{ line, stars, imdbId, title: cell('title'), originalTitle: null, directors: [], movieLensId: null },
    ...{ year: readYear(cell('year')), ratedAt: readDate(cell('rated_at')) },
    tmdbId,
  }
}
