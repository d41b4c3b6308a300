import type { CatalogSnapshot } from '../catalog/snapshot'
import { filmsNamedIn } from '../catalog/titles/films-named-in'
import { emptyWish, type Wish } from '../wishes/schema'
import { readWords } from './read-words'

/** What a person's own words mean. */
export function hearWords(words: string, catalog: CatalogSnapshot): Wish {
  const facets = readWords(words, { facets: catalog.index.facets, personName: catalog.personName })
  const named = filmsNamedIn(words, catalog).flatMap((id) => catalog.films.get(id)?.slug ?? [])
  return { ...emptyWish, want: facets.map((facet) => ({ facet, level: 'more' as const })), like: named }
}
