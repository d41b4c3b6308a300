/** What a card needs to draw a film. */
export type FilmCardData = {
  id: number
  slug: string
  title: string
  year: number
  directors: string[]
  genres: string[]
  moods: string[]
  settings: string[]
  runtimeMinutes: number
}

export type FilmDetail = FilmCardData & {
  originalTitle: string | null
  alternativeTitles: string[]
  /** The series the film is part of, as a slug, and which part of it: both or neither. */
  series: string | null
  seriesPart: number | null
  writers: string[]
  cast: string[]
  themes: string[]
  /** Finer than themes, and how it looks. */
  details: string[]
  countries: string[]
  languages: string[]
  contentNotes: string[]
  logline: string
  prominence: number
  imdbId: string | null
  retired: boolean
}

/** One film of the in-memory catalog, with what ranking and reasons need. */
export type CatalogFilm = FilmDetail & {
  addedDay: number
  kindred: { filmId: number; because: string }[]
}
