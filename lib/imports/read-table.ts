import { CsvError, parse } from 'csv-parse/sync'
import { fileError } from './file-error'
import { limits } from './limits'

export type RowProblem = { line: number; reason: string }
/** Cells by lower-case column name. `line` is where the row ends in the file. */
export type TableRow = { line: number; cells: ReadonlyMap<string, string> }
export type Table = { columns: string[]; rows: TableRow[]; problems: RowProblem[] }

type RawRecord = { record: string[]; info: { lines: number } }

/** Reads CSV with commas, semicolons or tabs. Rows that cannot be read are listed, never dropped in silence. */
export function readTable(text: string, maxRows = limits.rows): Table {
  const problems: RowProblem[] = []
  const records = parse(text, {
    ...{ bom: true, info: true, trim: true, skip_empty_lines: true, relax_quotes: true, relax_column_count: true },
    ...{ delimiter: separatorOf(text), max_record_size: limits.rowCharacters, to: maxRows + 2 },
    skip_records_with_error: true,
    on_skip: (error) => void problems.push({ line: lineOf(error), reason: reasonOf(error) }),
  }) as unknown as RawRecord[]
  const [head, ...rest] = records
  if (!head) throw fileError('The file is empty.')
  if (rest.length > maxRows) throw fileError(`The file has more than ${maxRows.toLocaleString('en')} rows.`)
  const columns = head.record.map((name) => name.toLowerCase().replaceAll('\uFEFF', '').trim())
  const rows: TableRow[] = []
  for (const { record, info } of rest) {
    if (record.length === columns.length) rows.push({ line: info.lines, cells: cellsOf(columns, record) })
    else problems.push({ line: info.lines, reason: `has ${record.length} columns instead of ${columns.length}` })
  }
  return { columns, rows, problems: problems.sort((a, b) => a.line - b.line) }
}

const cellsOf = (columns: string[], record: string[]) =>
  new Map(columns.map((column, place) => [column, record[place] ?? '']))

function separatorOf(text: string): string {
  const firstLine = /[^\r\n]+/.exec(text)?.[0] ?? ''
  const count = (separator: string) => firstLine.split(separator).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

function lineOf(error: unknown): number {
  const lines = error instanceof CsvError && 'lines' in error ? error.lines : 0
  return typeof lines === 'number' ? lines : 0
}

function reasonOf(error: unknown): string {
  const code = error instanceof CsvError ? error.code : ''
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'opens a quotation mark that is never closed; what follows was not read'
  return code === 'CSV_MAX_RECORD_SIZE' ? 'is far too long' : 'is not readable as CSV'
}
