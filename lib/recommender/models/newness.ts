/** 1 for a film nobody has liked, falling in a straight line to 0 at `newFilmLikes`. */
export function newnessOf(likes: number, newFilmLikes: number): number {
  return Math.max(0, 1 - likes / newFilmLikes)
}
