/** What can be changed of a film, in the order of the catalog files. */
export const filmFields = [
  'title',
  'originalTitle',
  'year',
  'directors',
  'cast',
  'genres',
  'runtimeMinutes',
  'countries',
  'languages',
  'moods',
  'themes',
  'settings',
  'contentNotes',
  'logline',
  'prominence',
  'kindred',
  'imdbId',
  'movieLensId',
  'tmdbId',
  'retired',
] as const
export type FilmField = (typeof filmFields)[number]

export type KindredLink = { slug: string; because: string }

/** A film as it can be edited. Kindred links are sorted by slug: the database keeps no order of them. */
export type FilmState = {
  title: string
  originalTitle: string | null
  year: number
  directors: string[]
  cast: string[]
  genres: string[]
  runtimeMinutes: number
  countries: string[]
  languages: string[]
  moods: string[]
  themes: string[]
  settings: string[]
  contentNotes: string[]
  logline: string
  prominence: number
  kindred: KindredLink[]
  imdbId: string | null
  movieLensId: number | null
  tmdbId: number | null
  retired: boolean
}

export type FieldChange = {
  [Field in FilmField]: { field: Field; before: FilmState[Field]; after: FilmState[Field] }
}[FilmField]

export type FilmEditKindName = 'EDITED' | 'APPROVED' | 'RESTORED' | 'RETIRED' | 'BROUGHT_BACK' | 'RELEASED'
