import type { CatalogIndex } from './catalog-index'
import type { RankConfig } from './rank-config'
import type { RankModels } from './served-models'
import { collaborativeTerm } from './terms/collaborative'
import { contextTerm } from './terms/context'
import { interestTerm } from './terms/interest'
import { kindredTerm } from './terms/kindred'
import { muteTerm } from './terms/mute'
import { outsideTerm } from './terms/outside'
import { popularityTerm } from './terms/popularity'
import { addStrands } from './terms/strands'
import type { Strands, Term } from './terms/term'
import type { RankRequest } from './types'

const terms: Term[] = [collaborativeTerm, kindredTerm, interestTerm, popularityTerm, outsideTerm, contextTerm, muteTerm]

/** The score of every film for one person, and the strands it was added up from. [size] */
export function scoreCatalog(
  index: CatalogIndex,
  request: RankRequest,
  models: RankModels,
  config: RankConfig,
): { scores: Float64Array; strands: Strands } {
  const strands: Strands = { sparse: [], dense: [] }
  for (const term of terms) term({ index, request, config, models }, strands)
  const scores = new Float64Array(index.size)
  addStrands(strands, scores)
  return { scores, strands }
}
