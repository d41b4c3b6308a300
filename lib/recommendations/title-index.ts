import type { CatalogSnapshot } from '../catalog/snapshot'
import { indexTitles, type TitleIndex } from './find-named-films'

const titleIndexes = new WeakMap<CatalogSnapshot, TitleIndex>()

/** All titles of a catalog, indexed once per catalog version. */
export function titlesOf(catalog: CatalogSnapshot): TitleIndex {
  const known = titleIndexes.get(catalog) ?? indexTitles(catalog.films.values())
  titleIndexes.set(catalog, known)
  return known
}
