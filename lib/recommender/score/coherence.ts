import type { CatalogIndex } from '../index/catalog-index'
import { rowDot } from '../matrix/sparse-rows'
import type { RankRequest } from '../types'
import type { RankConfig } from './rank-config'

/** Mean likeness of two films of a catalog drawn at random, and its standard deviation. */
type UsualLikeness = { mean: number; deviation: number }

const pairsCompared = 4000
const usual = new WeakMap<CatalogIndex, UsualLikeness>()

/** From pairs spread evenly over the catalog, always the same ones. */
function usualLikeness(index: CatalogIndex): UsualLikeness {
  const known = usual.get(index)
  if (known) return known
  const pairs = Math.min(pairsCompared, (index.size * (index.size - 1)) / 2)
  let sum = 0
  let squares = 0
  for (let pair = 0; pair < pairs; pair++) {
    const one = (pair * 7919) % index.size
    const other = (one + 1 + ((pair * 104_729) % (index.size - 1))) % index.size
    const likeness = rowDot(index.filmFacets, one, other)
    sum += likeness
    squares += likeness ** 2
  }
  const mean = pairs === 0 ? 0 : sum / pairs
  const made = { mean, deviation: pairs === 0 ? 0 : Math.sqrt(Math.max(0, squares / pairs - mean ** 2)) }
  usual.set(index, made)
  return made
}

/** So many of the latest films are compared. */
const mostCompared = 20

/**
 * How much what films have in common counts for a person against what everybody likes, 1 for the usual taste: the mean
 * likeness of their films to each other, in standard deviations above that of any two films, against the usual figure.
 * Somebody of ten westerns is told by what films are; somebody whose films share little by what others like. Drawn to
 * the usual as if `sureAt` films spoke for it. O(films²), of the latest twenty.
 */
export function coherenceOf(index: CatalogIndex, { liked }: RankRequest, { coherence }: RankConfig): number {
  const rows = liked.slice(0, mostCompared).flatMap(({ filmId }) => index.rowOf.get(filmId) ?? [])
  let sum = 0
  for (let one = 0; one < rows.length; one++) {
    for (let other = 0; other < one; other++)
      sum += rowDot(index.filmFacets, rows[one] as number, rows[other] as number)
  }
  const pairs = (rows.length * (rows.length - 1)) / 2
  if (pairs === 0) return 1
  const { usual, sureAt, least, most } = coherence
  const { mean, deviation } = usualLikeness(index)
  // Nothing is known of these films, or all are the same.
  if (deviation === 0) return 1
  const own = (sum / pairs - mean) / deviation
  const drawn = (rows.length * own + sureAt * usual) / (rows.length + sureAt)
  return Math.min(most, Math.max(least, drawn / usual))
}
