import type { RatingSet } from '../models/training-data'

const behindAllOthers = 1000

/** [films] true for a film whose year lies after the moment. */
export function isUnreleased({ years }: Pick<RatingSet, 'years'>, asOfSeconds: number): (film: number) => boolean {
  const year = 1970 + Math.floor(asOfSeconds / (365.2425 * 86_400))
  return (film) => (years[film] ?? 0) > year
}

/** Films whose year lies after the moment the list is asked for fall behind all others. */
export function putUnreleasedLast(set: Pick<RatingSet, 'years'>, asOfSeconds: number, scores: Float64Array) {
  const unreleased = isUnreleased(set, asOfSeconds)
  for (let film = 0; film < scores.length; film++) {
    if (unreleased(film)) scores[film] = scores[film]! - behindAllOthers
  }
}
