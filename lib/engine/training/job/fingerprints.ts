import { createHash } from 'node:crypto'
import type { FilmTextView } from '../../../enrichment/queries'
import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { TrainServedOptions } from '../../../recommender/models/train-served'

/** What of the catalog a training depends on: which films, their facets, the links between them, approved texts. */
export function catalogFingerprintOf(
  { filmIds, facets, filmFacets, kindred }: CatalogIndex,
  texts: readonly FilmTextView[],
): string {
  const hash = createHash('sha256').update(facets.join('\n'))
  for (const array of [filmIds, filmFacets.start, filmFacets.column, kindred.start, kindred.column]) hash.update(array)
  return hash.update(JSON.stringify(texts)).digest('hex').slice(0, 16)
}

export function optionsFingerprintOf(options: TrainServedOptions): string {
  return createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 16)
}
