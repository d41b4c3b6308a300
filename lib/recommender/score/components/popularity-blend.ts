import type { RankConfig } from '../../config/rank-config'
import type { CatalogIndex } from '../../index/catalog-index'
import { zScores } from '../../matrix/standardise'
import { memo, memoOfPair } from '../../memo'
import type { PopularityModel, RankModels } from '../../models/served-models'

/**
 * [size] popularity as a z-score. With T decayed likes on N films, likes count s = T / (T + k · N) and prominence 1 - s (k =
 * `popularityEvidence`): a new site starts with what is written and slides over as people rate. Films the model does not know have no likes.
 * Made once for each model, catalog and configuration.
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

/** [size] both: the share of people who like a film, and its written prominence as far as likes do not tell. */
type LikedShares = { shares: Float64Array; written: Float64Array }

/**
 * Share likes / (people + `people`), as if so many more had seen the film and not liked it; and z(prominence) times
 * c / (likes + c), c = `least` + `trust` · the mean likes of a film: a film with hardly any like beside the others is new.
 * Made once for each model, catalog and configuration.
 */
export function likedShares(
  index: CatalogIndex,
  { popularity }: RankModels,
  { likedShare }: Pick<RankConfig, 'likedShare'>,
): LikedShares {
  return popularity ? sharesOf(popularity, index)(likedShare) : strangersOf(index)
}

const strangersOf = memo(
  (index: CatalogIndex): LikedShares => ({ shares: new Float64Array(index.size), written: index.popularity }),
)

const sharesOf = memoOfPair((model: PopularityModel, index: CatalogIndex) =>
  memo(({ people, least, trust }: RankConfig['likedShare']): LikedShares => {
    const likes = new Float64Array(index.size)
    model.filmIds.forEach((id, place) => {
      const row = index.rowOf.get(id)
      if (row !== undefined) likes[row] = model.likes[place]!
    })
    const usual = least + (trust * likes.reduce((sum, count) => sum + count, 0)) / Math.max(1, index.size)
    return {
      shares: likes.map((count) => count / (model.people + people)),
      written: index.popularity.map((z, row) => (z * usual) / (likes[row]! + usual)),
    }
  }),
)
