import { finished } from 'node:stream/promises'
import { CsvError, type Options, parse } from 'csv-parse'
import { fileError } from './file-error'
import { breath, eachInSteps } from './in-steps'
import { limits } from './limits'
import { mendQuotes } from './mend-quotes'

export type RowProblem = { line: number; reason: string }
/** Cells by lower-case column name. `line` is where the row ends in the file. */
export type TableRow = { line: number; cells: ReadonlyMap<string, string> }
export type Table = {
  columns: string[]
  rows: TableRow[]
  problems: RowProblem[]
  /** Columns as they are written: capitals show where a word begins. */
  spelled?: ReadonlyMap<string, string>
  /** Lines that stand above the names of the columns. */
  above?: string[]
}

type RawRecord = { record: string[]; info: { lines: number } }

/** Characters parsed before others get their turn: a few milliseconds. */
const CHARS_AT_A_STRETCH = 65_536

export type TableOptions = {
  maxRows?: number
  /** Takes rows with a column more or less than the first line names: what is there is read. */
  anyLength?: boolean
  /** Knows a line of names by its cells: a sheet may begin with lines about itself. */
  isHead?: (cells: readonly string[]) => boolean
  /** Knows a first line that is a row already: such a table gets names of its own. */
  isRow?: (cells: readonly string[]) => boolean
  /** Puts together what a comma that nobody quoted took apart. */
  mend?: (cells: readonly string[], columns: readonly string[]) => readonly string[]
}

/** Lines that may stand before the names of the columns. */
const LINES_BEFORE = 10

/** Reads CSV with commas, semicolons or tabs. Rows that cannot be read are listed, never dropped in silence. */
export async function readTable(
  whole: string,
  { maxRows = limits.rows, anyLength = false, isHead, isRow, mend }: TableOptions = {},
): Promise<Table> {
  const named = /^\uFEFF?"?sep=([,;\t|])"?\r?\n/i.exec(whole)
  const text = named ? whole.slice(named[0].length) : whole
  const offset = named ? 1 : 0
  const problems: RowProblem[] = []
  const parse = (part: string) =>
    parseInSteps(part, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_quotes: true,
      relax_column_count: true,
      delimiter: named?.[1] ?? separatorOf(part),
      to: maxRows + 2 + LINES_BEFORE,
      skip_records_with_error: true,
      on_skip: (error) => void problems.push({ line: lineOf(error), reason: reasonOf(error) }),
    })
  const asWritten = await parse(text)
  const whatIs = problems.length > 0 || text.includes('\\"') ? await parseMended(asWritten) : asWritten

  /** Once more with its quotation marks put right; what was read before stands where that helps nobody. */
  async function parseMended(before: RawRecord[]): Promise<RawRecord[]> {
    const found = problems.splice(0)
    const mended = await parse(mendQuotes(text, named?.[1] ?? separatorOf(text)))
    if (problems.length < found.length || (found.length === 0 && problems.length === 0)) return mended
    problems.splice(0, problems.length, ...found)
    return before
  }

  const records = (
    isQuotedTwice(whatIs) ? await parse(whatIs.map(({ record }) => record[0]).join('\n')) : whatIs
  ).filter(({ record }) => !isRule(record))
  const headAt = isHead
    ? records.slice(0, LINES_BEFORE).findIndex(({ record }, at) => isHead(record) && (at === 0 || !isRow?.(record)))
    : 0
  const [first, ...others] = withWholeNames(records.slice(Math.max(0, headAt)), isHead, isRow)
  const isNameless = first !== undefined && headAt < 0 && isRow?.(first.record) === true
  const head = isNameless ? { record: first.record.map((_, place) => `column ${place + 1}`) } : first
  const rest = isNameless ? [first, ...others] : others
  if (!head) throw fileError('The file is empty.')
  if (rest.length > maxRows) throw fileError(`The file has more than ${maxRows.toLocaleString('en')} rows.`)
  const width = anyLength ? widthOfSides(head.record) : null
  const spelled = head.record.slice(0, width ?? undefined).map(withoutHiddenSigns)
  const columns = spelled.map((name) => name.toLowerCase())
  const rows: TableRow[] = []
  const again = head.record.join('\n')
  await eachInSteps(rest, ({ record, info }) => {
    // Files put one under the other bring their names again.
    if (record.join('\n') === again) return
    const line = info.lines + offset
    const length = record.reduce((sum, cell) => sum + cell.length, 0)
    if (length > limits.rowCharacters) return void problems.push({ line, reason: 'is far too long' })
    if (width !== null) return void rows.push(...sidesOf(record, width, columns, line))
    const whole = mend && record.length > columns.length ? mend(record, columns) : record
    if (anyLength || whole.length === columns.length) rows.push({ line, cells: cellsOf(columns, whole) })
    else problems.push({ line, reason: `has ${record.length} columns instead of ${columns.length}` })
  })
  return {
    columns,
    rows,
    problems: problems.sort((a, b) => a.line - b.line),
    spelled: new Map(columns.map((column, place) => [column, spelled[place] ?? column])),
    above: records.slice(0, Math.max(0, headAt)).map(({ record }) => record.join(' ').trim()),
  }
}

