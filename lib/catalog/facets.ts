import { say, words } from '@/domains/words'
import { lowerFirst } from '../lower-first'
import { ownValue } from '../own-value'
import type { Facet, FacetType } from '../recommender/types'
import { slugify } from './slugify'
import { countryNames, namesOfLanguages } from './vocabulary/place-names'
import { regions, regionsOf } from './vocabulary/regions'
import { details, genres, moods, settings, themes } from './vocabulary/vocabularies'

export const facetTypes = [
  'genre',
  'mood',
  'theme',
  'person',
  'era',
  'country',
  'setting',
  'detail',
  'language',
  'region',
] as const satisfies FacetType[]

type FacetedFilm = {
  year: number
  genres: string[]
  moods: string[]
  themes: string[]
  settings: string[]
  details?: readonly string[] | undefined
  countries: string[]
  languages: string[]
  directors: string[]
  writers?: string[] | undefined
  cast: string[]
}

/** How many of the leading cast, and of the writers, count as people one can have a taste for. */
const CAST_COUNTED = 3
const WRITERS_COUNTED = 3

export function peopleOf({
  directors,
  writers = [],
  cast,
}: Pick<FacetedFilm, 'directors' | 'writers' | 'cast'>): string[] {
  return [...new Set([...directors, ...writers.slice(0, WRITERS_COUNTED), ...cast.slice(0, CAST_COUNTED)])]
}

/** Every facet of a film, grouped by type in a fixed order. */
export function facetsOf(film: FacetedFilm): Facet[] {
  return [
    ...film.genres.map((id): Facet => `genre:${id}`),
    ...film.moods.map((id): Facet => `mood:${id}`),
    ...film.themes.map((id): Facet => `theme:${id}`),
    ...peopleOf(film).map((name): Facet => `person:${slugify(name)}`),
    ...(words.hasYear ? [`era:${decadeOf(film.year)}` as Facet] : []),
    ...film.countries.map((code): Facet => `country:${code}`),
    ...film.settings.map((id): Facet => `setting:${id}`),
    ...(film.details ?? []).map((id): Facet => `detail:${id}`),
    ...film.languages.map((code): Facet => `language:${code}`),
    ...regionsOf(film.countries).map((id): Facet => `region:${id}`),
  ]
}

export function decadeOf(year: number): string {
  return `${Math.floor(year / 10) * 10}s`
}

/** A decade as people read it; one before Christ is near a year of that time. */
export const decadeName = (decade: string) => (decade.startsWith('-') ? `about ${decade.slice(1, -1)} BC` : decade)

/** Where a film is from is one thing, whether a country or a region says it. */
export function sortOf(facet: string): string {
  const type = facet.slice(0, facet.indexOf(':'))
  return type === 'region' ? 'country' : type
}

export function facetTypeOf(facet: string): FacetType | null {
  const type = facet.slice(0, facet.indexOf(':'))
  return facetTypes.find((known) => known === type) ?? null
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** Countries one says with an article. */
const withArticle = new Set(['US', 'GB', 'NL', 'PH', 'AE', 'SU', 'DO', 'CD', 'CF', 'BS'])

export function countryName(code: string): string {
  return ownValue(countryNames, code) ?? regionNames.of(code) ?? code
}

/** As it stands in a sentence: "the United States". */
export const countryInSentence = (code: string): string => `${withArticle.has(code) ? 'the ' : ''}${countryName(code)}`

export function languageName(code: string): string {
  return code === 'zxx' ? 'No dialogue' : (ownValue(namesOfLanguages, code) ?? languageNames.of(code) ?? code)
}

/** The words for a facet. People need their name looked up; without it the slug is made readable. */
export function facetLabel(facet: string, personName?: (slug: string) => string | undefined): string {
  const id = facet.slice(facet.indexOf(':') + 1)
  switch (facetTypeOf(facet)) {
    case 'genre':
      return genres.label(id)
    case 'mood':
      return moods.label(id)
    case 'theme':
      return themes.label(id)
    case 'setting':
      return settings.label(id)
    case 'detail':
      return details.label(id)
    case 'country':
      return say`Films from ${countryInSentence(id)}`
    case 'region':
      return say`Films from ${regions.label(id)}`
    case 'era':
      return id.startsWith('-') ? `A${decadeName(id).slice(1)}` : `The ${id}`
    case 'language':
      return id === 'zxx' ? say('Silent films') : say`Films in ${languageName(id)}`
    case 'person':
      return personName?.(id) ?? id.replaceAll('-', ' ').replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
    default:
      return id
  }
}

/** The same in the middle of a sentence: "full of dread", "films from Japan", and people by their names. */
export function labelWithin(facet: string, personName?: (slug: string) => string | undefined): string {
  const label = facetLabel(facet, personName)
  return facetTypeOf(facet) === 'person' ? label : lowerFirst(label)
}

/** The same where a sentence says of which kind it is: "South Korea", "the 1970s". */
export function bareLabel(facet: string, personName?: (slug: string) => string | undefined): string {
  const id = facet.slice(facet.indexOf(':') + 1)
  const type = facetTypeOf(facet)
  if (type === 'country') return countryName(id)
  if (type === 'region') return regions.label(id)
  return type === 'era' ? `the ${id}` : facetLabel(facet, personName)
}

const namesPlaceOrTime = new Set(['country', 'region', 'era'])

/** What two films share, side by side whatever each is: "western, full of dread, Japan, Agnès Varda". */
export function sharedLabels(facets: readonly string[], personName?: (slug: string) => string | undefined): string {
  const label = (facet: string) =>
    namesPlaceOrTime.has(facetTypeOf(facet) ?? '') ? bareLabel(facet, personName) : labelWithin(facet, personName)
  return facets.map(label).join(', ')
}

/** A co-production is no film "from France" to whoever asked for one, though it counts a little as such. */
export const isPartOfTheMoney = (
  facet: string,
  { countries = [] }: { countries?: readonly string[] | undefined },
): boolean => countries.slice(1).some((code) => facet === `country:${code}`)
