import { similarityShare } from '../index/facet-weights'
import { topRows } from '../matrix/top-rows'
import { likeWeight, type Profile, type RatingSet } from '../models/training-data'
import { genreMixFor } from '../rank/calibration'
import { diversify } from '../rank/diversify'
import { defaultRankConfig } from '../score/rank-config'
import type { RankRequest } from '../types'
import { trainEngine, wholeEngine } from './engine-recommender'
import { catalogOf } from './set-catalog'
import type { Scorer, TrainInput } from './trainer'

/** How many films a list of the site has, and how adventurous a person is who never said. */
const slateSize = 24
const adventurous = 0.4

/**
 * The engine's scores with its best films re-ranked as on the site (rank-candidates.ts), with the values of
 * defaultRankConfig: what calibration and variety cost is the difference to the engine alone.
 */
export function trainSlate(
  input: TrainInput,
  { calibrated, varied }: { calibrated: boolean; varied: boolean },
): Scorer {
  const { set } = input
  const scorer = trainEngine(input, wholeEngine)
  const index = catalogOf(set)
  // Genres are all there is to compare: their cosine counts in full.
  const unit = 1 / Math.sqrt(similarityShare.genre)
  const features = { ...index.filmFacets, value: index.filmFacets.value.map((value) => unit * value) }
  const { settled, adventurous: bold } = defaultRankConfig.diversity
  const lambda = varied ? settled + (bold - settled) * adventurous : 1
  return (profile, asOfSeconds, scores) => {
    scorer(profile, asOfSeconds, scores)
    const blocked = new Uint8Array(scores.length)
    for (const row of profile.rows) blocked[row] = 1
    const pool = topRows(scores, defaultRankConfig.poolSize, blocked)
    const mix = calibrated ? genreMixFor(index, requestFor(set, profile), defaultRankConfig) : null
    const chosen = diversify({ pool, scores, features, lambda, count: slateSize, mix })
    const top = scores[pool[0] as number] ?? 0
    chosen.forEach((row, place) => {
      scores[row] = top + slateSize - place
    })
  }
}

function requestFor({ filmIds }: RatingSet, { rows, stars }: Profile): RankRequest {
  const liked = Array.from(rows, (row, place) => ({
    filmId: filmIds[row] as number,
    weight: likeWeight(stars[place] as number),
  }))
  return {
    liked: liked.filter(({ weight }) => weight > 0),
    interests: [],
    excludedFilmIds: new Set(),
    excludedFacets: new Set(),
    mutedFacets: new Set(),
    avoidContentNotes: new Set(),
    adventurous,
    context: null,
    limit: slateSize,
    today: 0,
    seed: 1,
  }
}
