import '../support/load-env'
import { compareServing } from '../../lib/engine/training/gate/compare-serving'
import { verdictSentence } from '../../lib/engine/training/outcome'
import { readSiteRatings } from '../../lib/engine/training/people/site-rating-set'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import type { RatingSet } from '../../lib/recommender/models/training-data'
import { withDatabase } from '../database/with-database'

/** What people said on this site, after a line on what its serving models are worth. */
export async function readSite(): Promise<RatingSet> {
  return withDatabase('npm run evaluate', async () => {
    const set = await readSiteRatings()
    if (set.user.length === 0)
      throw new RatingFormatError('Nobody has rated anything on this site, and no data set is imported.')
    const judged = await compareServing()
    console.log(
      judged
        ? `Artefact ${judged.number} against the catalog alone. ${verdictSentence(judged.verdict)}\n`
        : 'No trained model serves on this site.\n',
    )
    return set
  })
}
