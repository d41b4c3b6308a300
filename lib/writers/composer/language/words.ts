import { speech } from '@/domains/speech'
import { say } from '@/domains/words'
import { languageName } from '@/lib/catalog/facets'
import { moods, themes } from '@/lib/catalog/vocabulary/vocabularies'
import type { TermData } from '@/lib/prompts/parts/data-block'
import { lowerFirst } from '../../../lower-first'
import { list } from './grammar'

/** Facets as parts of speech. The catalog's labels are headings; sentences need nouns and predicates. */
const { nouns } = speech

export const facetType = (facet: string): string => facet.slice(0, facet.indexOf(':'))
export const facetId = (facet: string): string => facet.slice(facet.indexOf(':') + 1)

const NEEDS_THE = /^(?:United|Netherlands|Philippines|Soviet|Czech Rep|Dominican|Bahamas|Maldives)/
const country = (label: string) => (NEEDS_THE.test(label) ? `the ${label}` : label)

/** The facet as a noun phrase: "dread", "the 1970s", "films from France". */
export function noun({ facet, label }: TermData): string {
  const id = facetId(facet)
  switch (facetType(facet)) {
    case 'mood':
      return nouns.moods[id] ?? lowerFirst(label)
    case 'theme':
      return nouns.themes[id] ?? lowerFirst(label)
    case 'setting':
      return nouns.settings[id] ?? lowerFirst(label)
    case 'genre':
      return nouns.genres[id] ?? lowerFirst(label)
    case 'country':
    case 'region':
      return say`films from ${country(label)}`
    case 'era':
      return say`films of ${label}`
    case 'language':
      return lowerFirst(label)
    default:
      return label
  }
}

/** What having the facet makes a film do: "is full of dread", "deals with revenge", "comes from France". */
export function predicate({ facet, label }: TermData, directors: readonly string[]): string {
  const id = facetId(facet)
  switch (facetType(facet)) {
    case 'mood':
      return `is ${lowerFirst(label)}`
    case 'genre':
      return `is ${genreFilm(facet)}`
    case 'country':
    case 'region':
      return `comes from ${country(label)}`
    case 'era':
      return `was made in ${label}`
    case 'language':
      return id === 'zxx' ? 'is silent' : `is in ${languageName(id)}`
    case 'person':
      return directors.includes(label) ? say`is directed by ${label}` : `has ${label} in its credits`
    case 'detail':
      return detailPredicate(id, label)
    case 'setting':
      return say`puts ${noun({ facet, label: label || id })} on screen`
    default:
      return `is about ${noun({ facet, label })}`
  }
}

/** Behind "a film": "with dinosaurs", "in black and white", "about chess". */
const detailPhrase = (id: string, label: string): string => nouns.details[id] ?? `with ${lowerFirst(label)}`

/** "has dinosaurs in it", "is in black and white". */
const detailPredicate = (id: string, label: string): string =>
  nouns.details[id] ? `is ${nouns.details[id]}` : `has ${lowerFirst(label)} in it`

/** Both at once: "is a horror film about vampires", "comes from Asia and is tender", "is cosy and about food". */
export function twoPredicates(one: TermData, other: TermData, directors: readonly string[]): string {
  const genre = [one, other].find(({ facet }) => facetType(facet) === 'genre')
  // "A film about music" takes no second such phrase.
  const takesMore = genre !== undefined && !genreFilm(genre.facet).includes(' about ')
  const such = takesMore ? oneSuch(genre === one ? other : one, { genres: [genre] }) : ''
  if (such && !such.includes(' that is ')) return `is ${such}`
  const [first, second] = [predicate(one, directors), predicate(other, directors)]
  return `${first} and ${first.startsWith('is ') ? second.replace(/^is /, '') : second}`
}

/**
 * The film as one of those asked for: "a thriller from South Korea", "a tender western", "a drama about class". Empty
 * where no such phrase reads well.
 */
export function oneSuch(term: TermData, { genres }: { genres: readonly TermData[] }): string {
  const id = facetId(term.facet)
  const kinds = genres.map(({ facet }) => genreFilm(facet))
  const film = kinds.find((kind) => !kind.includes(' about ')) ?? say('a film')
  switch (facetType(term.facet)) {
    case 'genre':
      return genreFilm(term.facet)
    case 'mood':
      return withAdjective(term, film)
    case 'theme':
      return `${film} about ${noun(term)}`
    case 'detail':
      return `${film} ${detailPhrase(id, term.label)}`
    case 'country':
    case 'region':
      return `${film} from ${country(term.label)}`
    case 'era':
      return `${film} of ${term.label}`
    case 'language':
      return id === 'zxx' ? say('a silent film') : `${film} in ${languageName(id)}`
    default:
      return ''
  }
}

/** "a tender western", "a western that is full of dread". */
function withAdjective(mood: TermData, film: string): string {
  const adjective = moodAdjective(mood)
  if (!ONE_WORD.test(adjective)) return `${film} that is ${adjective}`
  return `${/^[aeiou]/.test(adjective) ? 'an' : 'a'} ${adjective} ${film.replace(/^an? /, '')}`
}

const ONE_WORD = /^[\p{L}-]+$/u

/** What two films both are: "cosy and about community". Empty where a place is among it, which nothing is. */
export function sharedTraits(shares: readonly TermData[]): string {
  const of = (type: string) => shares.filter(({ facet }) => facetType(facet) === type)
  const [moods, themes] = [of('mood'), of('theme')]
  if (moods.length + themes.length < shares.length) return ''
  const about = themes.length > 0 ? [`about ${list(themes.map(noun))}`] : []
  return list([...moods.map(moodAdjective), ...about])
}

export const genreFilm = (facet: string): string => nouns.oneOf[facetId(facet)] ?? say('a film')
export const moodAdjective = (term: TermData): string => lowerFirst(term.label)

/** Our own one-line meaning of a mood or theme, true of every film that carries it. */
export function meaning({ facet }: TermData): string | null {
  const id = facetId(facet)
  const term = facetType(facet) === 'mood' ? moods.find(id) : facetType(facet) === 'theme' ? themes.find(id) : undefined
  return term?.meaning ?? null
}

/** What a film does about an interest just named, so that the sentence need not name it twice. */
export function answer(term: TermData, film: { directors: readonly string[] }): string {
  const by = film.directors.length > 0 ? ` by ${list(film.directors)}` : ''
  switch (facetType(term.facet)) {
    case 'mood':
      return 'has it'
    case 'theme':
      return 'is about just that'
    case 'setting':
      return 'takes you there'
    case 'detail':
      return 'has just that'
    case 'genre':
      return /s$/.test(noun(term)) ? `is one${by}` : `is ${genreFilm(term.facet)}${by}`
    case 'era':
      return `is one${by}`
    case 'country':
    case 'region':
    case 'language':
      return `is one${by}`
    default:
      return film.directors.includes(term.label)
        ? say('has that name on it as director')
        : 'has that name in its credits'
  }
}
