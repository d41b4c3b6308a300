import { say } from '@/domains/words'
import { bareLabel, facetLabel, facetTypeOf, languageName } from '../../catalog/facets'
import { manyPhrase } from '../../catalog/film-phrase'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { lowerFirst } from '../../lower-first'
import type { Facet } from '../../recommender/types'

export type Names = Pick<CatalogSnapshot, 'personName'>

/** A facet as films one can have more, fewer or none of: "westerns", "bleak films", "films about class". */
export const filmsWords = (facet: Facet, { personName }: Names): string =>
  manyPhrase([{ facet, label: bareLabel(facet, personName) }])

/** A facet as the middle of a sentence: "western", "films from France", "revenge". */
export function facetWords(facet: Facet, { personName }: Names): string {
  const id = facet.slice(facet.indexOf(':') + 1)
  switch (facetTypeOf(facet)) {
    case 'country':
    case 'region':
      return lowerFirst(facetLabel(facet))
    case 'language':
      return id === 'zxx' ? say('silent films') : say`films in ${languageName(id)}`
    case 'era':
      return say`films of the ${id}`
    case 'person':
      return say`films with ${facetLabel(facet, personName)}`
    default:
      return lowerFirst(facetLabel(facet))
  }
}
