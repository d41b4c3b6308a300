import { guessColumns } from './columns'
import type { Field } from './field-names'
import { byRole, type Format, type RowReading, type Said, type SourceFile } from './format'
import { isOtherKind } from './kind'
import { type DayOrder, readDay } from './read-day'
import { isYes, roleOfStatus } from './status'
import { readThumb } from './thumb'

export type ColumnMap = ReadonlyMap<string, Field>

/** Columns by their names, and what the person changed. */
export function columnsOf(file: SourceFile, changed: Readonly<Record<string, Field>> = {}): ColumnMap {
  const guessed = guessColumns(file.table.columns)
  for (const [column, field] of Object.entries(changed)) {
    if (!guessed.has(column)) continue
    for (const [other, theirs] of guessed) if (theirs === field && field !== 'ignore') guessed.set(other, 'ignore')
    guessed.set(column, field)
  }
  return guessed
}

export const namesFilms = (columns: ColumnMap): boolean =>
  [...columns.values()].some((field) => ['title', 'originalTitle', 'imdbId', 'tmdbId', 'movieLensId'].includes(field))

/** Any table with a column that names films, read by what its columns are taken for. */
export function anyTable(columns: ColumnMap): Format {
  const columnOf = new Map([...columns].map(([column, field]) => [field, column]))
  const has = (field: Field) => columnOf.has(field)
  const saysMore = ['rating', 'watched', 'seen', 'want', 'status'].some((field) => has(field as Field))
  return {
    source: 'table',
    scale: null,
    recognises: () => namesFilms(columns),
    reads: (row, file): RowReading => {
      const cell = (field: Field) => {
        const column = columnOf.get(field)
        return column === undefined ? '' : row(column)
      }
      if (isOtherKind(cell('kind'))) return { left: 'series' }
      const day = cell('watched') || cell('day')
      const said: Said = {
        title: cell('title') || cell('originalTitle'),
        originalTitle: cell('originalTitle'),
        year: cell('year'),
        directors: cell('directors'),
        imdbId: cell('imdbId') || addressIn(file, row),
        tmdbId: cell('tmdbId'),
        movieLensId: cell('movieLensId'),
        day,
      }
      if (isTotal(said) && has('year')) return { left: 'nothing' }
      const thumb = readThumb(cell('rating'))
      // A thumb down says that it was seen; how bad it was is not said in stars.
      if (thumb) return { ...said, ...(thumb === 'up' ? { liked: true } : { seen: true }) }
      if (cell('rating')) return { ...said, rating: cell('rating') }
      const role = roleOfStatus(cell('status'))
      const watched = cell('watched')
      if (role === 'seen' || isYes(cell('seen')) || isYes(watched) || isDay(watched)) return { ...said, seen: true }
      if (role === 'want' || isYes(cell('want'))) return { ...said, want: true }
      return saysMore ? { left: 'nothing' } : byRole(said, file)
    },
  }
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
