import { cleanCell } from './clean-cell'
import { judgeContents, onlyTexts } from './column-contents'
import { type Cells, guessColumns, isOfOthers } from './columns'
import type { Field } from './field-names'
import { byRole, type Format, type RowReading, type Said, type SourceFile } from './format'
import { isEpisodeTitle, isOtherKind } from './kind'
import { type DayOrder, readDay } from './read-day'
import { looksAveraged, readRating } from './read-values'
import { isNotInterested, isYes, roleOfStatus } from './status'
import { readThumb } from './thumb'

export type ColumnMap = ReadonlyMap<string, Field>

/** Rows that are looked at to tell what a column holds. */
const LOOKED_AT = 200

/** Columns by their names, by what stands in them, and what the person changed. */
export function columnsOf(file: SourceFile, changed: Readonly<Record<string, Field>> = {}): Map<string, Field> {
  const cellsOf = cellsOfTable(file)
  const { columns, spelled } = file.table
  const guessed = judgeContents(guessColumns(columns, { spelled, cellsOf, isRating: holdsRating }), cellsOf)
  for (const [column, field] of Object.entries(changed)) {
    if (!guessed.has(column)) continue
    for (const [other, theirs] of guessed) if (theirs === field && field !== 'ignore') guessed.set(other, 'ignore')
    guessed.set(column, field)
  }
  return guessed
}

const holdsRating = (cell: string) =>
  readRating(cell) !== null || readThumb(cell) !== null || roleOfStatus(cell) !== null || isNotInterested(cell)

function cellsOfTable(file: SourceFile): Cells {
  const rows = file.table.rows.slice(0, LOOKED_AT)
  const known = new Map<string, readonly string[]>()
  return (column) => {
    const cells = known.get(column) ?? rows.flatMap(({ cells }) => cleanCell(cells.get(column)) || [])
    known.set(column, cells)
    return cells
  }
}

export const namesFilms = (columns: ColumnMap): boolean =>
  [...columns.values()].some((field) => ['title', 'originalTitle', 'imdbId', 'tmdbId', 'movieLensId'].includes(field))

/** A table with years: which of its columns names the film can be asked. */
export const mayNameFilms = (columns: ColumnMap): boolean => columns.size > 1 && [...columns.values()].includes('year')

/** A table whose names say nothing to us: the one column of texts beside the years is taken for the titles. */
export function withOnlyTitle(file: SourceFile, columns: ColumnMap): Map<string, Field> {
  const title = mayNameFilms(columns) ? onlyTexts(columns, cellsOfTable(file)) : null
  return title === null ? new Map(columns) : new Map(columns).set(title, 'title')
}

/** Votes of one and minus one are up and down, not stars. */
function isUpOrDown(file: SourceFile, column: string | undefined): boolean {
  const cells = column === undefined ? [] : cellsOfTable(file)(column)
  return cells.includes('-1') && cells.includes('1') && cells.every((cell) => /^(?:-1|0|\+?1)$/.test(cell))
}

/** Columns that may hold ratings and are not called so: whose they are is for the person to say. */
export function mayBeRatings(file: SourceFile, columns: ColumnMap): string[] {
  if ([...columns.values()].includes('rating')) return []
  const cellsOf = cellsOfTable(file)
  return [...columns].flatMap(([column, field]) => {
    const ratings = cellsOf(column).flatMap((cell) => readRating(cell) ?? [])
    const isFull = ratings.length > 0 && ratings.length > cellsOf(column).length * 0.8
    const isCounted =
      ratings.length > 2 && ratings.every(({ value }, at) => at === 0 || value > (ratings[at - 1]?.value ?? 0))
    return field === 'ignore' && isFull && !isCounted && !isOfOthers(column) && !looksAveraged(ratings) ? [column] : []
  })
}

/** Any table with a column that names films, read by what its columns are taken for. */
export function anyTable(columns: ColumnMap, table: SourceFile): Format {
  const columnOf = new Map([...columns].map(([column, field]) => [field, column]))
  const upOrDown = isUpOrDown(table, columnOf.get('rating'))
  const has = (field: Field) => columnOf.has(field)
  const saysMore = ['rating', 'watched', 'seen', 'liked', 'want', 'status'].some((field) => has(field as Field))
  return {
    source: 'table',
    scale: null,
    recognises: () => namesFilms(columns),
    reads: (row, file): RowReading => {
      const cell = (field: Field) => {
        const column = columnOf.get(field)
        return column === undefined ? '' : row(column)
      }
      const title = cell('title') || cell('originalTitle')
      const isSeries = isOtherKind(cell('kind')) || cell('episode') || isEpisodeTitle(title)
      if (isSeries || /themoviedb\.org\/tv\//i.test(cell('tmdbId'))) return { left: 'series' }
      const watched = cell('watched')
      const day = isYes(watched) && !isDay(watched) ? cell('day') : watched || cell('day')
      const said: Said = {
        title,
        originalTitle: cell('originalTitle'),
        year: cell('year'),
        directors: cell('directors'),
        imdbId: cell('imdbId') || addressIn(file, row),
        tmdbId: cell('tmdbId'),
        movieLensId: cell('movieLensId'),
        day,
      }
      if (isTotal(said) && has('year')) return { left: 'nothing' }
      // "WTS" and "seen" may stand where others have a number.
      const wordOfRating = roleOfStatus(cell('rating'))
      const rating = wordOfRating || isNotInterested(cell('rating')) ? '' : cell('rating')
      const thumb = readThumb(upOrDown ? (signs[rating] ?? '') : rating)
      const role = roleOfStatus(cell('status')) ?? wordOfRating
      const isSeen = role === 'seen' || isYes(cell('seen')) || isYes(watched) || isDay(watched)
      // A thumb down says that it was seen; how bad it was is not said in stars.
      const says = {
        seen: isSeen || thumb === 'down',
        liked: isYes(cell('liked')) || thumb === 'up',
        want: role === 'want' || isYes(cell('want')),
      }
      if (rating && !thumb && !upOrDown) return { ...said, ...says, rating, outOf: cell('outOf') }
      if (says.seen || says.liked || says.want) return { ...said, ...says }
      return saysMore ? { left: 'nothing' } : byRole(said, file)
    },
  }
}

/** Asks which column is the film; until that is said, the rows say nothing. */
export const filmToBeNamed: Format = {
  source: 'table',
  scale: null,
  recognises: () => false,
  reads: () => ({ asks: 'title' }),
}

const signs: Record<string, string> = { '1': '👍', '+1': '👍', '-1': '👎' }

const anyOrder: DayOrder = 'day-first'
const isDay = (text: string) => readDay(text, anyOrder) !== null || readDay(text, 'month-first') !== null

/** What a sheet counts below its films: it has neither a year nor a number. */
const isTotal = ({ title, year, imdbId, tmdbId, movieLensId }: Said) =>
  !year &&
  !imdbId &&
  !tmdbId &&
  !movieLensId &&
  /^(?:(?:grand )?totals?|sum|average|avg|mean|count|summe|gesamt|durchschnitt|anzahl|total(?:e|es)?|moyenne|promedio|media|somme|suma|итого|всего|合计|合計)\s*:?$/i.test(
    title ?? '',
  )

/** The IMDb number of an address in any column, where there is one only. */
function addressIn(file: SourceFile, row: (column: string) => string): string {
  const found = new Set<string>()
  for (const column of file.table.columns) {
    const number = /imdb\.com\/(?:[a-z]{2}\/)?title\/(tt\d+)/i.exec(row(column))?.[1]
    if (number) found.add(number)
  }
  return found.size === 1 ? ([...found][0] ?? '') : ''
}
