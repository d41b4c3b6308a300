import type { CatalogSnapshot } from '../../catalog/snapshot'
import { lexiconOf } from '../../wishes/lexicon-of'
import { type Told, tellOfFilm } from './film-question'
import { tellOfSite } from './site-question'
import { filmAsked } from './title-asked'

/** The answer to a question about a film or the site; null for a wish, and for what is a film's whole title. */
export function tellOf(words: string, catalog: CatalogSnapshot): Told | null {
  if (filmAsked(words, catalog)) return null
  return tellOfSite(words) ?? tellOfFilm(words, catalog, lexiconOf(catalog))
}
