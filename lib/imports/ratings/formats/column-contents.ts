import { foldText } from '../../../catalog/search-text'
import type { Cells } from './columns'
import type { Field } from './field-names'
import { isKindOfFilm, isOtherKind } from './kind'
import { readDay } from './read-day'
import { isYes, roleOfStatus } from './status'

type Columns = Map<string, Field>

export const mostly = (cells: readonly string[], isSo: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(isSo).length > cells.length * 0.6
const isYear = (cell: string) => /^(?:18|19|20)\d{2}(?:\.0)?$/.test(cell)
const isNamed = (cell: string) => /\p{Letter}{2}/u.test(cell) && !isYear(cell)
const isImdbId = (cell: string) => /\btt\d{6,9}\b/.test(cell)
export const dayIn = (cell: string) => readDay(cell, 'day-first') ?? readDay(cell, 'month-first')
/** Five figures may be a day of Excel, or the votes of a crowd. */
const isDay = (cell: string) => dayIn(cell) !== null && !/^\d{1,9}(?:[.,]\d+)?$/.test(cell)
const isKind = (cell: string) => isKindOfFilm(cell) || isOtherKind(cell)
const isStatus = (cell: string) => roleOfStatus(cell) !== null

const fieldColumns = (columns: Columns) => new Map([...columns].map(([column, field]) => [field, column]))

/** What stands in columns against what they are called, and what is known by itself whatever it is called. */
export function judgeContents(guessed: ReadonlyMap<string, Field>, cellsOf: Cells): Columns {
  const columns = new Map(guessed)
  swapTitleAndYear(columns, cellsOf)
  nameSeries(columns, cellsOf)
  knowNumbers(columns, cellsOf)
  knowWords(columns, cellsOf, 'kind', isKind)
  knowWords(columns, cellsOf, 'status', isStatus)
  knowShares(columns, cellsOf)
  knowDays(columns, cellsOf)
  return columns
}

/** Names that changed places are put right. */
function swapTitleAndYear(columns: Columns, cellsOf: Cells): void {
  const named = fieldColumns(columns)
  const [title, year] = [named.get('title'), named.get('year')]
  if (title !== undefined && year !== undefined && mostly(cellsOf(title), isYear) && mostly(cellsOf(year), isNamed)) {
    columns.set(title, 'year').set(year, 'title')
  }
}

/** "series_title" names films too, where there is no other title and a column tells films from series. */
function nameSeries(columns: Columns, cellsOf: Cells): void {
  const named = fieldColumns(columns)
  const [episode, kind] = [named.get('episode'), named.get('kind')]
  if (named.has('title') || episode === undefined || kind === undefined) return
  if (/title|name/.test(episode) && cellsOf(kind).some(isKindOfFilm)) columns.set(episode, 'title')
}

/** Years and IMDb numbers. */
function knowNumbers(columns: Columns, cellsOf: Cells): void {
  const named = fieldColumns(columns)
  const free = [...columns].flatMap(([column, field]) => (field === 'ignore' ? [column] : []))
  const imdb = free.filter((column) => mostly(cellsOf(column), isImdbId))
  if (imdb.length === 1 && imdb[0] !== undefined && !named.has('imdbId')) columns.set(imdb[0], 'imdbId')
  const years = free.filter((column) => mostly(cellsOf(column), isYear) && !ofPerson.test(column))
  if (years.length === 1 && years[0] !== undefined && !named.has('year')) columns.set(years[0], 'year')
}
const ofPerson = /watch|seen|view|rated|added|bought|born|birth/i

/** A column of words for kinds, or for what one did, is told by them: "type" may be either. */
function knowWords(
  columns: Columns,
  cellsOf: Cells,
  field: 'kind' | 'status',
  isWord: (cell: string) => boolean,
): void {
  const named = fieldColumns(columns)
  const before = named.get(field)
  if (before !== undefined && cellsOf(before).some(isWord)) return
  const open = [...columns].filter(([, other]) => ['ignore', 'kind', 'status'].includes(other))
  const holding = open.filter(([column]) => mostly(cellsOf(column), isWord))
  const [found] = holding
  if (holding.length !== 1 || !found) return
  if (before !== undefined) columns.set(before, 'ignore')
  columns.set(found[0], field)
}

/** "Watched status" in figures says how much was seen, not what one means to do. */
function knowShares(columns: Columns, cellsOf: Cells): void {
  const named = fieldColumns(columns)
  const status = named.get('status')
  if (status === undefined || named.has('seen') || !/watch|play/i.test(status)) return
  if (mostly(cellsOf(status), (cell) => /^(?:[01](?:[.,]\d+)?|\d{1,3}\s*%)$/.test(cell))) columns.set(status, 'seen')
}

const release = /releas|premier|estreno|estreia|uscita|sortie|kino|birth|born|上映|公開/i
/** Which of several days is that of what was said: when it was rated, then one of no known name, then when it was written down. */
function weightOfDay(column: string): number {
  if (/rat|vot|оцен|打分|評/i.test(column)) return 4
  if (/updated|modified|changed/i.test(column)) return 1
  return /creat|add/i.test(column) ? 2 : 3
}

/** Days of what was said are told by themselves; days that are the films' own are none. */
function knowDays(columns: Columns, cellsOf: Cells): void {
  const named = fieldColumns(columns)
  const [year, day] = [named.get('year'), named.get('day')]
  const isOfFilms = (column: string) =>
    release.test(column) || areFirstNights(cellsOf(column), year ? cellsOf(year) : [])
  if (day !== undefined && mostly(cellsOf(day), isDay) && isOfFilms(day)) {
    columns.set(day, year === undefined ? 'year' : 'ignore')
    return
  }
  if (day !== undefined || named.has('watched')) return
  const found = [...columns].flatMap(([column, field]) =>
    field === 'ignore' && mostly(cellsOf(column), isDay) && !isOfFilms(column) ? [column] : [],
  )
  const best = Math.max(...found.map(weightOfDay))
  const likely = found.filter((column) => weightOfDay(column) === best)
  if (likely.length === 1 && likely[0] !== undefined) columns.set(likely[0], 'day')
}

/** Days that lie in the films' own years, or where no years stand, most of them before people kept such lists. */
function areFirstNights(cells: readonly string[], years: readonly string[]): boolean {
  const yearsOfDays = cells.flatMap((cell) => {
    const day = dayIn(cell)
    return day === null ? [] : [new Date(day).getUTCFullYear()]
  })
  if (years.length === 0)
    return yearsOfDays.length > 0 && yearsOfDays.filter((year) => year < 1998).length * 2 > cells.length
  if (years.length !== cells.length || new Set(yearsOfDays).size < 2) return false
  return (
    cells.filter((cell, place) => yearIn(cell) === Number.parseInt(years[place] ?? '', 10)).length > cells.length * 0.6
  )
}
const yearIn = (cell: string) => {
  const day = dayIn(cell)
  return day === null ? Number.NaN : new Date(day).getUTCFullYear()
}

/** The one column of names that could be titles, where there is one only. */
export function onlyTexts(columns: ReadonlyMap<string, Field>, cellsOf: Cells): string | null {
  const texts = [...columns].flatMap(([column, field]) => {
    const cells = cellsOf(column)
    const isText = mostly(cells, (cell) => isNamed(cell) && cell.length <= 100 && !isYes(cell) && !isDay(cell))
    const differ = new Set(cells.map(foldText)).size >= cells.length * 0.8
    return field === 'ignore' && isText && differ && !mostly(cells, isKind) && !mostly(cells, isStatus) ? [column] : []
  })
  return texts.length === 1 ? (texts[0] ?? null) : null
}
