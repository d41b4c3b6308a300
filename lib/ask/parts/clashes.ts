import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { memo } from '../../recommender/memo'
import type { Facet } from '../../recommender/types'
import { facetedFilm } from './faceted-film'

/** Two go together at most so often, of what chance would bring. */
const RARELY = 0.25
/** Fewer than chance would bring say nothing. */
const LEAST_EXPECTED = 5
/** One such thing is a film's own; several make it the opposite. */
const LEAST_CLASHES = 2

const isKind = (facet: Facet) => facet.startsWith('mood:') || facet.startsWith('genre:')

/** For each mood, the moods and genres that hardly ever go with it: nobody's list, the catalog's own. O(films · kinds²). */
const clashesOf = memo(({ films }: CatalogSnapshot): ReadonlyMap<Facet, ReadonlySet<Facet>> => {
  const counts = new Map<Facet, number>()
  const pairs = new Map<string, number>()
  for (const film of films.values()) {
    const kinds = facetedFilm(film).facets.filter(isKind)
    for (const one of kinds) {
      counts.set(one, (counts.get(one) ?? 0) + 1)
      for (const other of kinds) pairs.set(`${one} ${other}`, (pairs.get(`${one} ${other}`) ?? 0) + 1)
    }
  }
  const clash = (one: Facet, other: Facet) => {
    const expected = ((counts.get(one) ?? 0) * (counts.get(other) ?? 0)) / films.size
    return expected >= LEAST_EXPECTED && (pairs.get(`${one} ${other}`) ?? 0) < RARELY * expected
  }
  const kinds = [...counts.keys()]
  return new Map(
    kinds
      .filter((kind) => kind.startsWith('mood:'))
      .map((mood) => [mood, new Set(kinds.filter((kind) => clash(mood, kind)))]),
  )
})

/** Whether a film is the opposite of a mood: dread and horror, where something cosy was asked for. */
export function isOpposite(catalog: CatalogSnapshot, mood: Facet, film: CatalogFilm): boolean {
  const clashes = clashesOf(catalog).get(mood)
  if (!clashes || facetedFilm(film).has(mood)) return false
  return facetedFilm(film).facets.filter((facet) => clashes.has(facet)).length >= LEAST_CLASHES
}
