import type { CatalogIndex } from '../index/catalog-index'
import { columnsOf, type Entry, packRows, type SparseRows, transposeRows } from '../matrix/sparse-rows'
import type { FeatureRows } from './content-features'
import { addRows, type Gram } from './gram'

/** How much what the catalog says of films counts against what people say, one row of content against one person. */
export type SiteContentWeights = {
  /** Films alike in their facets. */
  facets: number
  /** Films somebody linked in writing. */
  kindred: number
}

/** Adds facets (dot products of two films are their similarity, 0 to 1) and written links to a Gram matrix of likes. */
export function addSiteContent(gram: Gram, index: CatalogIndex, weights: SiteContentWeights): void {
  if (weights.facets > 0) addRows(gram, transposeRows(index.filmFacets, index.facets.length), weights.facets)
  if (weights.kindred > 0) addRows(gram, kindredPairs(index), weights.kindred)
}

/** One row for each link, holding its two films: the pair counts as if so many people had liked both. */
function kindredPairs({ kindred: { start, column, value: strength }, size }: CatalogIndex): SparseRows {
  const pairs: Entry[][] = []
  for (let film = 0; film < size; film++) {
    for (let at = start[film]!; at < start[film + 1]!; at++) {
      const other = column[at]!
      const value = Math.sqrt(strength[at]!)
      // A link stands in the rows of both films: the half read from each side adds up to it.
      if (other !== film) pairs.push([film, other].map((one) => ({ column: one, value: value * Math.SQRT1_2 })))
    }
  }
  return packRows(pairs)
}

/** A facet of fewer films teaches a regression nothing. */
const leastFilms = 3

/**
 * Facets for the regression from content to vectors: the `most` commonest that several of the films with `likes` [films] carry, rows of
 * length 1. Facets of others have nothing to learn from.
 */
export function siteFeatures(
  { filmFacets, facets, size }: CatalogIndex,
  likes: Float32Array,
  most: number,
): FeatureRows {
  const carried = new Int32Array(facets.length)
  for (let film = 0; film < size; film++) {
    if (likes[film] === 0) continue
    for (const column of columnsOf(filmFacets, film)) carried[column] = carried[column]! + 1
  }
  const kept = Array.from(carried.keys())
    .filter((facet) => carried[facet]! >= leastFilms)
    .sort((a, b) => carried[b]! - carried[a]! || a - b)
    .slice(0, most)
  const columnOf = new Map(kept.map((facet, column) => [facet, column]))
  const rows = Array.from({ length: size }, (_, film) => {
    const entries: Entry[] = []
    for (let at = filmFacets.start[film]!; at < filmFacets.start[film + 1]!; at++) {
      const column = columnOf.get(filmFacets.column[at]!)
      if (column !== undefined) entries.push({ column, value: filmFacets.value[at]! })
    }
    const length = Math.hypot(...entries.map(({ value }) => value))
    return entries.map(({ column, value }) => ({ column, value: value / length }))
  })
  return { content: packRows(rows), features: kept.length }
}
