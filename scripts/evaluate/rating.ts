import { parseArgs } from 'node:util'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import { evaluateRating, ratingReport } from '../../lib/recommender/evaluation/rating/evaluate-rating'
import { readRatings } from '../support/read-ratings'
import { readSite } from './site'

/** npm run evaluate -- rating --ratings DIR | --site [--folds 5] [--models a,b] [--seed 1] */
export async function evaluateRatingCommand(args: string[]) {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: { ratings: text, folds: text, seed: text, models: text, site: { type: 'boolean', default: false } },
  })
  const { ratings = '', folds = '5', seed = '1', models, site } = values
  if (Boolean(ratings) === site) throw new RatingFormatError('evaluate -- rating takes --ratings DIR or --site')
  const parts = Number(folds)
  if (!Number.isInteger(parts) || parts < 2 || parts > 20)
    throw new RatingFormatError(`--folds is a whole number from 2 to 20, not "${folds}"`)
  if (!Number.isInteger(Number(seed))) throw new RatingFormatError(`--seed is a whole number, not "${seed}"`)
  const set = site ? await readSite() : readRatings(ratings)
  console.error(`${set.user.length} ratings, ${set.userIds.length} people, ${set.filmIds.length} films`)
  if (set.user.length < 10 * parts) throw new RatingFormatError('There are too few ratings to ask for a part of them.')
  const results = evaluateRating(set, {
    folds: parts,
    seed: Number(seed),
    ...(models ? { models: models.split(',').map((name) => name.trim()) } : {}),
    now: () => performance.now(),
    onProgress: (line) => console.error(line),
  })
  console.log(ratingReport(results))
}
