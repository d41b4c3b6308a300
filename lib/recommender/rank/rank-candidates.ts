import type { CatalogIndex } from '../index/catalog-index'
import { topRows } from '../matrix/top-rows'
import type { RankModels } from '../models/served-models'
import { explainRows } from '../score/explain-rows'
import { defaultRankConfig, type RankConfig } from '../score/rank-config'
import { scoreCatalog } from '../score/score-catalog'
import { scratchOf } from '../score/scratch'
import type { Candidate, Contribution, RankRequest } from '../types'
import { blockedRows } from './blocked-rows'
import { genreMixFor } from './calibration'
import { diversify } from './diversify'
import { drawOne } from './explore'

/**
 * At most `request.limit` films for one person, best first: score every film, drop what is ruled out, re-rank the
 * best for diversity, give one place to exploration. Scores need not fall from place to place: diversity may put a
 * lower score first. The same input gives the same list. Cost: see docs/performance.md.
 */
export function rankCandidates(
  index: CatalogIndex,
  request: RankRequest,
  models: RankModels = {},
  config: RankConfig = defaultRankConfig,
): Candidate[] {
  if (request.limit <= 0) return []
  const scratch = scratchOf(index)
  const { scores, strands } = scoreCatalog(index, request, models, config)
  const pool = topRows(
    scores,
    Math.max(config.poolSize, 3 * request.limit),
    blockedRows(index, request, scratch.blocked),
  )
  const explores = request.limit > config.exploration.place && pool.length > request.limit
  const chosen = diversify({
    pool,
    scores,
    features: index.filmFacets,
    lambda: diversityOf(request, config),
    count: explores ? request.limit - 1 : request.limit,
    mix: genreMixFor(index, request, config),
  })
  const propensities = new Map<number, number>()
  if (explores) {
    const { place, among, temperature } = config.exploration
    const taken = new Set(chosen)
    const nextBest = [...pool].filter((row) => !taken.has(row)).slice(0, among)
    const drawn = drawOne(nextBest, scores, temperature, request.seed)
    if (drawn) {
      chosen.splice(place, 0, drawn.row)
      propensities.set(drawn.row, drawn.propensity)
    }
  }
  const contributions = explainRows(strands, chosen, scratch.placeOf)
  return chosen.map((row, place) => {
    const list = contributions[place] as Contribution[]
    return {
      filmId: index.filmIds[row] as number,
      score: list.reduce((sum, { amount }) => sum + amount, 0),
      contributions: list,
      propensity: propensities.get(row) ?? null,
    }
  })
}

function diversityOf(request: RankRequest, { diversity }: RankConfig): number {
  if (request.liked.length === 0 && request.interests.length === 0) return diversity.unknownPerson
  return diversity.settled + (diversity.adventurous - diversity.settled) * request.adventurous
}
