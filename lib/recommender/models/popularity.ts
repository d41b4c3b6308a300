import { likeThreshold, type RatingSet } from './training-data'

/** [films] how many likes each film has among the given rating places. */
export function likeCounts(set: RatingSet, places: Int32Array): Float64Array {
  const counts = new Float64Array(set.filmIds.length)
  for (const place of places) {
    const film = set.film[place]!
    if (set.stars[place]! >= likeThreshold) counts[film] = counts[film]! + 1
  }
  return counts
}
