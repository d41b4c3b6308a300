import { decodeText } from '../decode-text'
import { fileError } from '../file-error'
import { type RowProblem, readTable } from '../read-table'
import type { RawFilm } from './film-fields'

const mostRows = 200_000

export type FilmFile = {
  format: 'JSON' | 'JSONL' | 'CSV'
  rows: RawFilm[]
  problems: RowProblem[]
  note: string | null
}

/** Tells JSON (a list, or an object with one), JSON lines and CSV apart by content. Throws AppError. */
export async function readFilmFile(bytes: Uint8Array, maxRows = mostRows): Promise<FilmFile> {
  const { text: raw, note } = decodeText(bytes)
  const text = raw.replace(/^\uFEFF/, '')
  if (text.trim() === '') throw fileError('The file is empty.')
  if (!/^\s*[[{]/.test(text)) return { ...(await readCsv(text, maxRows)), note }
  const whole = parse(text)
  const lines = whole === undefined && /^\s*\{.*\}\s*$/m.test(text)
  if (whole === undefined && !lines) throw fileError(`The file is not valid JSON: ${jsonFault(text)}`)
  const file = lines ? readLines(text) : readJson(whole)
  if (file.rows.length + file.problems.length > maxRows) throw tooManyRows(maxRows)
  return { ...file, note }
}

const tooManyRows = (most: number) => fileError(`The file has more than ${most.toLocaleString('en')} rows.`)

function readJson(whole: unknown): Omit<FilmFile, 'note'> {
  const list = Array.isArray(whole) ? whole : listIn(whole)
  return { format: 'JSON', ...split((list ?? [whole]).map((value, place) => ({ line: place + 1, value }))) }
}

async function readCsv(text: string, maxRows: number): Promise<Omit<FilmFile, 'note'>> {
  const table = await readTable(text, { maxRows })
  const rows = table.rows.map(({ line, cells }) => ({ line, value: Object.fromEntries(cells) }))
  if (rows.length + table.problems.length === 0) throw fileError('The file has a first line and nothing below it.')
  return { format: 'CSV', rows, problems: table.problems }
}

function readLines(text: string): Omit<FilmFile, 'note'> {
  const lines = text.split(/\r?\n/).map((line, place) => ({ line: place + 1, text: line }))
  const rows = lines.filter((each) => each.text.trim()).map((each) => ({ line: each.line, value: parse(each.text) }))
  return { format: 'JSONL', ...split(rows) }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function split(rows: { line: number; value: unknown }[]): Pick<FilmFile, 'rows' | 'problems'> {
  return {
    rows: rows.flatMap(({ line, value }) => (isObject(value) ? [{ line, value }] : [])),
    problems: rows
      .filter(({ value }) => !isObject(value))
      .map(({ line }) => ({ line, reason: 'is not a JSON object' })),
  }
}

/** { "films": [...] } and the like. */
const listIn = (value: unknown): unknown[] | undefined =>
  isObject(value) && !('title' in value) ? Object.values(value).find((part) => Array.isArray(part)) : undefined

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function jsonFault(text: string): string {
  try {
    JSON.parse(text)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable'
  }
}
