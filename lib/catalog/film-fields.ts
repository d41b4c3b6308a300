/** What is said of every film, in the order of the catalog files. */
export const describedFields = [
  'title',
  'originalTitle',
  'alternativeTitles',
  'year',
  'series',
  'seriesPart',
  'directors',
  'writers',
  'cast',
  'genres',
  'runtimeMinutes',
  'countries',
  'languages',
  'moods',
  'themes',
  'settings',
  'details',
  'contentNotes',
  'logline',
  'prominence',
  'kindred',
] as const

/** What can be changed of a film, in the order of the catalog files. */
export const filmFields = [...describedFields, 'imdbId', 'movieLensId', 'tmdbId', 'retired'] as const
export type FilmField = (typeof filmFields)[number]
