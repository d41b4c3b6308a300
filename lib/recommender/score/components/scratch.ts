import type { CatalogIndex } from '../../index/catalog-index'
import { memo } from '../../memo'

/**
 * Arrays as long as the catalog that one ranking after another writes over: allocating them anew is what a long tail
 * of response times is made of. Ranking runs from start to end without a pause, so no two rankings meet here. Nothing
 * of it may leave the function that borrowed it.
 */
export type Scratch = {
  /** [size] scores of the ranking at hand */
  scores: Float64Array
  /** [size] sums of a single term */
  sums: Float64Array
  /** [size] what liked films give together; it stands until the scores are added up */
  linked: Float64Array
  /** [size] scores had nothing been asked for */
  plain: Float64Array
  /** [size] scores of the ranking at hand with a part taken back */
  changed: Float64Array
  /** [size] what each film answers (rank/wish-shares.ts) */
  marks: Int32Array
  /** [size] films that must not be proposed */
  blocked: Uint8Array
  /** [size] always left zeroed */
  placeOf: Int16Array
  /** [facets] always left zeroed */
  facetSums: Float64Array
}

/** The scratch arrays of a catalog, made on first use: 47 bytes a film and 8 a facet. */
export const scratchOf = memo(
  ({ size, facets }: CatalogIndex): Scratch => ({
    scores: new Float64Array(size),
    sums: new Float64Array(size),
    linked: new Float64Array(size),
    plain: new Float64Array(size),
    changed: new Float64Array(size),
    marks: new Int32Array(size),
    blocked: new Uint8Array(size),
    placeOf: new Int16Array(size),
    facetSums: new Float64Array(facets.length),
  }),
)
