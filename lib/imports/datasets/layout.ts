import { HIGHEST_ID } from '../../input'

/** The two ways MovieLens lays out its sets: latest-small, 20m, 25m and 32m as CSV, 1m and 10m with "::". */
export type Layout = {
  ratings: string
  movies: string
  /** Has the IMDb numbers; only beside CSV. */
  links: string | null
  separator: string
  header: boolean
  encoding: 'utf-8' | 'windows-1252'
}

export const layouts: Layout[] = [
  ...[{ ratings: 'ratings.csv', movies: 'movies.csv', links: 'links.csv', separator: ',' }].map(withHeader),
  {
    ratings: 'ratings.dat',
    movies: 'movies.dat',
    links: null,
    separator: '::',
    header: false,
    encoding: 'windows-1252',
  },
]

function withHeader(layout: Pick<Layout, 'ratings' | 'movies' | 'links' | 'separator'>): Layout {
  return { ...layout, header: true, encoding: 'utf-8' }
}

export type RatingLine = { raterId: number; movieId: number; value: number; seconds: number }

const columns = ['userid', 'movieid', 'rating', 'timestamp']
const plainCell = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1')

/** Where user, film, rating and time stand in a line; a sentence when one is missing. */
export function columnsOf(header: string, separator: string): number[] | { problem: string } {
  const found = header
    .replace(/^\uFEFF/, '')
    .split(separator)
    .map((cell) => plainCell(cell).toLowerCase())
  const missing = columns.filter((column) => !found.includes(column))
  if (missing.length > 0) return { problem: `The first line of the ratings has no column ${missing.join(', ')}.` }
  return columns.map((column) => found.indexOf(column))
}

const latest = 4_102_444_800

/** One line as numbers, or what is wrong with it. */
export function readRatingLine(line: string, separator: string, places: readonly number[]): RatingLine | string {
  const cells = line.split(separator)
  const [raterId, movieId, value, seconds] = places.map((place) => {
    const cell = cells[place]
    return cell === undefined || cell === '' ? Number.NaN : Number(cell.charCodeAt(0) === 34 ? plainCell(cell) : cell)
  }) as [number, number, number, number]
  if (Number.isNaN(raterId + movieId + value + seconds)) return 'does not hold four numbers'
  if (!Number.isInteger(raterId) || raterId < 0 || raterId > HIGHEST_ID) return 'the user is not a whole number'
  if (!Number.isInteger(movieId) || movieId < 0 || movieId > HIGHEST_ID) return 'the film is not a whole number'
  if (!(value >= 0.5 && value <= 5)) return 'the rating is not between 0.5 and 5'
  if (!(seconds >= 0 && seconds < latest)) return 'the time is not one'
  return { raterId, movieId, value, seconds }
}
