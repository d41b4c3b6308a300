import { eachInSteps } from '../../in-steps'
import type { RowProblem, Table, TableRow } from '../../read-table'

export const personalSources = ['letterboxd', 'imdb', 'trakt', 'movielens'] as const
export type PersonalSource = (typeof personalSources)[number]
export const sourceNames: Record<PersonalSource, string> = {
  letterboxd: 'Letterboxd',
  imdb: 'IMDb',
  trakt: 'Trakt',
  movielens: 'MovieLens',
}

/** One rating as a file gives it. */
export type RatedRow = {
  line: number
  title: string
  originalTitle: string | null
  year: number | null
  directors: string[]
  imdbId: string | null
  movieLensId: number | null
  tmdbId?: number | null
  /** 0.5 to 5 in halves. */
  stars: number
  /** Milliseconds since 1970; null when the file does not say. */
  ratedAt: number | null
}

export type ParsedRatings = {
  source: PersonalSource
  rows: RatedRow[]
  /** Rows of films seen but not rated. */
  unrated: number
  /** Series, episodes, games. */
  otherKinds: number
  problems: RowProblem[]
}

/** What reading one row may come to. */
export type RowReading = RatedRow | 'unrated' | 'other-kind' | { problem: string }

export async function collect(
  source: PersonalSource,
  rows: { line: number; read: () => RowReading }[],
  earlier: RowProblem[] = [],
): Promise<ParsedRatings> {
  const parsed: ParsedRatings = { source, rows: [], unrated: 0, otherKinds: 0, problems: [...earlier] }
  await eachInSteps(rows, ({ line, read }) => {
    const reading = read()
    if (reading === 'unrated') parsed.unrated++
    else if (reading === 'other-kind') parsed.otherKinds++
    else if ('problem' in reading) parsed.problems.push({ line, reason: reading.problem })
    else parsed.rows.push(reading)
  })
  return parsed
}

export const collectTable = (source: PersonalSource, table: Table, read: (row: TableRow) => RowReading) =>
  collect(
    source,
    table.rows.map((row) => ({ line: row.line, read: () => read(row) })),
    table.problems,
  )

/** Stars of a rating on a scale of 5 or 10; null for none, a sentence for nonsense. */
export function readStars(text: string, scale: 5 | 10): number | null | { problem: string } {
  if (text === '' || text === '0') return null
  const value = Number(text.replace(',', '.'))
  const stars = Math.round((value * 10) / scale) / 2
  const valid = stars >= 0.5 && value <= scale
  return valid ? stars : { problem: `"${text.slice(0, 20)}" is not a rating up to ${scale}` }
}

const earliest = Date.UTC(1990, 0, 1)

/** A day or moment in ISO form; what is in the future or not a date counts as not given. */
export function readDate(text: string, now = Date.now()): number | null {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return null
  const time = Date.parse(
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : /Z|[+-]\d{2}:?\d{2}$/.test(text) ? text : `${text}Z`,
  )
  return time >= earliest && time <= now ? time : null
}

export function readYear(text: string): number | null {
  const year = /^(\d{4})(?:\.0)?$/.exec(text.trim())?.[1]
  return year ? Number(year) : null
}

export const readNumber = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : null)

/** "tt0133093", "0133093" or an address with it. */
export function readImdbId(text: string): string | null {
  const digits = /^(?:.*\/)?(?:tt)?(\d{1,9})\/?$/.exec(text.trim())?.[1]
  return digits && Number(digits) > 0 ? `tt${digits.padStart(7, '0')}` : null
}

export const readList = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
