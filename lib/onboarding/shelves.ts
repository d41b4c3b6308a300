import type { Shelf } from '../../domains/domain'
import { speech } from '../../domains/speech'
import type { CatalogIndex } from '../recommender/index/catalog-index'
import { topRows } from '../recommender/matrix/top-rows'
import { noRules } from '../recommender/plain-request'
import { diversify } from '../recommender/rank/diversify'
import { blockBroken } from '../recommender/rank/film-rules'
import type { Facet, FilmRules } from '../recommender/types'

export const { shelves } = speech

export const shelfIds = shelves.map(({ id }) => id) as [string, ...string[]]
export const shelfOf = (id: string): Shelf | undefined => shelves.find((shelf) => shelf.id === id)

const FILMS_ON_SHELF = 4
/** A shelf shows what is known first, but not four of a kind. */
const shelfLambda = 0.85
const poolFactor = 4

export type FilledShelf = Shelf & { filmIds: number[] }

/** Every shelf this catalog can fill, no film on two of them. */
export function fillShelves(index: CatalogIndex, rules: FilmRules = noRules): FilledShelf[] {
  const taken = new Set<number>()
  return shelves.flatMap((shelf) => {
    const filmIds = filmsOnShelf(index, shelf, FILMS_ON_SHELF, taken, rules)
    for (const id of filmIds) taken.add(id)
    return filmIds.length === FILMS_ON_SHELF ? [{ ...shelf, filmIds }] : []
  })
}

/** At most `limit` films of a shelf that are not among `seen`, the best known first. Ids. */
export function filmsOnShelf(
  index: CatalogIndex,
  shelf: Shelf,
  limit: number,
  seen: ReadonlySet<number>,
  rules: FilmRules = noRules,
): number[] {
  const [from, to] = shelf.prominence ?? [1, 100]
  const left = new Uint8Array(index.size)
  for (const group of shelf.has) for (const row of rowsWithAny(index, group)) left[row] = (left[row] as number) + 1
  const unfit = rowsWithAny(index, shelf.without ?? [])
  const blocked = left.map((groups, row) => {
    const prominence = index.prominence[row] as number
    const fits = groups === shelf.has.length && prominence >= from && prominence <= to
    return Number(!fits || unfit.has(row) || seen.has(index.filmIds[row] as number))
  })
  blockBroken(index, rules, blocked)
  const pool = topRows(index.prominence, poolFactor * limit, blocked)
  const rows = diversify({
    pool,
    scores: index.popularity,
    features: index.filmFacets,
    lambda: shelfLambda,
    count: limit,
  })
  return rows.map((row) => index.filmIds[row] as number)
}

function rowsWithAny({ facetRowOf, postings }: CatalogIndex, facets: readonly Facet[]): Set<number> {
  const rows = new Set<number>()
  for (const facet of facets) {
    const at = facetRowOf.get(facet)
    if (at === undefined) continue
    for (const row of postings.column.subarray(postings.start[at], postings.start[at + 1])) rows.add(row)
  }
  return rows
}
