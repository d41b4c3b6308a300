/** What is said of every film, in the order of the catalog files. */
export const describedFields = [
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
] as const
