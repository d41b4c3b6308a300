import { eachInSteps } from '../in-steps'
import type { RowProblem, TableRow } from '../read-table'
import { anyTable, mayBeRatings } from './formats/any-table'
import { cleanCell } from './formats/clean-cell'
import { isMine, scaleInName } from './formats/columns'
import type { Field } from './formats/field-names'
import type { Asked, Format, LeftOut, Role, Said, Scale, Source, SourceFile } from './formats/format'
import { type DayOrder, dayOrderOf, readDay } from './formats/read-day'
import {
  inOurFigures,
  isGrade,
  looksAveraged,
  readImdbId,
  readList,
  readNumber,
  readRating,
  readYear,
  scaleOf,
  starsOf,
  type WrittenRating,
  withoutEntities,
} from './formats/read-values'
import { readThumb } from './formats/thumb'

/** What the person changed of how a file was read. */
export type ReadOptions = { scale?: Scale; role?: Role; columns?: Record<string, Field> }

/** One film of a file and what is said of it. */
export type FileRow = {
  /** Counts the rows of a whole upload, so that each can be chosen for by itself. */
  key: number
  line: number
  path: string
  title: string
  originalTitle: string | null
  year: number | null
  directors: string[]
  imdbId: string | null
  movieLensId: number | null
  tmdbId: number | null
  says: 'rated' | 'seen' | 'want' | 'liked'
  /** 0.5 to 5 in halves, of a rated film. */
  stars: number | null
  /** Milliseconds since 1970; null when the file does not say. */
  at: number | null
}

export type FileReading = {
  source: Source
  /** What ratings are out of; null without any. */
  scale: Scale | null
  /** A known site's scale is certain. */
  scaleIsKnown: boolean
  rows: FileRow[]
  left: Record<LeftOut, number>
  problems: RowProblem[]
  notes: string[]
  /** What the list is, where some rows name a film and nothing else; which column is the film, where none is known. */
  asks: Asked | null
  /** What each column of a table of one's own was read as; null for the exports of sites. */
  columns: { name: string; field: Field; example: string }[] | null
}

type Readable = { file: SourceFile; format: Format; columns: Map<string, Field> | null }
type Pending = { row: TableRow; path: string; said: Said; rating: WrittenRating | null; order: DayOrder }

const noRows = (): Record<LeftOut, number> => ({ series: 0, nothing: 0, list: 0, collection: 0, repeated: 0 })

/** Reads the rows of all tables of an upload; scale and order of days are judged over whole tables. */
export async function readRows(readable: readonly Readable[], options: ReadOptions): Promise<FileReading> {
  const left = noRows()
  const problems: RowProblem[] = []
  const notes: string[] = []
  const rows: FileRow[] = []
  const scales: Scale[] = []
  let asks: Asked | null = null
  for (const each of readable) {
    const used = withoutAverages(each, options)
    const { file, format } = used
    notes.push(...used.notes, ...unnamedRatings(used))
    problems.push(...file.table.problems)
    const pending: Pending[] = []
    await eachInSteps(file.table.rows, (row) => {
      const reading = format.reads(cellsOf(row), file)
      if ('left' in reading) left[reading.left]++
      else if ('asks' in reading) {
        asks = reading.asks
        left.nothing++
      } else if ('problem' in reading) problems.push({ line: row.line, reason: reading.problem })
      else pending.push({ row, path: file.path, said: reading, rating: null, order: null })
    })
    const scale = readRatings(pending, used, options)
    if (pending.some(({ said }) => said.rating && isGrade(said.rating))) notes.push(GRADES)
    if (scale) scales.push(scale)
    const order = dayOrderOf(pending.map(({ said }) => inOurFigures(said.day ?? '')))
    await eachInSteps(pending, (said) => {
      const row = rowOf({ ...said, order }, scale ?? 5, rows.length + 1)
      if (row === 'nothing') left.nothing++
      else if ('reason' in row) problems.push(row)
      else rows.push(row)
    })
  }
  const [first] = readable
  return {
    source: mostOf(readable),
    scale: scales[0] ?? null,
    scaleIsKnown: readable.every(({ format }) => format.scale !== null),
    rows,
    left,
    problems,
    notes,
    asks,
    columns: first?.columns ? namedColumns(first.file, withoutAverages(first, options).columns) : null,
  }
}

const cellsOf =
  ({ cells }: TableRow) =>
  (...columns: string[]): string => {
    for (const column of columns) {
      const text = cleanCell(cells.get(column))
      if (text) return text
    }
    return ''
  }

