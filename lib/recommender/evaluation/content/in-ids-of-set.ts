import type { CatalogIndex } from '../../index/catalog-index'
import type { ListMaker } from '../list-maker'
import type { CatalogSet } from './catalog-set'

/**
 * Lists of a catalog told in the ids of the ratings asked about, which number the same films otherwise. Films of `without` are given in
 * them too; ones the catalog has not are ignored, and what a film rests on is not told.
 */
export function inIdsOfSet(list: ListMaker, { filmIds }: CatalogIndex, { set, catalogRow }: CatalogSet): ListMaker {
  const pairs = Array.from(catalogRow, (row, film) => [set.filmIds[film]!, filmIds[row]!] as const)
  const inCatalog = new Map(pairs)
  const inSet = new Map(pairs.map(([ofSet, ofCatalog]) => [ofCatalog, ofSet]))
  return (profile, asOfSeconds, { without = [], ...change } = {}) =>
    list(profile, asOfSeconds, { ...change, without: without.flatMap((id) => inCatalog.get(id) ?? []) }).flatMap(
      ({ filmId, score, propensity }) => {
        const id = inSet.get(filmId)
        return id === undefined ? [] : [{ filmId: id, score, propensity, contributions: [], others: 0 }]
      },
    )
}
