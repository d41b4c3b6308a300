import type { CatalogSnapshot } from '../catalog/snapshot'
import { buildLexicon, type WishLexicon } from './lexicon/build-lexicon'

const lexicons = new WeakMap<CatalogSnapshot, WishLexicon>()

/** The lexicon of a catalog, made once per snapshot. */
export function lexiconOf(catalog: CatalogSnapshot): WishLexicon {
  const known = lexicons.get(catalog) ?? buildLexicon(catalog.films.values())
  lexicons.set(catalog, known)
  return known
}
