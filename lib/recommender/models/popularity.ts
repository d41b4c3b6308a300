import { likeThreshold, type RatingSet } from './training-data'

/** [films] how many likes each film has among the given rating places. */
export function likeCounts(set: RatingSet, places: Int32Array): Float64Array {
  const counts = new Float64Array(set.filmIds.length)
  for (const place of places) {
    const film = set.film[place] as number
    if ((set.stars[place] as number) >= likeThreshold) counts[film] = (counts[film] as number) + 1
  }
  return counts
}

/**
 * [films] likes, each halved for every `halfLifeDays` between it and `asOfSeconds` (before or after: where a protocol
 * lets the model see later likes, the nearest in time still tell most).
 */
export function decayedLikes(
  set: RatingSet,
  places: Int32Array,
  asOfSeconds: number,
  halfLifeDays: number,
): Float64Array {
  const sums = new Float64Array(set.filmIds.length)
  for (const place of places) {
    if ((set.stars[place] as number) < likeThreshold) continue
    const film = set.film[place] as number
    const days = Math.abs(asOfSeconds - (set.seconds[place] as number)) / 86_400
    sums[film] = (sums[film] as number) + 0.5 ** (days / halfLifeDays)
  }
  return sums
}
