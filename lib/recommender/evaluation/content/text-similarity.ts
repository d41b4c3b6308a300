import type { FilmVectors } from '../../content/text-vectors'
import type { CatalogIndex } from '../../index/catalog-index'
import { type RecencyFloor, recencyWeight } from '../../models/recency'
import type { LikedFilm } from '../../types'

/** [size] Σ over liked films (most recent first) of weight · recency · cosine of the two films' texts. */
export function textSimilarity(
  index: CatalogIndex,
  { dimensions, values }: FilmVectors,
  liked: readonly LikedFilm[],
  recency: RecencyFloor,
): Float64Array {
  const taste = new Float64Array(dimensions)
  liked.forEach(({ filmId, weight }, position) => {
    const row = index.rowOf.get(filmId)
    if (row === undefined) return
    const scale = weight * recencyWeight(position, recency)
    for (let d = 0; d < dimensions; d++) {
      taste[d] = taste[d]! + scale * values[row * dimensions + d]!
    }
  })
  return Float64Array.from({ length: index.size }, (_, film) => {
    let sum = 0
    for (let d = 0; d < dimensions; d++) sum += taste[d]! * values[film * dimensions + d]!
    return sum
  })
}
