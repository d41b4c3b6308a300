import { fileError } from '../file-error'
import { eachInSteps } from '../in-steps'
import { limits } from '../limits'
import type { Table, TableRow } from '../read-table'
import { isHead } from './is-head'
import { parseJson } from './loose-json'

/** A table and, in a JSON file, the key of the list it stood under. */
export type NamedTable = { key: string; table: Table }

const MAX_DEPTH = 4
const yearBehind = /\S.*[([](?:18|19|20)\d{2}[)\]]\W*$/
type Row = Record<string, unknown>
const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Each list of objects of a JSON file as a table. */
export async function jsonTables(text: string): Promise<NamedTable[]> {
  const found = new Map<string, Row[]>()
  collectLists(parseJson(text), '', 0, found)
  const total = [...found.values()].reduce((sum, list) => sum + list.length, 0)
  if (total > limits.rows * 2) throw fileError(`The file has more than ${limits.rows.toLocaleString('en')} rows.`)
  const tables: NamedTable[] = []
  for (const [key, list] of found) tables.push({ key, table: await tableOf(list) })
  return tables
}

/** Lists of objects wherever they stand, under the path of their key; lists inside of rows are no lists of their own. */
function collectLists(value: unknown, key: string, depth: number, found: Map<string, Row[]>): void {
  const rows = Array.isArray(value) ? rowsOfList(value) : isObject(value) ? rowsOfObject(value) : []
  if (rows.length > 0) found.set(key, rows)
  if (rows.length > 0 || !isObject(value) || depth > MAX_DEPTH) return
  for (const [name, part] of Object.entries(value)) {
    collectLists(part, key ? `${key}.${name.toLowerCase()}` : name.toLowerCase(), depth + 1, found)
  }
}

/** Objects, titles alone, or lists below a list of names. */
function rowsOfList(list: readonly unknown[]): Row[] {
  const objects = list.filter(isObject)
  if (objects.length > 0) return objects
  const [head, ...rest] = list
  if (Array.isArray(head) && isHead(head.map(String))) return rowsBelow(head.map(String), rest)
  const titles = list.filter((each): each is string => typeof each === 'string' && yearBehind.test(each))
  return titles.length * 2 > list.length ? titles.map((title) => ({ title })) : []
}

const rowsBelow = (head: readonly string[], rest: readonly unknown[]): Row[] =>
  rest
    .filter((each): each is unknown[] => Array.isArray(each))
    .map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]])))

function rowsOfObject(value: Row): Row[] {
  const byFilm = rowsByFilm(value)
  if (byFilm.length > 0) return byFilm
  const { columns, data } = value
  if (Array.isArray(columns) && Array.isArray(data) && isHead(columns.map(String))) {
    return rowsBelow(columns.map(String), data)
  }
  return rowsByColumn(value)
}

/** { "tt0113277": 8 } and { "Heat (1995)": { "rating": 8 } }: films as keys, what is said of them as values. */
function rowsByFilm(value: Row): Row[] {
  const entries = Object.entries(value)
  const isId = (key: string) => /^tt\d{6,9}$/.test(key)
  if (entries.length === 0 || !entries.every(([key]) => isId(key) || yearBehind.test(key))) return []
  return entries.map(([key, said]) => ({
    [isId(key) ? 'imdb id' : 'title']: key,
    ...(isObject(said) ? said : { rating: said }),
  }))
}

/** { "title": ["Heat"], "year": [1995] }, or with the numbers of rows as keys: columns, each with its cells. */
function rowsByColumn(value: Row): Row[] {
  const names = Object.keys(value)
  const parts = Object.values(value)
  if (!isHead(names) || !parts.every((part) => Array.isArray(part) || isCounted(part))) return []
  const cells = parts.map((part) => (Array.isArray(part) ? part : isObject(part) ? Object.values(part) : []))
  const length = cells[0]?.length ?? 0
  if (length === 0 || !cells.every((column) => column.length === length && !column.some(isObject))) return []
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(names.map((name, place) => [name, cells[place]?.[row]] as const)),
  )
}
const isCounted = (part: unknown) => isObject(part) && Object.keys(part).every((key) => /^\d+$/.test(key))

/** Objects as rows: { movie: { title } } becomes the column "movie.title". */
export async function tableOf(list: readonly Row[]): Promise<Table> {
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

function flatten(whole: unknown, column: string, depth: number, cells: Map<string, string>): void {
  const value = unwrapped(whole)
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

/** { "$numberInt": "1995" }, { "stringValue": "Heat" }: databases name the kind of a value around it. */
function unwrapped(value: unknown): unknown {
  if (!isObject(value)) return value
  const [only, ...more] = Object.entries(value)
  const isWrapped =
    only && more.length === 0 && /^(?:\$\w+|(?:string|integer|double|boolean|timestamp|null)Value)$/.test(only[0])
  return isWrapped ? only[1] : value
}
