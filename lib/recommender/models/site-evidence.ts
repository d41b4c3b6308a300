import type { CatalogIndex } from '../index/catalog-index'
import { memo, memoOfPair } from '../memo'
import type { PopularityModel } from './served-models'

/** How much a site's people have said, by the films somebody likes: films nobody likes change none of it. */
type SiteEvidence = {
  /** 0 to below 1, n / (n + 2,000) of n likes in all. */
  trust: number
  /** Mean likes of a film that anybody likes, times `trust`: a handful of people like few films once each. */
  likesEach: number
  /** Films somebody likes. */
  films: number
}

const halfTrusted = 2_000

export const siteEvidence = memo(({ likes }: PopularityModel): SiteEvidence => {
  let total = 0
  let films = 0
  for (const count of likes) {
    total += count
    if (count > 0) films++
  }
  const trust = total / (total + halfTrusted)
  return { trust, likesEach: films === 0 ? 0 : (trust * total) / films, films }
})

/** Rows of a catalog's films that somebody likes, ascending. */
export const likedFilmRows = memoOfPair((model: PopularityModel, index: CatalogIndex): Int32Array => {
  const rows: number[] = []
  model.filmIds.forEach((id, place) => {
    const row = index.rowOf.get(id)
    if (row !== undefined && model.likes[place]! > 0) rows.push(row)
  })
  return Int32Array.from(rows).sort()
})
