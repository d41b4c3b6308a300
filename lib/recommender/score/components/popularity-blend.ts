import type { RankConfig } from '../../config/rank-config'
import type { CatalogIndex } from '../../index/catalog-index'
import { zScores } from '../../matrix/standardise'
import { memo, memoOfPair } from '../../memo'
import type { PopularityModel, RankModels } from '../../models/served-models'

/**
 * [size] popularity as a z-score: of likes as far as the site has any, of the catalog's own prominence otherwise.
 * With T decayed likes on N films, likes count s = T / (T + k · N) and prominence 1 - s (k = `popularityEvidence`
 * likes a film), so a new site starts with what is written and slides over as people rate. Films the model does not
 * know have no likes. Made once for each model, catalog and configuration.
 */
export function blendedPopularity(index: CatalogIndex, { popularity }: RankModels, config: Evidence): Float64Array {
  return popularity ? blendsOf(popularity, index)(config) : index.popularity
}

type Evidence = Pick<RankConfig, 'popularityEvidence'>

const blendsOf = memoOfPair((model: PopularityModel, index: CatalogIndex) =>
  memo(({ popularityEvidence }: Evidence) => blend(index, model, popularityEvidence)),
)

function blend(index: CatalogIndex, { filmIds, logLikes }: PopularityModel, evidence: number): Float64Array {
  const ownLogLikes = new Float64Array(index.size)
  let total = 0
  filmIds.forEach((id, place) => {
    const row = index.rowOf.get(id)
    if (row === undefined) return
    ownLogLikes[row] = logLikes[place]!
    total += Math.expm1(logLikes[place]!)
  })
  const share = total === 0 ? 0 : total / (total + evidence * index.size)
  return zScores(ownLogLikes).map((z, row) => share * z + (1 - share) * index.popularity[row]!)
}
