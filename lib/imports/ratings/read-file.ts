import { say } from '@/domains/words'
import { decodeText } from '../decode-text'
import { fileError } from '../file-error'
import { inMegabytes, limits } from '../limits'
import type { RowProblem } from '../read-table'
import { isZip, unzip } from '../unzip'
import { namesKnown, tablesOf } from './file-tables'
import { anyTable, columnsOf, filmToBeNamed, mayNameFilms, namesFilms, withOnlyTitle } from './formats/any-table'
import type { Field } from './formats/field-names'
import type { Format, SourceFile } from './formats/format'
import { formatOf } from './formats/sites/registry'
import { roleOfName } from './formats/status'
import { type FileReading, type ReadOptions, readRows } from './read-rows'

type OpenedFile = { files: SourceFile[]; problems: RowProblem[]; notes: string[] }

/** Reads an export of any of the known sites, told apart by its columns, or any table that names films. Throws AppError. */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
  maxBytes = limits.fileBytes,
): Promise<FileReading> {
  if (bytes.length > maxBytes) throw fileError(`The file is larger than ${inMegabytes(maxBytes)}.`)
  const opened = isZip(bytes) ? await openArchive(bytes, options) : await openText(bytes, fileName, options, false)
  const known = opened.files.flatMap((file) => {
    const format = formatOf(file)
    return format ? [{ file, format, columns: null }] : []
  })
  const tables = known.length > 0 ? known : opened.files.flatMap((file) => asAnyTable(file, options))
  const readable = tables.length > 0 ? tables : opened.files.flatMap((file) => toBeNamed(file, options)).slice(0, 1)
  if (readable.length === 0) throw unknownFile(opened)
  const total = readable.reduce((sum, { file }) => sum + file.table.rows.length, 0)
  if (total > limits.rows * 2) {
    throw fileError(
      `The file has ${total.toLocaleString('en')} rows; up to ${(limits.rows * 2).toLocaleString('en')} can be read.`,
    )
  }
  const reading = await readRows(readable, options)
  if (reading.rows.length === 0 && reading.problems.length === 0 && !reading.asks) throw emptyFile(reading, readable)
  return {
    ...reading,
    problems: [...opened.problems, ...reading.problems],
    notes: [...opened.notes, ...reading.notes],
  }
}

type TableWithColumns = { file: SourceFile; format: Format; columns: Map<string, Field> }

function asAnyTable(file: SourceFile, options: ReadOptions): TableWithColumns[] {
  const columns = columnsOf(file, options.columns)
  return namesFilms(columns) ? [{ file, format: anyTable(columns, file), columns }] : []
}

/** A table whose names say nothing to us: shown, so that the person can say which column is the film. */
function toBeNamed(file: SourceFile, options: ReadOptions): TableWithColumns[] {
  const columns = withOnlyTitle(file, columnsOf(file, options.columns))
  if (namesFilms(columns)) return [{ file, format: anyTable(columns, file), columns }]
  return mayNameFilms(columns) ? [{ file, format: filmToBeNamed, columns }] : []
}

/** Copies of what was deleted, of what others wrote, and what a Mac puts into archives. */
const notTheirs = /(?:^|\/)(?:deleted|orphaned|__macosx|likes\/(?:reviews|lists))(?:\/|\.)|(?:^|\/)\._/i
const mayBeTable = (name: string) => /\.(?:csv|tsv|txt|json|jsonl)$/i.test(name) && !notTheirs.test(name)

async function openArchive(bytes: Uint8Array, options: ReadOptions): Promise<OpenedFile> {
  const opened: OpenedFile = { files: [], problems: [], notes: [] }
  const failures: Error[] = []
  const others: string[] = []
  const found = await unzip(bytes, (name) => {
    const isTable = mayBeTable(name)
    if (!isTable) others.push(name)
    return isTable
  })
  if (found.length > limits.filesRead) {
    throw fileError(`The archive holds ${found.length} tables; up to ${limits.filesRead} can be read.`)
  }
  for (const { name, bytes: content } of found) {
    try {
      const { files, notes } = await openText(content, name, options, true)
      opened.files.push(...files)
      opened.notes.push(...notes)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      failures.push(error)
      if (content.length > 0) opened.problems.push({ line: 0, reason: `${name}: ${error.message}` })
    }
  }
  if (opened.files.length === 0) {
    throw failures[0] ?? noTable(others)
  }
  return { ...opened, notes: [...new Set(opened.notes)] }
}

function noTable(names: readonly string[]): Error {
  if (names.some((name) => /^(?:xl\/|Index\/.*\.iwa$|content\.xml$)/.test(name))) {
    return fileError('This is a workbook of a spreadsheet. Save it as CSV and send that.')
  }
  const inside = names.find((name) => /\.(?:zip|gz|rar|7z)$/i.test(name))
  return inside
    ? fileError(`The archive holds another archive (${inside.slice(0, 80)}). Unpack it and send the one inside.`)
    : fileError(say('The archive holds no ratings.csv or other table of films that we know.'))
}

async function openText(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions,
  inArchive: boolean,
): Promise<OpenedFile> {
  const { text, note } = decodeText(bytes, namesKnown)
  const tables = await tablesOf(text)
  const isJson = tables.some(({ key }) => key) || /^\s*[[{]/.test(text.slice(0, 200).replace(/^\uFEFF/, ''))
  if (tables.length === 0 && isJson && !inArchive) throw fileError(say('This JSON file holds no list of films.'))
  return {
    files: tables.map(({ key, table }) => {
      const named = key ? `${path}#${key}` : path
      return { table, path: named, inArchive, role: (inArchive ? null : options.role) ?? roleOfName(named) }
    }),
    problems: [],
    notes: note ? [note] : [],
  }
}

function unknownFile({ files }: OpenedFile): Error {
  const [file] = files
  if (!file || file.path.includes('#')) return fileError(say('This JSON file holds no list of films that we can read.'))
  const named = file.table.columns.slice(0, 8).join(', ').slice(0, 120)
  return fileError(
    say`No table of films: the first line reads “${named}”. Missing is a column with the title or a number.`,
  )
}

function emptyFile({ left }: FileReading, files: { file: SourceFile }[]): Error {
  const counted = Object.entries(left).filter(([, count]) => count > 0)
  if (counted.length === 0) return fileError('The file has a first line and nothing below it.')
  if (counted.length === 1 && left.series > 0) {
    return fileError(say('The file rates only series and other things that are not films.'))
  }
  const total = files.reduce((sum, { file }) => sum + file.table.rows.length, 0)
  return fileError(
    `The file has ${total.toLocaleString('en')} rows and says of none of them that you saw, rated or want it.`,
  )
}
