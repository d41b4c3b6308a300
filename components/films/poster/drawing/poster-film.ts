/** What a poster is drawn from. A film card's data satisfies it. */
export type PosterFilm = {
  slug: string
  title: string
  year: number
  directors: readonly string[]
  genres: readonly string[]
  moods: readonly string[]
  settings: readonly string[]
}
