/** The words of a person and the lines of their taste as rows of a table; docs/export.md is the same for people. */
export const ownColumns = [
  'matinee',
  'at',
  'title',
  'year',
  'imdb_id',
  'tmdb_id',
  'slug',
  'value',
  'detail',
  'reason',
  'facet',
  'state',
  'label',
  'stated',
  'said_at',
  'asked_at',
  'wish',
] as const
type Column = (typeof ownColumns)[number]
/** A row as written: what is not said is left out. */
export type OwnCells = Partial<Record<Column, string | number | null>>

export type OwnFilm = {
  slug: string | null
  title: string
  year: number | null
  imdbId: string | null
  tmdbId: number | null
}

/** Something said of a film or a facet; without a moment where nobody knows it. */
export type OwnWord = {
  type: string
  at: Date | null
  film: OwnFilm | null
  facet?: string | null
  value?: number | null
  detail?: string | null
  reason?: string | null
}

export type OwnEdit = {
  facet: string
  state: string
  strength: number | null
  label: string | null
  stated: boolean
  wish: unknown
  saidAt: Date
  askedAt: Date | null
  updatedAt: Date
}

/** What a row of the taste says in its first cell; a word says its kind in small letters. */
export const EDIT = 'line'

/** What spreadsheets take for a formula is written behind an apostrophe, and so is an apostrophe that stands first. */
const guarded = (text: string) => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text)
/** The text of a cell as it was before it was written. */
export const unguarded = (text: string): string => (text.startsWith("'") ? text.slice(1) : text)

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = guarded(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (cells: OwnCells): string => `${ownColumns.map((column) => cell(cells[column])).join(',')}\r\n`

export const headLine = (): string => `${ownColumns.join(',')}\r\n`

export const wordLine = ({ type, at, film, facet, value, detail, reason }: OwnWord): string =>
  line({
    matinee: type.toLowerCase(),
    at: at?.toISOString() ?? null,
    ...(film && { title: film.title, year: film.year, imdb_id: film.imdbId, tmdb_id: film.tmdbId, slug: film.slug }),
    facet: facet ?? null,
    value: value ?? null,
    detail: detail ?? null,
    // What a note may be used for is asked anew wherever it is brought.
    reason: (type !== 'NOTED' && reason) || null,
  })

/** A film that is waited for, with what was said of it. */
export type OwnAwaited = Omit<OwnFilm, 'slug'> & { says: string; stars: number | null; saidAt: Date | null }

/** What was said of a film that is waited for, as the word it would have been. */
const awaitedWords: Record<string, { type: string; detail: string | null }> = {
  rated: { type: 'RATED', detail: null },
  seen: { type: 'REACTED', detail: 'SEEN' },
  want: { type: 'REACTED', detail: 'WANT' },
  liked: { type: 'SURVEY_LOVED', detail: null },
}

export function awaitedLine({ title, year, imdbId, tmdbId, says, stars, saidAt }: OwnAwaited): string {
  const word = awaitedWords[says]
  return word ? wordLine({ ...word, at: saidAt, value: stars, film: { slug: null, title, year, imdbId, tmdbId } }) : ''
}

export const editLine = ({
  facet,
  state,
  strength,
  label,
  stated,
  wish,
  saidAt,
  askedAt,
  updatedAt,
}: OwnEdit): string =>
  line({
    matinee: EDIT,
    at: updatedAt.toISOString(),
    facet,
    state: state.toLowerCase(),
    value: strength,
    label,
    stated: stated ? 'yes' : 'no',
    said_at: saidAt.toISOString(),
    asked_at: askedAt?.toISOString() ?? null,
    wish: wish === null || wish === undefined ? null : JSON.stringify(wish),
  })
