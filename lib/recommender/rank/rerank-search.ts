import { defaultRankConfig, type RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import { moments } from '../matrix/standardise'
import type { RankModels } from '../models/served-models'
import { scoreCatalog } from '../score/score-catalog'
import type { RankRequest } from '../types'

/** One film a search found. */
export type SearchResult = {
  filmId: number
  /** 0 to 1: how well the text fits. */
  relevance: number
}

/**
 * Search results in the order one person would want: text relevance plus weight · z / (1 + |z|) of the personal score, z over the catalog, so
 * that a clearly better match stays ahead. Equal sums keep their order; films unknown to the index count as average. Nothing is left out:
 * rules are the business of whoever shows the results. Returns the ids of `results`. O(catalog + results · log results).
 */
export function rerankSearch(
  index: CatalogIndex,
  results: readonly SearchResult[],
  request: RankRequest,
  models: RankModels = {},
  config: RankConfig = defaultRankConfig,
): number[] {
  const { scores } = scoreCatalog(index, request, models, config)
  const { mean, deviation } = moments(scores)
  const worth = ({ filmId, relevance }: SearchResult) => {
    const row = index.rowOf.get(filmId)
    const z = row === undefined || deviation === 0 ? 0 : (scores[row]! - mean) / deviation
    return relevance + (config.searchWeight * z) / (1 + Math.abs(z))
  }
  return results
    .map((result) => ({ filmId: result.filmId, worth: worth(result) }))
    .sort((left, right) => right.worth - left.worth)
    .map(({ filmId }) => filmId)
}