/** Excel put quotes around whole lines: each is one cell that holds the others. */
const isQuotedTwice = (records: readonly RawRecord[]) =>
  records.length > 1 && records.every(({ record }) => record.length === 1 && /[,;\t|]/.test(record[0] ?? ''))

/** A line of dashes below the names or around a table drawn with signs, and the count of rows below it. */
const isRule = (record: readonly string[]) =>
  (record.some((cell) => cell.includes('--')) && record.every((cell) => /^[\s:+|=-]*$/.test(cell))) ||
  /^\(?\d+ rows?\)?(?: in set.*)?$/.test(record.join(''))

/** Names in two rows: those above stand over several columns and say whose they are ("Me.Rating", "Others.Rating"). */
function withWholeNames(
  records: RawRecord[],
  isHead: TableOptions['isHead'],
  isRow: TableOptions['isRow'],
): RawRecord[] {
  const [above, below, ...rest] = records
  if (!above || !below || !isHead || isRow?.(below.record)) return records
  const isFuller = below.record.every(Boolean) && above.record.some((name) => !name)
  if (!isFuller || below.record.length < above.record.length || !isHead(below.record)) return records
  let group = ''
  const names = below.record.map((name, place) => {
    group = above.record[place] || group
    return group ? `${group}.${name}` : name
  })
  return [{ ...below, record: names }, ...rest]
}

/** Spaces that do not break, of no width, and marks of the order of bytes. */
const withoutHiddenSigns = (name: string) => name.replace(/[\u00A0\u200B-\u200F\u2060\uFEFF]+/g, ' ').trim()

async function parseInSteps(text: string, options: Options): Promise<RawRecord[]> {
  const records: RawRecord[] = []
  const parser = parse(options)
  parser.on('data', (record: RawRecord) => void records.push(record))
  const end = finished(parser)
  for (let start = 0; start < text.length && !parser.destroyed; start += CHARS_AT_A_STRETCH) {
    parser.write(text.slice(start, start + CHARS_AT_A_STRETCH))
    await breath()
  }
  parser.end()
  await end
  return records
}

/** How many columns a table has that stands several times side by side, with an empty column between or none. */
function widthOfSides(head: readonly string[]): number | null {
  const names = head.map((name) => withoutHiddenSigns(name).toLowerCase())
  const width = names.indexOf(names[0] ?? '', 1)
  if (width < 3 && !(width === 2 && names[0] && names[1])) return null
  const again = names.slice(width)
  return names[0] && again.length >= 2 && again.every((name, place) => name === names[place % width]) ? width : null
}

function sidesOf(record: readonly string[], width: number, columns: string[], line: number): TableRow[] {
  const rows: TableRow[] = []
  for (let from = 0; from < record.length; from += width) {
    const side = record.slice(from, from + width)
    if (side.some((cell) => cell.trim())) rows.push({ line, cells: cellsOf(columns, side) })
  }
  return rows
}

/** Of two columns of one name the first counts. */
function cellsOf(columns: string[], record: readonly string[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const [place, column] of columns.entries()) if (!cells.has(column)) cells.set(column, record[place] ?? '')
  return cells
}

function separatorOf(text: string): string {
  const start = text.slice(0, limits.rowCharacters)
  const firstLine = /[^\r\n]*[,;\t|，；][^\r\n]*/.exec(start)?.[0] ?? ''
  const count = (separator: string) => firstLine.split(separator).length
  return [',', ';', '\t', '|', '，', '；'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

function lineOf(error: unknown): number {
  const lines = error instanceof CsvError && 'lines' in error ? error.lines : 0
  return typeof lines === 'number' ? lines : 0
}

function reasonOf(error: unknown): string {
  const code = error instanceof CsvError ? error.code : ''
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'opens a quotation mark that is never closed; what follows was not read'
  return 'is not readable as CSV'
}
