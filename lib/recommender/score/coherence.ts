import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import { addRow, columnsOf, denseDot, rowDot } from '../matrix/sparse-rows'
import { memo } from '../memo'
import type { RankRequest } from '../types'
import { scratchOf } from './components/scratch'

/** Mean similarity of two films of a catalog drawn at random, and its standard deviation. */
type UsualSimilarity = { mean: number; deviation: number }

const pairsCompared = 4000

/** From pairs spread evenly over the films of which something is written, always the same ones. */
const usualSimilarity = memo(({ filmFacets, size }: CatalogIndex): UsualSimilarity => {
  const films = Array.from({ length: size }, (_, row) => row).filter((row) => columnsOf(filmFacets, row).length > 0)
  const pairs = Math.min(pairsCompared, (films.length * (films.length - 1)) / 2)
  let sum = 0
  let squares = 0
  for (let pair = 0; pair < pairs; pair++) {
    const one = (pair * 7919) % films.length
    const other = (one + 1 + ((pair * 104_729) % (films.length - 1))) % films.length
    const similarity = rowDot(filmFacets, films[one]!, films[other]!)
    sum += similarity
    squares += similarity ** 2
  }
  const mean = pairs === 0 ? 0 : sum / pairs
  return { mean, deviation: pairs === 0 ? 0 : Math.sqrt(Math.max(0, squares / pairs - mean ** 2)) }
})

/** So many of the latest films are compared. */
const mostCompared = 20

/**
 * How much what films have in common counts for a person against what everybody likes, 1 for the usual taste: the mean similarity of their
 * latest twenty films, the better liked counting more, in standard deviations above that of any two films, against the usual figure; drawn
 * to it as if `sureAt` films spoke for it. Somebody of ten westerns is told by what films are.
 */
export function coherenceOf(index: CatalogIndex, { liked }: RankRequest, { coherence }: RankConfig): number {
  const films = liked.slice(0, mostCompared).flatMap(({ filmId, weight }) => {
    const row = index.rowOf.get(filmId)
    return row === undefined ? [] : [{ row, weight }]
  })
  // All pairs at once: the similarity of the sum of the films to itself, less that of each film to itself, counts each twice.
  const { filmFacets } = index
  const { facetSums } = scratchOf(index)
  for (const { row, weight } of films) addRow(filmFacets, row, weight, facetSums)
  let sum = 0
  let weights = 0
  let squares = 0
  for (const { row, weight } of films) {
    sum += (weight * (denseDot(filmFacets, row, facetSums) - weight * rowDot(filmFacets, row, row))) / 2
    weights += weight
    squares += weight ** 2
  }
  for (const { row } of films) for (const facet of columnsOf(filmFacets, row)) facetSums[facet] = 0
  const total = (weights ** 2 - squares) / 2
  const { mean, deviation } = usualSimilarity(index)
  // Nothing is known of these films, or all are the same.
  if (total <= 0 || deviation === 0) return 1
  const { usual, sureAt, least, most } = coherence
  const own = (sum / total - mean) / deviation
  const drawn = (films.length * own + sureAt * usual) / (films.length + sureAt)
  return Math.min(most, Math.max(least, drawn / usual))
}
