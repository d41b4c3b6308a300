import { fileError } from '../file-error'
import { readTable, type Table } from '../read-table'
import { tableOfPage, tableOfSpaces } from './drawn-tables'
import { guessColumns } from './formats/columns'
import { roleOfName } from './formats/status'
import { isHead } from './is-head'
import { jsonTables, type NamedTable, tableOf } from './json-tables'
import { looksLikeJson } from './loose-json'
import { titlesByLine } from './title-lines'

const listExport = /^\uFEFF?Letterboxd list export/i

/** The tables of a text: one of a CSV file, one for each list of objects in a JSON file. Throws AppError. */
export async function tablesOf(text: string): Promise<NamedTable[]> {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start === '') throw fileError('The file is empty.')
  const page = start.startsWith('<') ? tableOfPage(start) : null
  if (!page && /^<(?:!doctype html|html)/i.test(start))
    throw fileError('This is a web page. Send the file the site gives you.')
  if (!page && start.startsWith('<')) throw fileError('This is XML. Choose CSV or JSON when you export.')
  if (looksLikeJson(start)) return jsonTables(start)
  if (listExport.test(text)) return [{ key: '', table: await readTable(afterHead(text), { anyLength: true }) }]
  const titles = page ? null : titlesByLine(text)
  if (titles) return [{ key: '', table: await tableOf(titles) }]
  const drawn = page ?? tableOfSpaces(text) ?? text
  const table = await readTable(drawn, { anyLength: true, isHead, isRow, mend })
  const lists = await listsSideBySide(table)
  return lists ?? [{ key: '', table }]
}

/** Columns that say of their titles what they are ("Seen, Want to see") are lists of their own. */
async function listsSideBySide({ columns, rows }: Table): Promise<NamedTable[] | null> {
  const isList = (column: string) => {
    const cells = rows.flatMap(({ cells: all }) => all.get(column)?.trim() || [])
    return (
      roleOfName(column) !== null && cells.length > 0 && cells.every((cell) => /\p{Letter}{2}.*\d{4}\)$/u.test(cell))
    )
  }
  if (columns.length === 0 || !columns.every(isList)) return null
  const titlesOf = (column: string) =>
    rows.flatMap(({ cells }) => (cells.get(column)?.trim() ? [{ title: cells.get(column) }] : []))
  return Promise.all(columns.map(async (column) => ({ key: column, table: await tableOf(titlesOf(column)) })))
}

/** How many names of columns we know in the first lines of a text that may be in a wrong encoding. */
export function namesKnown(text: string): number {
  const cells = text
    .slice(0, 2_000)
    .split(/\r?\n|\r/)
    .slice(0, 2)
    .join(',')
    .split(/[,;\t|]/)
  const names = cells.map((cell) => cell.replace(/^\W*"|"\W*$/g, '').toLowerCase())
  return [...guessColumns(names).values()].filter((field) => field !== 'ignore').length
}

/** A line of data: a year, an IMDb number or a figure stands in it, and no name we know. */
const isRow = (cells: readonly string[]) =>
  cells.length > 1 && cells.some((cell) => /^(?:(?:18|19|20)\d{2}|tt\d{6,9}|\d{1,3}(?:[.,]\d)?)$/.test(cell.trim()))

/** "Crouching Tiger, Hidden Dragon,2000,5" below "Title,Year,Rating": the year shows how far the title goes. */
function mend(cells: readonly string[], columns: readonly string[]): readonly string[] {
  const places = new Map([...guessColumns(columns)].map(([column, field]) => [field, columns.indexOf(column)]))
  const [title, year] = [places.get('title'), places.get('year')]
  const more = cells.length - columns.length
  if (title === undefined || year === undefined || title > year) return cells
  const isYear = (place: number) => /^\s*(?:18|19|20)\d{2}\s*$/.test(cells[place] ?? '')
  if (isYear(year) || !isYear(year + more)) return cells
  const whole = cells.slice(title, title + more + 1).join(', ')
  return [...cells.slice(0, title), whole, ...cells.slice(title + more + 1)]
}

/** A list of Letterboxd begins with a table about itself. */
const afterHead = (text: string) => text.slice(Math.max(0, text.search(/^Position,/m)))
