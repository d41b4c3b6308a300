import type { CatalogSnapshot } from '../catalog/snapshot'
import { memo } from '../recommender/memo'
import { buildLexicon } from './lexicon/build-lexicon'

/** The lexicon of a catalog, made once per snapshot. */
export const lexiconOf = memo((catalog: CatalogSnapshot) => buildLexicon(catalog.films.values()))
