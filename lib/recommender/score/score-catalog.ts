import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import type { RankRequest } from '../types'
import { addStrands } from './add-components'
import { collaborativeTerm } from './collaborative'
import type { Strands, Term } from './component'
import { contentTerm } from './content'
import { contextTerm } from './context'
import { seedTerm } from './example'
import { interestTerm } from './interest'
import { kindredTerm } from './kindred'
import { muteTerm } from './mute'
import { outsideTerm } from './outside'
import { popularityTerm } from './popularity'
import type { RankConfig } from './rank-config'
import { scratchOf } from './scratch'
import { wishTerm } from './wish'

const terms: Term[] = [
  collaborativeTerm,
  contentTerm,
  kindredTerm,
  interestTerm,
  wishTerm,
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
