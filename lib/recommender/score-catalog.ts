import type { CatalogIndex } from './catalog-index'
import type { RankConfig } from './rank-config'
import { scratchOf } from './scratch'
import type { RankModels } from './served-models'
import { collaborativeTerm } from './terms/collaborative'
import { contentTerm } from './terms/content'
import { contextTerm } from './terms/context'
import { interestTerm } from './terms/interest'
import { kindredTerm } from './terms/kindred'
import { muteTerm } from './terms/mute'
import { outsideTerm } from './terms/outside'
import { popularityTerm } from './terms/popularity'
import { seedTerm } from './terms/seed'
import { addStrands } from './terms/strands'
import type { Strands, Term } from './terms/term'
import type { RankRequest } from './types'

const terms: Term[] = [
  collaborativeTerm,
  contentTerm,
  kindredTerm,
  interestTerm,
  seedTerm,
  popularityTerm,
  outsideTerm,
  contextTerm,
  muteTerm,
]

/**
 * The score of every film for one person [size], and the strands it was added up from. The scores are scratch: they are
 * written over by the next call for the same catalog.
 */
export function scoreCatalog(
  index: CatalogIndex,
  request: RankRequest,
  models: RankModels,
  config: RankConfig,
): { scores: Float64Array; strands: Strands } {
  const scratch = scratchOf(index)
  const strands: Strands = { sparse: [], dense: [], folded: [] }
  for (const term of terms) term({ index, request, config, models, scratch }, strands)
  const { scores } = scratch
  scores.fill(0)
  addStrands(strands, scores)
  return { scores, strands }
}
