import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import { scratchOf } from '../score/components/scratch'
import { explainRows } from '../score/explain-rows'
import { scoreCatalog } from '../score/score-catalog'
import type { Contribution, RankRequest } from '../types'
import { blockedRows } from './blocked-rows'
import { asksOf } from './known-wish'

/** Where one film stands for one person, by its score alone: variety and shares come after it. */
export type FilmStanding = {
  /** From 1, among the films that may be proposed and this one. */
  rank: number
  of: number
  score: number
  contributions: Contribution[]
}

/** Null for a film the catalog does not rank. */
export function standingOf(
  index: CatalogIndex,
  asked: RankRequest,
  models: RankModels,
  config: RankConfig,
  filmId: number,
): FilmStanding | null {
  const row = index.rowOf.get(filmId)
  if (row === undefined) return null
  const request = { ...asked, wishes: asksOf(asked) }
  const { scores, components } = scoreCatalog(index, request, models, config)
  const { blocked, placeOf } = scratchOf(index)
  blockedRows(index, request, blocked)
  const own = scores[row] ?? 0
  let rank = 1
  let of = 1
  for (let other = 0; other < index.size; other++) {
    if (other === row || blocked[other] === 1) continue
    of++
    const score = scores[other] ?? 0
    if (score > own || (score === own && other < row)) rank++
  }
  const { contributions = [] } = explainRows(components, [row], placeOf)[0] ?? {}
  return { rank, of, score: own, contributions }
}
