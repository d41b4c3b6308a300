import { facetLabel } from '@/lib/catalog/facets'

/** Genres a refusal may mean, with their names; none where the film has but one, which is the one that is meant. */
export type GenreChoice = readonly [reason: `genre:${string}`, label: string]

export const genreChoices = (genres: readonly string[]): GenreChoice[] =>
  genres.length < 2 ? [] : genres.map((id) => [`genre:${id}`, facetLabel(`genre:${id}`).toLowerCase()])
