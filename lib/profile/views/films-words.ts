import { say } from '@/domains/words'
import { bareLabel, facetLabel, facetTypeOf, languageName } from '../../catalog/facets'
import { manyPhrase } from '../../catalog/film-phrase'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { lowerFirst } from '../../lower-first'
import type { Facet } from '../../recommender/types'

export type Names = Pick<CatalogSnapshot, 'personName'> & Partial<Pick<CatalogSnapshot, 'isDirector'>>

/** A facet as films one can have more, fewer or none of: "westerns", "bleak films", "films about class". */
export const filmsWords = (facet: Facet, { personName, isDirector }: Names): string =>
  manyPhrase([{ facet, label: bareLabel(facet, personName), isBy: isMadeBy(facet, isDirector) }])

const isMadeBy = (facet: Facet, isDirector: Names['isDirector']) =>
  facetTypeOf(facet) === 'person' && isDirector?.(facet.slice(facet.indexOf(':') + 1)) === true

/** A facet as the middle of a sentence: "western", "films from France", "revenge". */
export function facetWords(facet: Facet, { personName, isDirector }: Names): string {
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
      return isMadeBy(facet, isDirector)
        ? say`films by ${facetLabel(facet, personName)}`
        : say`films with ${facetLabel(facet, personName)}`
    default:
      return lowerFirst(facetLabel(facet))
  }
}
