import { speech } from '@/domains/speech'
import { say } from '@/domains/words'
import { languageName } from '@/lib/catalog/facets'
import { detail, manyPhrase, mood, oneOfGenre, onePhrase, setting, subject } from '@/lib/catalog/film-phrase'
import { moods, themes } from '@/lib/catalog/vocabulary/vocabularies'
import type { TermData } from '@/lib/prompts/parts/data-block'
import { lowerFirst } from '../../../lower-first'
import { list } from './grammar'

/** Facets as parts of speech. The catalog's labels are headings; sentences need nouns and predicates. */
const { nouns } = speech

export const facetType = (facet: string): string => facet.slice(0, facet.indexOf(':'))
export const facetId = (facet: string): string => facet.slice(facet.indexOf(':') + 1)

/** The facet as a noun phrase: "dread", "films of the 1970s", "films from France". */
export function noun(term: TermData): string {
  const id = facetId(term.facet)
  switch (facetType(term.facet)) {
    case 'mood':
      return nouns.moods[id] ?? lowerFirst(term.label)
    case 'theme':
      return subject(term)
    case 'setting':
      return nouns.settings[id] ?? lowerFirst(term.label)
    case 'genre':
      return nouns.genres[id] ?? lowerFirst(term.label)
    case 'country':
    case 'region':
    case 'era':
    case 'language':
    case 'detail':
      return manyPhrase([term])
    default:
      return term.label
  }
}

/** The facet as films one can want: "comedies", "films set on a train", "films in French"; else as its noun. */
export function wished(term: TermData): string {
  const type = facetType(term.facet)
  const many = type === 'genre' || type === 'setting' ? manyPhrase([term]) : ''
  return many === '' || many === say('films') ? noun(term) : many
}

/** What is known of a film beside the facet it is spoken of for. */
type Film = { genres: readonly TermData[]; directors: readonly string[] }

/** A genre of a film that is something else first of all. */
const isSecond = ({ facet }: TermData, { genres }: Pick<Film, 'genres'>): boolean =>
  genres.length > 0 && genres[0]?.facet !== facet && genres.some((genre) => genre.facet === facet)

/** What having the facet makes a film do: "is full of dread", "is set in a village", "comes from France". */
export function predicate(term: TermData, film: Film): string {
  const id = facetId(term.facet)
  switch (facetType(term.facet)) {
    case 'mood':
      return `is ${mood(term)}`
    case 'genre':
      return `is ${isSecond(term, film) ? onePhrase([term], film.genres[0]) : oneOfGenre(term)}`
    case 'country':
    case 'region':
      return `comes ${onePhrase([term]).replace(`${say('a film')} `, '')}`
    case 'era':
      return `was made in ${lowerFirst(term.label)}`
    case 'language':
      return id === 'zxx' ? 'is silent' : `is in ${languageName(id)}`
    case 'person':
      return film.directors.includes(term.label)
        ? say`is directed by ${term.label}`
        : `has ${term.label} in its credits`
    case 'detail':
      return nouns.details[id] ? `is ${detail(term)}` : `has ${lowerFirst(term.label)} in it`
    case 'setting':
      return nouns.places[id] ? `is ${setting(term)}` : `has ${noun(term)} in it`
    default:
      return `is about ${noun(term)}`
  }
}

/** Both at once: "is a tender western", "is a drama about food from Japan"; people are spoken of on their own. */
export function twoPredicates(one: TermData, other: TermData, film: Film): string {
  if ([one, other].every(({ facet }) => facetType(facet) !== 'person'))
    return `is ${onePhrase([one, other], film.genres[0])}`
  const [first, second] = [predicate(one, film), predicate(other, film)]
  return `${first} and ${first.startsWith('is ') ? second.replace(/^is /, '') : second}`
}

/** The film as one of those asked for: "a thriller from South Korea", "a tender western". Empty for people. */
export function oneSuch(term: TermData, { genres }: Pick<Film, 'genres'>): string {
  return facetType(term.facet) === 'person' ? '' : onePhrase([term], genres[0])
}

/** Whether a text speaks of it, as a noun or as an adjective. */
export function names(text: string, term: TermData): boolean {
  const line = text.toLowerCase()
  return [noun(term), lowerFirst(term.label)].some((word) => line.includes(word.toLowerCase()))
}

/** What two films both are: "cosy and about community", "set on a train", "a western and a comedy". */
export function sharedTraits(shares: readonly TermData[]): string {
  const of = (type: string) => shares.filter(({ facet }) => facetType(facet) === type)
  const genres = of('genre')
  if (genres.length === shares.length) return list(genres.map(oneOfGenre))
  const [moods, themes] = [of('mood'), of('theme')]
  const places = of('setting').filter(({ facet }) => nouns.places[facetId(facet)])
  if (moods.length + themes.length + places.length < shares.length) return ''
  const about = themes.length > 0 ? [`about ${list(themes.map(noun))}`] : []
  return list([...moods.map(mood), ...about, ...places.map(setting)])
}

/** Our own one-line meaning of a mood or theme, true of every film that carries it. */
export function meaning({ facet }: TermData): string | null {
  const id = facetId(facet)
  const term = facetType(facet) === 'mood' ? moods.find(id) : facetType(facet) === 'theme' ? themes.find(id) : undefined
  return term?.meaning ?? null
}

/** What a film does about an interest just named, so that the sentence need not name it twice. */
export function answer(term: TermData, film: Film): string {
  const by = film.directors.length > 0 ? ` by ${list(film.directors)}` : ''
  const [first] = film.genres
  switch (facetType(term.facet)) {
    case 'mood':
      return 'has it'
    case 'theme':
      return 'is about just that'
    case 'genre':
      if (isSecond(term, film) && first) return `is one${by}, though ${oneOfGenre(first)} first`
      return wished(term) === noun(term) && !/s$/.test(noun(term)) ? `is ${oneOfGenre(term)}${by}` : `is one${by}`
    case 'person':
      return film.directors.includes(term.label)
        ? say('has that name on it as director')
        : 'has that name in its credits'
    default:
      return `is one${by}`
  }
}
