import { defaultRankConfig, type RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import { scratchOf } from '../score/components/scratch'
import { explainWhenAsked } from '../score/explain-rows'
import { scoreCatalog, scoreWithPlain } from '../score/score-catalog'
import type { Candidate, RankRequest } from '../types'
import { askShares } from './ask-shares'
import { blockedRows } from './blocked-rows'
import { genreMixesFor } from './calibration'
import { asksOf } from './known-wish'
import { likeWish } from './like-wish'
import { bestRows, selectRows } from './select-rows'

/**
 * At most `request.limit` films for one person, best first: score every film, drop what is ruled out, re-rank the best for diversity, give one
 * place to exploration, hold the shares of what was asked for. Scores need not fall from place to place. The same input gives the same
 * list. Cost: docs/performance.md.
 */
export function rankCandidates(
  index: CatalogIndex,
  asked: RankRequest,
  models: RankModels = {},
  config: RankConfig = defaultRankConfig,
): Candidate[] {
  if (asked.limit <= 0) return []
  const like = likeWish(index, asked, models)
  const request = { ...asked, wishes: [...asksOf(asked), ...(like ? [like] : [])] }
  const scratch = scratchOf(index)
  const { asked: scored, plain } =
    request.wishes.length > 0
      ? scoreWithPlain(index, request, models, config)
      : { asked: scoreCatalog(index, request, models, config), plain: null }
  const { scores, components } = scored
  const blocked = blockedRows(index, request, scratch.blocked)
  const scoresOnly = { index, request, config, scores, blocked, mix: genreMixesFor(index, request, config) }
  const input = { ...scoresOnly, best: bestRows(scoresOnly) }
  const { rows: chosen, explored } = selectRows(input, plain && askShares(input, plain, { components }))
  const explained = explainWhenAsked(components, chosen, scratch.placeOf)
  return chosen.map((row, place) => ({
    filmId: index.filmIds[row]!,
    score: scores[row]!,
    get contributions() {
      return explained(place).contributions
    },
    get others() {
      return explained(place).others
    },
    propensity: explored?.row === row ? explored.propensity : null,
  }))
}
