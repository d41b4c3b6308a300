/** What a column of any table may be read as. */
export const fields = {
  title: 'title',
  originalTitle: 'original title',
  year: 'year',
  rating: 'my rating',
  outOf: 'what the rating is out of',
  day: 'day rated or seen',
  watched: 'day seen',
  seen: 'seen (yes or no)',
  want: 'want to watch (yes or no)',
  liked: 'liked (yes or no)',
  status: 'seen or wanted, in words',
  kind: 'film or series',
  episode: 'season or episode',
  directors: 'directors',
  imdbId: 'IMDb number',
  tmdbId: 'TMDB number',
  movieLensId: 'MovieLens number',
  ignore: 'not read',
} as const
export type Field = keyof typeof fields
export const fieldNames = Object.keys(fields) as [Field, ...Field[]]
