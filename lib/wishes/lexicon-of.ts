import type { CatalogSnapshot } from '../catalog/snapshot'
import { inSteps } from '../in-steps'
import { buildingLexicon, buildLexicon, type WishLexicon } from './lexicon/build-lexicon'

const made = new WeakMap<CatalogSnapshot, WishLexicon>()
const inTheMaking = new WeakMap<CatalogSnapshot, Promise<void>>()

/** The lexicon of a catalog, made once per snapshot. */
export function lexiconOf(catalog: CatalogSnapshot): WishLexicon {
  const lexicon = made.get(catalog) ?? buildLexicon(catalog.films.values())
  made.set(catalog, lexicon)
  return lexicon
}

/** Makes it while others go on being answered; whoever reads what strangers type waits for this first. */
export function prepareLexicon(catalog: CatalogSnapshot): Promise<void> {
  const known = inTheMaking.get(catalog)
  if (known) return known
  const making = inSteps(buildingLexicon(catalog.films.values())).then((lexicon) => {
    if (!made.has(catalog)) made.set(catalog, lexicon)
  })
  inTheMaking.set(catalog, making)
  making.catch(() => inTheMaking.delete(catalog))
  return making
}