/** Numbers that may be ratings are not taken for the person's own before they say so. */
function unnamedRatings({ file, columns }: Readable): string[] {
  const unnamed = columns ? mayBeRatings(file, columns).slice(0, 5) : []
  if (unnamed.length === 0) return []
  const names = unnamed.map((name) => `“${name.slice(0, 40)}”`)
  return names.length === 1
    ? [`The column ${names[0]} holds numbers and was not read. If they are your ratings, say so below.`]
    : [
        `The columns ${names.join(', ')} hold numbers and were not read. If one of them holds your ratings, say so below.`,
      ]
}

const GRADES =
  'Grades in letters are read as those read them who average newspapers: A is 100 of 100, B 75, C 50, D 25, F nought.'

/** A column of averages, or of words, is no rating of one's own unless the person says so. */
function withoutAverages({ file, format, columns }: Readable, options: ReadOptions) {
  const rating = [...(columns ?? [])].find(([, field]) => field === 'rating')?.[0]
  if (!columns || !rating || options.columns?.[rating]) return { file, format, columns, notes: [] as string[] }
  const texts = file.table.rows.map(({ cells }) => cleanCell(cells.get(rating))).filter(Boolean)
  const ratings = texts.flatMap((text) => readRating(text) ?? [])
  const words = texts.filter((text) => !readThumb(text) && readRating(text) === null)
  const isWords = words.length * 2 > texts.length
  if (!isWords && (isMine(rating) || !looksAveraged(ratings))) return { file, format, columns, notes: [] }
  const others = new Map(columns).set(rating, 'ignore')
  const note = isWords
    ? `The column “${rating}” holds no numbers and was not read as your rating.`
    : `The column “${rating}” looks like the average of many people and was not read as your rating. If it is yours, say so below.`
  return { file, format: anyTable(others, file), columns: others, notes: [note] }
}

/** Reads the written ratings of one table and says what they are out of. */
function readRatings(
  pending: Pending[],
  { format, columns }: Omit<Readable, 'file'>,
  options: ReadOptions,
): Scale | null {
  const rated = pending.filter(({ said }) => said.rating)
  for (const each of rated) each.rating = readRating(each.said.rating ?? '')
  if (rated.length === 0) return null
  if (format.scale) return format.scale
  const column = [...(columns ?? [])].find(([, field]) => field === 'rating')?.[0]
  const ratings = rated.flatMap(({ rating }) => rating ?? [])
  return options.scale ?? scaleOf(ratings, column ? scaleInName(column) : null)
}

function rowOf(
  { row, path, said, rating, order }: Pending,
  scale: Scale,
  key: number,
): FileRow | RowProblem | 'nothing' {
  const imdbId = readImdbId(said.imdbId ?? '')
  const tmdbId = readNumber(said.tmdbId ?? '')
  const movieLensId = readNumber(said.movieLensId ?? '')
  if (!said.title && !imdbId && !tmdbId && !movieLensId) return { line: row.line, reason: 'has no title' }
  // Nought, or -1, stands for no rating at all.
  const isNone = /^-1(?:\.0)?$/.test(said.rating ?? '') || (rating?.value === 0 && scale !== 100)
  const isRated = said.rating && !isNone
  const says = isRated ? 'rated' : said.liked ? 'liked' : said.seen ? 'seen' : said.want ? 'want' : null
  if (!says) return 'nothing'
  const stars = rating && says === 'rated' ? starsOf(rating, scale) : null
  if (says === 'rated' && stars === null) {
    return { line: row.line, reason: `"${(said.rating ?? '').slice(0, 20)}" is not a rating up to ${scale}` }
  }
  return {
    key,
    line: row.line,
    path,
    title: withoutEntities(said.title),
    originalTitle: said.originalTitle || null,
    year: readYear(said.year ?? ''),
    directors: readList(said.directors ?? ''),
    imdbId,
    movieLensId,
    tmdbId,
    says,
    stars,
    at: readDay(inOurFigures(said.day ?? ''), order),
  }
}

function mostOf(readable: readonly Readable[]): Source {
  const counts = new Map<Source, number>()
  for (const { format, file } of readable) {
    counts.set(format.source, (counts.get(format.source) ?? 0) + file.table.rows.length + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'table'
}

function namedColumns({ table }: SourceFile, columns: ReadonlyMap<string, Field> | null) {
  return [...(columns ?? [])].slice(0, 60).map(([name, field]) => ({
    name,
    field,
    example: (table.rows.map(({ cells }) => cells.get(name)).find(Boolean) ?? '').slice(0, 60),
  }))
}
