import type { RankConfig } from '../../config/rank-config'
import type { CatalogIndex } from '../../index/catalog-index'
import { moments } from '../../matrix/standardise'
import { memo, memoOfPair } from '../../memo'
import type { PopularityModel, RankModels } from '../../models/served-models'
import { likedFilmRows, siteEvidence } from '../../models/site-evidence'

/**
 * [size] popularity as a z-score. With e decayed likes a film that somebody likes, held back while a site has few (siteEvidence), likes count
 * s = e / (e + k) and prominence 1 - s (k = `popularityEvidence`): a new site starts with what is written and slides over as people rate.
 * Films nobody likes have no part in mean and deviation. Made once for each model, catalog and configuration.
 */
export function blendedPopularity(index: CatalogIndex, { popularity }: RankModels, config: Evidence): Float64Array {
  return popularity ? blendsOf(popularity, index)(config) : index.popularity
}

type Evidence = Pick<RankConfig, 'popularityEvidence'>

const blendsOf = memoOfPair((model: PopularityModel, index: CatalogIndex) =>
  memo(({ popularityEvidence }: Evidence) => blend(index, model, popularityEvidence)),
)

function blend(index: CatalogIndex, model: PopularityModel, popularityEvidence: number): Float64Array {
  const logLikes = onCatalog(index, model, model.logLikes)
  const films = likedFilmRows(model, index).length
  const total = logLikes.reduce((sum, log) => sum + Math.expm1(log), 0)
  const evidence = films === 0 ? 0 : (siteEvidence(model).trust * total) / films
  const share = evidence / (evidence + popularityEvidence)
  const z = zAmongLiked(index, model, logLikes)
  const known = knownAs(model, index)
  return logLikes.map((_, row) => share * z[row]! + (1 - share) * known[row]!)
}

/**
 * [size] how well known films are: z of what is written of them, and where nothing is, z of the logarithm of their likes as far as the site
 * has evidence, until then that of a film hardly known.
 */
const knownAs = memoOfPair((model: PopularityModel, index: CatalogIndex): Float64Array => {
  const { trust } = siteEvidence(model)
  const z = zAmongLiked(index, model, onCatalog(index, model, model.likes).map(Math.log1p))
  return index.popularity.map((written, row) =>
    index.prominence[row] === 0 ? trust * z[row]! + (1 - trust) * written : written,
  )
})

/** [size] values of a model's films by their row in a catalog, 0 for those it does not know. */
function onCatalog(index: CatalogIndex, { filmIds }: PopularityModel, values: Float32Array): Float64Array {
  const rows = new Float64Array(index.size)
  filmIds.forEach((id, place) => {
    const row = index.rowOf.get(id)
    if (row !== undefined) rows[row] = values[place]!
  })
  return rows
}

/**
 * [size] z-scores by the mean and deviation of the films somebody likes, of which the deviation is at least a third of the mean: where all
 * are liked alike they still stand before those nobody likes.
 */
function zAmongLiked(index: CatalogIndex, model: PopularityModel, values: Float64Array): Float64Array {
  const { mean, deviation } = moments(Float64Array.from(likedFilmRows(model, index), (row) => values[row]!))
  const unit = Math.max(deviation, mean / 3)
  return values.map((value) => (unit > 0 ? (value - mean) / unit : 0))
}

/** [size] both: the share of people who like a film, and its prominence as far as likes do not tell. */
type LikedShares = { shares: Float64Array; written: Float64Array }

/**
 * Share likes / (people + `people`), as if so many more had seen the film and not liked it; and z(prominence) times
 * c / (likes + c), c = `least` + `trust` · the site's likes a film (siteEvidence): a film with hardly any like beside the others is new.
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
    const likes = onCatalog(index, model, model.likes)
    const usual = least + trust * siteEvidence(model).likesEach
    return {
      shares: likes.map((count) => count / (model.people + people)),
      written: knownAs(model, index).map((z, row) => (z * usual) / (likes[row]! + usual)),
    }
  }),
)
