/** A row of a film file: JSON values, or text from a CSV cell. */
export type RawFilm = { line: number; value: Record<string, unknown> }

/** Names a field may have in a file, in order of preference. Case, spaces, hyphens and underscores do not count. */
export const fieldNames = {
  slug: ['slug'],
  title: ['title', 'name', 'primarytitle'],
  originalTitle: ['originaltitle'],
  alternativeTitles: ['alternativetitles', 'alternatetitles', 'othertitles', 'akas', 'aka'],
  year: ['year', 'releaseyear', 'startyear', 'releasedate', 'date'],
  series: ['series'],
  seriesPart: ['seriespart'],
  directors: ['directors', 'director', 'directedby'],
  writers: ['writers', 'writer', 'writtenby', 'screenplay', 'screenwriters', 'screenwriter'],
  cast: ['cast', 'actors', 'starring', 'stars'],
  genres: ['genres', 'genre'],
  runtimeMinutes: ['runtimeminutes', 'runtime', 'runtimemins', 'duration', 'minutes'],
  countries: ['countries', 'country', 'productioncountries'],
  languages: ['languages', 'language', 'spokenlanguages', 'originallanguage'],
  moods: ['moods', 'mood'],
  themes: ['themes', 'theme'],
  settings: ['settings', 'setting'],
  contentNotes: ['contentnotes', 'warnings'],
  logline: ['logline', 'overview', 'description', 'synopsis', 'plot', 'summary'],
  prominence: ['prominence'],
  imdbId: ['imdbid', 'imdb', 'tconst', 'const'],
  movieLensId: ['movielensid', 'movieid'],
  tmdbId: ['tmdbid', 'tmdb'],
} as const
export type FieldName = keyof typeof fieldNames

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')

/** Values by our names. `ids: { imdb, movieLens }` of our own catalog files is understood too. */
export function fieldsOf(value: Record<string, unknown>): Map<FieldName, unknown> {
  const byPlainName = new Map(Object.entries(value).map(([name, content]) => [plain(name), content]))
  const ids = byPlainName.get('ids')
  if (typeof ids === 'object' && ids !== null) {
    for (const [site, id] of Object.entries(ids)) byPlainName.set(`${plain(site)}id`, id)
  }
  const fields = new Map<FieldName, unknown>()
  for (const [field, names] of Object.entries(fieldNames)) {
    const found = names.map((name) => byPlainName.get(name)).find(isGiven)
    if (found !== undefined) fields.set(field as FieldName, found)
  }
  return fields
}

const isGiven = (value: unknown) =>
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
