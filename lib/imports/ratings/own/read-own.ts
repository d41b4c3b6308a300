import { parse } from 'csv-parse/sync'
import { standingWords, type Word } from '../../../feedback/standing-words'
import { undatedMoment } from '../../../feedback/undated'
import { EDIT, ownColumns, unguarded } from '../../../own-csv/rows'
import { decodeText } from '../../decode-text'
import { fileError } from '../../file-error'
import { limits } from '../../limits'
import type { RowProblem } from '../../read-table'
import { type OwnEditRead, type OwnWordRead, ownEdit, ownWord } from './schema'
import { isOwnJson, tableOfExport } from './table-of-export'

type Cells = Record<string, string>
/** How a film is named in a row. */
export type NamedFilm = {
  slug: string | null
  title: string
  year: number | null
  imdbId: string | null
  tmdbId: number | null
}
type Row = { line: number; cells: Cells }

export type OwnReading = {
  words: OwnWordRead[]
  edits: OwnEditRead[]
  /** Films that are not to be found, with what was last said of them. */
  awaited: {
    line: number
    film: NamedFilm
    says: 'rated' | 'seen' | 'want' | 'liked'
    stars: number | null
    at: number | null
  }[]
  problems: RowProblem[]
}

const DAY_MS = 86_400_000

/** Whether this is a file that our own export writes: the table, whose first line begins with our name, or all as JSON. */
export const isOwnExport = (bytes: Uint8Array): boolean =>
  isOwnJson(bytes) || /^(?:\uFEFF)?"?matinee"?[,;\t]"?at"?[,;\t]/.test(new TextDecoder().decode(bytes.subarray(0, 40)))

/** Reads our own export; `find` tells which film of the catalog a row means. */
export function readOwn(bytes: Uint8Array, find: (film: NamedFilm) => number | null, now: number): OwnReading {
  const reading: OwnReading = { words: [], edits: [], awaited: [], problems: [] }
  const unknown = new Map<string, { line: number; film: NamedFilm; words: Word[] }>()
  for (const row of rowsOf(bytes)) {
    const { line, cells } = row
    if (cells.matinee === EDIT) {
      const edit = ownEdit.safeParse(editOf(cells))
      if (edit.success) reading.edits.push(edit.data)
      else reading.problems.push({ line, reason: 'is no line of a taste as we write it' })
      continue
    }
    const film = filmOf(cells)
    const filmId = film && find(film)
    const said = { ...wordOf(cells, now), filmId: film ? (filmId ?? 0) : undefined }
    const word = ownWord.safeParse(said)
    if (!word.success || word.data.at > now + DAY_MS) {
      reading.problems.push({ line, reason: 'says nothing that we write' })
    } else if (film && filmId === null) {
      const key = JSON.stringify(film)
      const others = unknown.get(key) ?? { line, film, words: [] }
      others.words.push({ value: null, detail: null, ...word.data, id: `${line}`.padStart(9, '0') })
      unknown.set(key, others)
    } else reading.words.push(word.data)
  }
  reading.awaited = [...unknown.values()].flatMap(({ words, ...each }) => {
    const says = lastWord(words)
    return says ? [{ ...each, ...says }] : []
  })
  return reading
}

function rowsOf(bytes: Uint8Array): Row[] {
  const decoded = decodeText(bytes).text
  const text = isOwnJson(bytes) ? tableOfExport(decoded) : decoded
  const delimiter = /^\uFEFF?"?matinee"?([,;\t])/.exec(text)?.[1] ?? ','
  const rows = parse(text, {
    bom: true,
    delimiter,
    columns: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.rowCharacters,
    to: limits.rows + 1,
  }) as unknown as { record: Cells; info: { lines: number } }[]
  if (rows.length > limits.rows) throw fileError(`The file has more than ${limits.rows.toLocaleString('en')} rows.`)
  return rows.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(ownColumns.map((column) => [column, unguarded(record[column] ?? '')])),
  }))
}

const numberIn = (text: string | undefined) => (text ? Number(text) : null)
const momentIn = (text: string | undefined) => (text ? Date.parse(text) : null)

function filmOf({ slug, title, year, imdb_id: imdbId, tmdb_id: tmdbId }: Cells): NamedFilm | null {
  if (!title && !slug) return null
  const given = { slug: slug || null, title: title ?? '', imdbId: imdbId || null }
  return { ...given, year: wholeIn(year), tmdbId: wholeIn(tmdbId) }
}

const wholeIn = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null)

function wordOf({ matinee = '', at, value, detail, reason, facet }: Cells, now: number) {
  return {
    type: matinee.toUpperCase(),
    at: momentIn(at) ?? undatedMoment(now).getTime(),
    value: numberIn(value),
    detail: detail || null,
    reason: reason || null,
    facet: facet || null,
  }
}

const editOf = ({ facet, state = '', value, label, stated, said_at, asked_at, at, wish }: Cells) => ({
  facet,
  state: state.toUpperCase(),
  strength: numberIn(value),
  label: label || null,
  stated: stated === 'yes',
  wish: jsonIn(wish),
  saidAt: momentIn(said_at),
  askedAt: momentIn(asked_at),
  at: momentIn(at),
})

/** What is no JSON is no wish either. */
function jsonIn(text: string | undefined): unknown {
  if (!text) return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What stands of a film's words: stars say more than a liking, that more than having seen it. */
function lastWord(words: readonly Word[]) {
  const { rating, loved, seen, want } = standingWords(words)
  const kinds = [
    ['rated', rating] as const,
    ['liked', loved] as const,
    ['seen', seen] as const,
    ['want', want] as const,
  ]
  for (const [says, word] of kinds) if (word) return { says, stars: rating?.value ?? null, at: word.at }
  return null
}
