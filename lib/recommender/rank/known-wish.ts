import type { CatalogIndex } from '../index/catalog-index'
import { columnsOf } from '../matrix/sparse-rows'
import type { Facet, RankRequest, SoftWish } from '../types'

/** Who asks for hidden gems does not mean the better known half; who asks for famous films means the best known third. */
const hiddenMost = 60
const famousLeast = 76

const prefix = 'known:'

/** "Hidden gems" and "famous films" as a wish like any other; what it is for is no facet of a film, but its prominence. */
const knownWish = (known: 'hidden' | 'famous'): SoftWish => ({
  facet: `${prefix}${known}` as string as Facet,
  level: 'much-more',
})

/** All that is asked for softly: of facets, and of how well known films are. What is muted holds the share of "less". */
export const asksOf = ({
  wishes,
  wellKnown,
  mutedFacets,
}: Pick<RankRequest, 'wishes' | 'wellKnown' | 'mutedFacets'>): SoftWish[] => [
  ...(wellKnown ? [knownWish(wellKnown)] : []),
  ...wishes,
  ...[...mutedFacets].map((facet) => ({ facet, level: 'less' as const })),
]

/** Whether a film answers a wish for what is little or well known; null for other wishes. */
export function answersKnown({ facet }: SoftWish, prominence: number): boolean | null {
  if (!facet.startsWith(prefix)) return null
  return facet.endsWith('hidden') ? prominence <= hiddenMost : prominence >= famousLeast
}

/** The rows of a catalog that answer a wish. */
export function rowsAnswering(
  { prominence, facetRowOf, postings, rowOf }: CatalogIndex,
  wish: SoftWish,
): ArrayLike<number> {
  if (wish.films) return [...wish.films].flatMap((filmId) => rowOf.get(filmId) ?? [])
  if (answersKnown(wish, 0) !== null)
    return [...prominence.keys()].filter((row) => answersKnown(wish, prominence[row]!) === true)
  const row = facetRowOf.get(wish.facet)
  return row === undefined ? [] : columnsOf(postings, row)
}
