import { cleanCell } from './clean-cell'
import { guessByContent, guessColumns, putRight } from './columns'
import type { Field } from './field-names'
import { byRole, type Format, type RowReading, type Said, type SourceFile } from './format'
import { isEpisodeTitle, isOtherKind } from './kind'
import { type DayOrder, readDay } from './read-day'
import { isYes, roleOfStatus } from './status'
import { readThumb } from './thumb'

export type ColumnMap = ReadonlyMap<string, Field>

/** Rows that are looked at to tell what a column holds. */
const LOOKED_AT = 200

/** Columns by their names, by what stands in them, and what the person changed. */
export function columnsOf(file: SourceFile, changed: Readonly<Record<string, Field>> = {}): Map<string, Field> {
  const cellsOf = (column: string) =>
    file.table.rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cleanCell(cells.get(column)) || [])
  const named = putRight(guessColumns(file.table.columns), cellsOf)
  const guessed = namesFilms(named) ? named : guessByContent(file.table.columns, cellsOf)
  for (const [column, field] of Object.entries(changed)) {
    if (!guessed.has(column)) continue
    for (const [other, theirs] of guessed) if (theirs === field && field !== 'ignore') guessed.set(other, 'ignore')
    guessed.set(column, field)
  }
  return guessed
}

export const namesFilms = (columns: ColumnMap): boolean =>
  [...columns.values()].some((field) => ['title', 'originalTitle', 'imdbId', 'tmdbId', 'movieLensId'].includes(field))

/** A table with years: which of its columns names the film can be asked. */
export const mayNameFilms = (columns: ColumnMap): boolean => columns.size > 1 && [...columns.values()].includes('year')

/** Any table with a column that names films, read by what its columns are taken for. */
export function anyTable(columns: ColumnMap): Format {
  const columnOf = new Map([...columns].map(([column, field]) => [field, column]))
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
      if (isOtherKind(cell('kind')) || cell('episode') || isEpisodeTitle(title)) return { left: 'series' }
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
      const rating = cell('rating')
      const thumb = readThumb(rating)
      const role = roleOfStatus(cell('status'))
      const isSeen = role === 'seen' || isYes(cell('seen')) || isYes(watched) || isDay(watched)
      // A thumb down says that it was seen; how bad it was is not said in stars.
      const says = {
        seen: isSeen || thumb === 'down',
        liked: isYes(cell('liked')) || thumb === 'up',
        want: role === 'want' || isYes(cell('want')),
      }
      if (rating && !thumb) return { ...said, ...says, rating }
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
