import type { CatalogSnapshot } from '../catalog/snapshot'
import { lexiconOf } from '../wishes/lexicon-of'
import { readWish } from '../wishes/read-wish'
import type { WishReader } from './read-query'

export const readerFor =
  (catalog: CatalogSnapshot): WishReader =>
  (words) =>
    readWish(words, lexiconOf(catalog))
