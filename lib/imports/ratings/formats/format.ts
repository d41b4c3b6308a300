import type { Table } from '../../read-table'

/** Sites whose exports are known by columns only they have, and any other table. */
export const sourceNames = {
  letterboxd: 'Letterboxd',
  imdb: 'IMDb',
  trakt: 'Trakt',
  tmdb: 'TMDB',
  movielens: 'MovieLens',
  simkl: 'Simkl',
  criticker: 'Criticker',
  filmweb: 'Filmweb',
  movary: 'Movary',
  tvtime: 'TV Time',
  netflix: 'Netflix',
  jellyfin: 'Jellyfin',
  plex: 'Plex',
  matinee: 'Matinee',
  table: 'a table of your own',
} as const
export type Source = keyof typeof sourceNames
export const sources = Object.keys(sourceNames) as [Source, ...Source[]]

/** What ratings are commonly out of; a file may say any other number. */
export const scales = [1, 4, 5, 6, 10, 20, 100] as const
export const HIGHEST_SCALE = 1_000
/** What ratings are out of: the best one, or the worst where they run backwards. */
export type Scale = number

/** Which rating is the best: the highest number, or one, as marks of school in some countries. */
export const bests = ['highest', 'lowest'] as const
export type Best = (typeof bests)[number]

/** What a list of films says when its rows say nothing but the film. */
export const roles = ['seen', 'want', 'liked'] as const
export type Role = (typeof roles)[number]

/** Why a row is left out: no film, says nothing, a list that is no watchlist, films owned, said again elsewhere. */
export type LeftOut = 'series' | 'nothing' | 'list' | 'collection' | 'repeated'

/** One table of a file: a CSV is one, a JSON file may hold several, an archive many. */
export type SourceFile = {
  table: Table
  /** Path in an archive, and in a JSON file the key of the list behind "#". */
  path: string
  /** What the path or the person says that this list is; null where neither does. */
  role: Role | null
  inArchive: boolean
}

export type Row = (...columns: string[]) => string

/** What one row says, in the words of the file: ratings on its scale, days in its way of writing. */
export type Said = {
  title: string
  originalTitle?: string
  year?: string
  directors?: string
  imdbId?: string
  tmdbId?: string
  movieLensId?: string
  rating?: string
  /** Of how many this one rating is. */
  outOf?: string
  seen?: boolean
  want?: boolean
  liked?: boolean
  day?: string
}
/** What a file does not tell: what its list is, which of its columns names the film, which of its ratings is the best. */
export const asked = ['role', 'title', 'best'] as const
export type Asked = (typeof asked)[number]
export type RowReading = Said | { left: LeftOut } | { asks: Asked } | { problem: string }

export type Format = {
  source: Source
  /** Null where the file has to show it. */
  scale: Scale | null
  recognises: (columns: ReadonlySet<string>, file: SourceFile) => boolean
  reads: (row: Row, file: SourceFile) => RowReading
}

/** A row that names a film and nothing else says what the list says. */
export function byRole(said: Said, { role }: SourceFile): RowReading {
  return role ? { ...said, [role]: true } : { asks: 'role' }
}
