import type { SparseRows } from '../matrix/sparse-rows'

/** Who gave which film how many stars, as parallel arrays in any order; each pair once. */
export type StarData = {
  users: number
  films: number
  /** [ratings] 0 to users - 1 */
  user: Int32Array
  /** [ratings] 0 to films - 1 */
  film: Int32Array
  /** [ratings] 0.5 to 5 */
  stars: Float32Array
}

/** What a person gave a film. */
export type RatedFilm = { filmId: number; stars: number }

/**
 * How many stars people give: a mean, how far each film stands above it, and how what is left of a person's stars for
 * other films speaks for a film. It knows no person: what is theirs is worked out from their own ratings when asked.
 */
export type RatingModel = {
  /** [films] */
  filmIds: Int32Array
  /** Mean of all stars. */
  mean: number
  /** [films] stars a film is given above the mean, by people as generous as others. */
  filmBias: Float32Array
  /** [films] ratings the film had. */
  ratings: Float32Array
  /** [films] variance of what is left of a film's stars, drawn to the usual one. */
  spread: Float32Array
  /** Variance of what is left of all stars. */
  usualSpread: number
  /** As if a person had given so many ratings as generous as others; the same for how far they scatter. */
  personPrior: number
  /** film → (film of the person, weight of what is left of its stars), all as rows of `filmIds`. */
  links: SparseRows
}
