import { eachInSteps } from '../in-steps'
import type { RowProblem, TableRow } from '../read-table'
import { cleanCell } from './formats/clean-cell'
import type { Field } from './formats/field-names'
import type { Asked, Best, LeftOut, Role, Scale, Source, SourceFile } from './formats/format'
import { dayOrderOf, readDay } from './formats/read-day'
import { inOurFigures, readImdbId, readList, readNumber, readYear, starsOf } from './formats/read-values'
import { titleIn } from './formats/title-in'
import {
  type Pending,
  type RatingOptions,
  type Readable,
  readRatings,
  unnamedRatings,
  withoutAverages,
} from './read-ratings'

/** What the person changed of how a file was read. */
export type ReadOptions = RatingOptions & { role?: Role }

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
  /** Which rating is the best; null where the file does not say it, or has no ratings. */
  best: Best | null
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

const noRows = (): Record<LeftOut, number> => ({ series: 0, nothing: 0, list: 0, collection: 0, repeated: 0 })

/** Reads the rows of all tables of an upload; scale and order of days are judged over whole tables. */
export async function readRows(readable: readonly Readable[], options: ReadOptions): Promise<FileReading> {
  const left = noRows()
  const problems: RowProblem[] = []
  const notes: string[] = []
  const rows: FileRow[] = []
  const scales: Scale[] = []
  const bests: Best[] = []
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
    const { scale, best, notes: onRatings } = readRatings(pending, used, options)
    notes.push(...onRatings)
    if (scale) scales.push(scale)
    if (best) bests.push(best)
    const order = dayOrderOf(pending.map(({ said }) => inOurFigures(said.day ?? '')))
    await eachInSteps(pending, (said) => {
      const row = rowOf({ ...said, order }, { scale: scale ?? 5, best }, rows.length + 1)
      if (row === 'unclear') asks = 'best'
      if (row === 'unclear') left.nothing++
      else if (row === 'nothing') left.nothing++
      else if ('reason' in row) problems.push(row)
      else rows.push(row)
    })
  }
  const [first] = readable
  return {
    source: mostOf(readable),
    scale: scales[0] ?? null,
    best: bests[0] ?? null,
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

function rowOf(
  { row, path, said, rating, order }: Pending,
  { scale, best }: { scale: Scale; best: Best | null },
  key: number,
): FileRow | RowProblem | 'nothing' | 'unclear' {
  const imdbId = readImdbId(said.imdbId ?? '')
  const tmdbId = readNumber(said.tmdbId ?? '')
  const movieLensId = readNumber(said.movieLensId ?? '')
  if (!said.title && !imdbId && !tmdbId && !movieLensId) return { line: row.line, reason: 'has no title' }
  // Nought, or -1, stands for no rating at all.
  const isNone = /^-1(?:\.0)?$/.test(said.rating ?? '') || (rating?.value === 0 && scale !== 100)
  const isRated = said.rating && !isNone
  const says = isRated ? 'rated' : said.liked ? 'liked' : said.seen ? 'seen' : said.want ? 'want' : null
  if (!says) return 'nothing'
  if (says === 'rated' && best === null) return 'unclear'
  const stars = rating && says === 'rated' ? starsOf(rating, scale, best ?? 'highest') : null
  if (says === 'rated' && stars === null) {
    return { line: row.line, reason: `"${(said.rating ?? '').slice(0, 20)}" is not a rating up to ${scale}` }
  }
  return {
    key,
    line: row.line,
    path,
    title: titleIn(said.title),
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
