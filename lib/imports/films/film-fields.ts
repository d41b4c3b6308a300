import { words } from '@/domains/words'
import { fieldLabels } from '../../catalog/edits/field-labels'

/** A row of a film file: JSON values, or text from a CSV cell. */
export type RawFilm = { line: number; value: Record<string, unknown> }

/** Names a field may have in a file, in order of preference. Case, spaces, hyphens and underscores do not count. */
const ours = {
  slug: ['slug'],
  title: ['title', 'name', 'primarytitle'],
  originalTitle: ['originaltitle'],
  alternativeTitles: ['alternativetitles', 'alternatetitles', 'othertitles', 'akas', 'aka'],
  year: [
    'year',
    'releaseyear',
    'startyear',
    'releasedate',
    'date',
    'released',
    'published',
    'yearpublished',
    'publicationyear',
    'publicationdate',
    'firstpublished',
    'publishedin',
    'written',
    'composed',
    'recorded',
    'premiere',
    'premiered',
    'yearwritten',
  ],
  series: ['series'],
  seriesPart: ['seriespart'],
  directors: [
    'directors',
    'director',
    'directedby',
    'authors',
    'author',
    'artists',
    'artist',
    'designers',
    'designer',
    'speakers',
    'speaker',
    'creators',
    'creator',
  ],
  writers: ['writers', 'writer', 'writtenby', 'screenplay', 'screenwriters', 'screenwriter'],
  cast: ['cast', 'actors', 'starring', 'stars'],
  genres: ['genres', 'genre', 'categories', 'category'],
  runtimeMinutes: [
    'runtimeminutes',
    'runtime',
    'runtimemins',
    'duration',
    'minutes',
    'length',
    'playingtime',
    'playtime',
    'totaltime',
    'time',
    'pages',
    'pagecount',
    'numberofpages',
  ],
  countries: ['countries', 'country', 'productioncountries'],
  languages: ['languages', 'language', 'spokenlanguages', 'originallanguage'],
  moods: ['moods', 'mood'],
  themes: ['themes', 'theme', 'topics', 'topic', 'subjects', 'subject', 'ingredients'],
  settings: ['settings', 'setting'],
  details: ['details'],
  contentNotes: ['contentnotes', 'warnings', 'contentwarnings', 'allergens'],
  logline: ['logline', 'overview', 'description', 'synopsis', 'plot', 'summary', 'blurb', 'abstract'],
  prominence: ['prominence'],
  imdbId: ['imdbid', 'imdb', 'tconst', 'const'],
  movieLensId: ['movielensid', 'movieid', 'movielens'],
  tmdbId: ['tmdbid', 'tmdb'],
} as const
export type FieldName = keyof typeof ours
export const fieldOrder = Object.keys(ours) as FieldName[]

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '')

/** What the domain calls its fields is understood as well: "Kind of dish", "Taste", "Pages". */
const ofDomain: Partial<Record<FieldName, readonly string[]>> = {
  title: [words.one],
  genres: [words.facets.genre, words.facets.genres],
  moods: [words.facets.mood, words.facets.moods],
  themes: [words.facets.theme],
  settings: [words.facets.setting],
  countries: [words.facets.country],
  runtimeMinutes: words.size ? [words.size.unit, words.size.short] : [],
}
const singular = (label: string) => label.replace(/s$/, '')
const namesOf = (field: FieldName): string[] => {
  const label = field === 'slug' ? 'slug' : fieldLabels[field]
  return [...ours[field], ...[label, singular(label), ...(ofDomain[field] ?? [])].map(plain)]
}
const known = new Map<string, { field: FieldName; rank: number }>()
for (const field of fieldOrder) {
  for (const [rank, name] of ours[field].entries()) known.set(name, { field, rank })
}
for (const field of fieldOrder) {
  for (const [rank, name] of namesOf(field).entries()) if (name && !known.has(name)) known.set(name, { field, rank })
}

/** What a column is by its name. Of a name inside another ("details.pages") the last part may say it, "name" may not. */
function guessOf(column: string): { field: FieldName; rank: number } | undefined {
  const parts = column.split('.').map(plain)
  const last = parts.at(-1) ?? ''
  const telling = parts.length > 1 && /^(name|title|value|label)$/.test(last) ? parts.at(-2) : last
  return known.get(parts.join('')) ?? known.get(telling ?? '')
}
export const fieldOf = (column: string): FieldName | null => guessOf(column)?.field ?? null

/** What an admin says of columns, by their names: null leaves one out. */
export type ChosenColumns = ReadonlyMap<string, FieldName | null>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Values of a row by column; those of objects inside it as "outer.inner". */
export function columnsIn(value: Record<string, unknown>, before = '', depth = 0): [column: string, value: unknown][] {
  return Object.entries(value).flatMap(([name, content]): [string, unknown][] =>
    isObject(content) && depth < MOST_DEEP
      ? columnsIn(content, `${before}${name}.`, depth + 1)
      : [[`${before}${name}`, content]],
  )
}
const MOST_DEEP = 3

/** Values by our names. Of several columns that are one field the one chosen counts, then the best name, if it says anything. */
export function fieldsOf(value: Record<string, unknown>, chosen: ChosenColumns = new Map()): Map<FieldName, unknown> {
  const best = new Map<FieldName, { rank: number; content: unknown }>()
  for (const [column, content] of columnsIn(value)) {
    if (!isGiven(content)) continue
    const guess = guessOf(column)
    const field = chosen.has(column) ? chosen.get(column) : guess?.field
    if (!field) continue
    const rank = guess?.field === field ? guess.rank : -1
    const other = best.get(field)
    if (!other || rank < other.rank) best.set(field, { rank, content })
  }
  return new Map([...best].map(([field, { content }]) => [field, content]))
}

export const isGiven = (value: unknown) =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== '\\N' &&
  !(Array.isArray(value) && value.length === 0)

/** A list: an array of texts or of objects with a name, or text with | or ; or , between. */
export function listOf(value: unknown, between = /\||;|,(?!\s*(?:jr|sr)\.?\b)/i): string[] {
  const parts = Array.isArray(value) ? value.map(nameOf) : textOf(value).split(between)
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))]
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return textOf(value)
  const named = value as { name?: unknown; english_name?: unknown; iso_3166_1?: unknown; iso_639_1?: unknown }
  return textOf(named.iso_3166_1 ?? named.iso_639_1 ?? named.name)
}

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
