import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRatings, RatingFormatError, ratingFileNames } from '../../lib/recommender/evaluation/parse-ratings'
import type { RatingSet } from '../../lib/recommender/models/training-data'

/** Reads a folder in one of the MovieLens layouts. Throws RatingFormatError with a sentence to show. */
export function readRatings(folder: string): RatingSet {
  if (!existsSync(folder)) throw new RatingFormatError(`there is no folder ${folder}`)
  const names = readdirSync(folder).filter((name) => ratingFileNames.includes(name))
  const encoding = names.includes('ratings.csv') ? 'utf8' : 'latin1'
  return parseRatings(names.map((name) => ({ name, text: readFileSync(join(folder, name), encoding) })))
}
