import { fileError } from '../file-error'
import { eachInSteps } from '../in-steps'
import { limits } from '../limits'
import { readTable, type Table, type TableRow } from '../read-table'
import { guessColumns } from './formats/columns'
import { titlesByLine } from './title-lines'

/** A table and, in a JSON file, the key of the list it stood under. */
export type NamedTable = { key: string; table: Table }

const listExport = /^\uFEFF?Letterboxd list export/i

/** The tables of a text: one of a CSV file, one for each list of objects in a JSON file. Throws AppError. */
export async function tablesOf(text: string): Promise<NamedTable[]> {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start === '') throw fileError('The file is empty.')
  if (/^<(?:!doctype html|html)/i.test(start)) throw fileError('This is a web page. Send the file the site gives you.')
  if (start.startsWith('<')) throw fileError('This is XML. Choose CSV or JSON when you export.')
  if (/^[[{]/.test(start)) return jsonTables(start)
  if (listExport.test(text)) return [{ key: '', table: await readTable(afterHead(text), { anyLength: true }) }]
  const titles = titlesByLine(text)
  if (titles) return [{ key: '', table: await tableOf(titles) }]
  return [{ key: '', table: await readTable(text, { anyLength: true, isHead, isRow, mend }) }]
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

const yearBehind = /\S.*[([](?:18|19|20)\d{2}[)\]]\W*$/

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

/** Two columns at least, one of them the film: a line of data has no such names. */
function isHead(cells: readonly string[]): boolean {
  const fields = new Set(guessColumns(cells.map((cell) => cell.toLowerCase())).values())
  const isFilm = fields.has('title') || fields.has('imdbId') || fields.has('tmdbId')
  return isFilm && cells.filter(Boolean).length > 1 && fields.size > 1
}

/** A list of Letterboxd begins with a table about itself. */
const afterHead = (text: string) => text.slice(Math.max(0, text.search(/^Position,/m)))

async function jsonTables(text: string): Promise<NamedTable[]> {
  const found = new Map<string, Record<string, unknown>[]>()
  collectLists(parseJson(text), '', 0, found)
  const total = [...found.values()].reduce((sum, list) => sum + list.length, 0)
  if (total > limits.rows * 2) throw fileError(`The file has more than ${limits.rows.toLocaleString('en')} rows.`)
  const tables: NamedTable[] = []
  for (const [key, list] of found) tables.push({ key, table: await tableOf(list) })
  return tables
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const lines = jsonLines(text)
    if (lines) return lines
    throw fileError('The file starts like JSON but is damaged or cut off. Download it again and try once more.')
  }
}

function jsonLines(text: string): unknown[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim())
  if (lines.length < 2) return null
  try {
    return lines.slice(0, limits.rows + 1).map((line) => JSON.parse(line) as unknown)
  } catch {
    return null
  }
}

const MAX_DEPTH = 4
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of objects wherever they stand, under the path of their key; lists inside of rows are no lists of their own. */
function collectLists(value: unknown, key: string, depth: number, found: Map<string, Record<string, unknown>[]>): void {
  const rows = Array.isArray(value) ? rowsOfList(value) : isObject(value) ? rowsByFilm(value) : []
  if (rows.length > 0) found.set(key, rows)
  if (rows.length > 0 || !isObject(value) || depth > MAX_DEPTH) return
  for (const [name, part] of Object.entries(value)) {
    collectLists(part, key ? `${key}.${name.toLowerCase()}` : name.toLowerCase(), depth + 1, found)
  }
}

/** Objects, titles alone, or lists below a list of names. */
function rowsOfList(list: readonly unknown[]): Record<string, unknown>[] {
  const objects = list.filter(isObject)
  if (objects.length > 0) return objects
  const [head, ...rest] = list
  if (Array.isArray(head) && isHead(head.map(String))) {
    const lists = rest.filter((each): each is unknown[] => Array.isArray(each))
    return lists.map((row) => Object.fromEntries(head.map((name, place) => [String(name).toLowerCase(), row[place]])))
  }
  const titles = list.filter((each): each is string => typeof each === 'string' && yearBehind.test(each))
  return titles.length * 2 > list.length ? titles.map((title) => ({ title })) : []
}

/** { "tt0113277": 8 } and { "Heat (1995)": { "rating": 8 } }: films as keys, what is said of them as values. */
function rowsByFilm(value: Record<string, unknown>): Record<string, unknown>[] {
  const entries = Object.entries(value)
  const isId = (key: string) => /^tt\d{6,9}$/.test(key)
  if (entries.length === 0 || !entries.every(([key]) => isId(key) || yearBehind.test(key))) return []
  return entries.map(([key, said]) => ({
    [isId(key) ? 'imdb id' : 'title']: key,
    ...(isObject(said) ? said : { rating: said }),
  }))
}

/** Objects as rows: { movie: { title } } becomes the column "movie.title". */
async function tableOf(list: readonly Record<string, unknown>[]): Promise<Table> {
  const columns = new Map<string, string>()
  const rows: TableRow[] = []
  await eachInSteps(list, (value) => {
    const spelled = new Map<string, string>()
    flatten(value, '', 0, spelled)
    const cells = new Map<string, string>()
    for (const [written, cell] of spelled) {
      const column = written.toLowerCase()
      if (!columns.has(column)) columns.set(column, written)
      if (!cells.has(column)) cells.set(column, cell)
    }
    rows.push({ line: rows.length + 1, cells })
  })
  return { columns: [...columns.keys()], rows, problems: [], spelled: columns }
}

function flatten(value: unknown, column: string, depth: number, cells: Map<string, string>): void {
  if (value === null || value === undefined || depth > MAX_DEPTH) return
  if (Array.isArray(value)) {
    const parts = value.map((each) => (isObject(each) ? Object.values(each).filter(isPlain).join(' ') : String(each)))
    cells.set(column, parts.join(', ').slice(0, limits.cellCharacters))
  } else if (isObject(value)) {
    for (const [name, part] of Object.entries(value)) {
      flatten(part, column ? `${column}.${name}` : name, depth + 1, cells)
    }
  } else cells.set(column, String(value).slice(0, limits.cellCharacters))
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number'
