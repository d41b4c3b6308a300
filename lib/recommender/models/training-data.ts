import type { SparseRows } from '../matrix/sparse-rows'

/** Ratings as parallel arrays in file order. Users and films are rows; ids live beside them. */
export type RatingSet = {
  /** [users] */
  userIds: Int32Array
  /** [films] */
  filmIds: Int32Array
  /** [ratings] row of the user */
  user: Int32Array
  /** [ratings] row of the film */
  film: Int32Array
  /** [ratings] 0.5 to 5 stars */
  stars: Float32Array
  /** [ratings] seconds since 1970-01-01 */
  seconds: Float64Array
  /** [films] release year, 0 when unknown */
  years: Int16Array
  /** [films] */
  genres: readonly (readonly string[])[]
  /** [films] where the source tells */
  countries?: readonly (readonly string[])[]
  /** film → feature, each row of length 1 (see contentFeatures) */
  content: SparseRows
  /** How many columns `content` has. */
  features: number
}

/** What a person has rated, as a model sees it: most recent first. */
export type Profile = {
  rows: Int32Array
  /** [rows] 0.5 to 5 */
  stars: Float32Array
}

/** From here on a rating is a like. */
export const likeThreshold = 4

/** From this weight on a film speaks for what it is. */
export const halfLike = 0.5

/** 1 for 4.5 and 5 stars, .8 for 4, .5 for 3.5, .3 for 3, 0 below: dislikes filter, they do not subtract. */
export function likeWeight(stars: number): number {
  if (stars >= 4.5) return 1
  if (stars >= 4) return 0.8
  if (stars >= 3.5) return halfLike
  return stars >= 3 ? 0.3 : 0
}

/** user → liked film, valued 1, from the rating places in `places` (each user's films in ascending row order). */
export function likesOf(set: RatingSet, places: Int32Array): SparseRows {
  const likes = places.filter((place) => set.stars[place]! >= likeThreshold)
  const rows: SparseRows = {
    start: new Int32Array(set.userIds.length + 1),
    column: new Int32Array(likes.length),
    value: new Float32Array(likes.length).fill(1),
  }
  const ordered = likes.sort((a, b) => set.user[a]! - set.user[b]! || set.film[a]! - set.film[b]!)
  ordered.forEach((place, at) => {
    rows.column[at] = set.film[place]!
    rows.start[set.user[place]! + 1] = at + 1
  })
  for (let row = 1; row < rows.start.length; row++) {
    rows.start[row] = Math.max(rows.start[row]!, rows.start[row - 1]!)
  }
  return rows
}
