import { speech } from '@/domains/speech'
import { say } from '@/domains/words'
import { facetLabel, facetTypeOf, languageName } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { lowerFirst } from '../../lower-first'
import type { Facet } from '../../recommender/types'

/** What stands behind "a film": "with dinosaurs", "in black and white". */
const detailPhrase = (id: string, label: string) => speech.nouns.details[id] ?? `with ${label}`

export type Names = Pick<CatalogSnapshot, 'personName'>

/** A facet as films one can have more, fewer or none of: "westerns", "bleak films", "films about class". */
export function filmsWords(facet: Facet, names: Names): string {
  const id = facet.slice(facet.indexOf(':') + 1)
  const label = lowerFirst(facetLabel(facet))
  switch (facetTypeOf(facet)) {
    case 'genre':
      return pluralOf(speech.nouns.oneOf[id]) ?? say`${label} films`
    case 'mood':
      return label.includes(' of ') ? say`films ${label}` : say`${label} films`
    case 'theme':
      return say`films about ${speech.nouns.themes[id] ?? label}`
    case 'setting':
      return say`films with ${speech.nouns.settings[id] ?? label}`
    case 'detail':
      return say`films ${detailPhrase(id, label)}`
    default:
      return facetWords(facet, names)
  }
}

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

/** "a western" gives "westerns", "a film about music" "films about music"; a plate of something gives nothing. */
function pluralOf(oneOf: string | undefined): string | null {
  const [thing = '', ...about] = oneOf?.replace(/^an? /, '').split(/(?= about )/) ?? []
  if (thing === '' || thing.includes(' of ')) return null
  const many = /[^aeiou]y$/.test(thing)
    ? thing.replace(/y$/, 'ies')
    : /(?:s|x|sh|ch)$/.test(thing)
      ? `${thing}es`
      : `${thing}s`
  return [many, ...about].join('')
}
