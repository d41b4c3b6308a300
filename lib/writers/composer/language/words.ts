import { languageName } from '@/lib/catalog/facets'
import { moods } from '@/lib/catalog/vocabulary/moods'
import { themes } from '@/lib/catalog/vocabulary/themes'
import type { TermData } from '@/lib/prompts/parts/data-block'
import { list, lowerFirst } from './grammar'

/** Facets as parts of speech. The catalog's labels are headings; sentences need nouns and predicates. */

const moodNouns: Record<string, string> = {
  anarchic: 'anarchy',
  'awe-struck': 'awe',
  bittersweet: 'bittersweetness',
  bleak: 'bleakness',
  claustrophobic: 'claustrophobia',
  contemplative: 'room to think',
  cosy: 'cosiness',
  'darkly-funny': 'black humour',
  deadpan: 'deadpan',
  dread: 'dread',
  dreamlike: 'dream logic',
  eerie: 'eeriness',
  elegant: 'elegance',
  exuberant: 'exuberance',
  furious: 'fury',
  gritty: 'grit',
  heartwarming: 'warmth',
  hypnotic: 'hypnotic rhythm',
  intimate: 'intimacy',
  melancholy: 'melancholy',
  nostalgic: 'nostalgia',
  paranoid: 'paranoia',
  playful: 'playfulness',
  poetic: 'poetry',
  relentless: 'relentless pace',
  romantic: 'romance',
  sardonic: 'sardonic wit',
  sensual: 'sensuality',
  stirring: 'uplift',
  tense: 'tension',
  tender: 'tenderness',
  tragic: 'tragedy',
  unsettling: 'unease',
  whimsical: 'whimsy',
}

const themeNouns: Record<string, string> = {
  authority: 'defiance of authority',
  bodies: 'bodies that change',
  chases: 'a chase',
  death: 'death faced squarely',
  'fish-out-of-water': 'a fish out of water',
  'good-and-evil': 'good against evil',
  filmmaking: 'the making of films',
  'home-invasion': 'a siege',
  holocaust: 'the Holocaust',
  identity: 'a self in doubt',
  immigration: 'a move to another country',
  isolation: 'isolation',
  'love-triangle': 'a love triangle',
  mentors: 'a mentor and a pupil',
  'nature-of-reality': 'doubt about what is real',
  'road-trip': 'a road trip',
  'wrongly-accused': 'someone wrongly accused',
  writers: 'writers',
  'women’s-lives': 'women’s lives',
}

const settingNouns: Record<string, string> = {
  stage: 'the stage',
  train: 'trains',
  virtual: 'a world inside a machine',
  'early-modern': 'the 16th to 18th century',
  'belle-epoque': 'the years around 1900',
  'between-the-wars': 'the years between the wars',
  castle: 'courts and castles',
}
const PROPER = /^(?:New York|Los Angeles|Paris|London|Tokyo|[A-Z0-9]{2,})/

const genreNouns: Record<string, string> = {
  action: 'action',
  biography: 'biography',
  family: 'family films',
  history: 'history',
  music: 'music',
  musical: 'musicals',
  sport: 'sport',
  thriller: 'thrillers',
  war: 'war films',
  western: 'westerns',
  documentary: 'documentaries',
}

const genreFilms: Record<string, string> = {
  action: 'an action film',
  adventure: 'an adventure',
  animation: 'an animated film',
  biography: 'a biography',
  comedy: 'a comedy',
  crime: 'a crime film',
  documentary: 'a documentary',
  drama: 'a drama',
  family: 'a family film',
  fantasy: 'a fantasy',
  history: 'a historical film',
  horror: 'a horror film',
  music: 'a film about music',
  musical: 'a musical',
  mystery: 'a mystery',
  noir: 'a noir',
  romance: 'a romance',
  'science-fiction': 'a science-fiction film',
  sport: 'a film about sport',
  thriller: 'a thriller',
  war: 'a war film',
  western: 'a western',
}

export const facetType = (facet: string): string => facet.slice(0, facet.indexOf(':'))
export const facetId = (facet: string): string => facet.slice(facet.indexOf(':') + 1)

const NEEDS_THE = /^(?:United|Netherlands|Philippines|Soviet|Czech Rep|Dominican|Bahamas|Maldives)/
const country = (label: string) => (NEEDS_THE.test(label) ? `the ${label}` : label)

/** The facet as a noun phrase: "dread", "the 1970s", "films from France". */
export function noun({ facet, label }: TermData): string {
  const id = facetId(facet)
  switch (facetType(facet)) {
    case 'mood':
      return moodNouns[id] ?? lowerFirst(label)
    case 'theme':
      return themeNouns[id] ?? lowerFirst(label)
    case 'setting':
      return settingNouns[id] ?? (PROPER.test(label) ? label : lowerFirst(label))
    case 'genre':
      return genreNouns[id] ?? lowerFirst(label)
    case 'country':
    case 'region':
      return `films from ${country(label)}`
    case 'era':
      return `films of ${label}`
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
      return directors.includes(label) ? `is directed by ${label}` : `has ${label} in its credits`
    case 'setting':
      return `puts ${noun({ facet, label: label || id })} on screen`
    default:
      return `deals with ${noun({ facet, label })}`
  }
}

export const genreFilm = (facet: string): string => genreFilms[facetId(facet)] ?? 'a film'
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
      return 'deals with just that'
    case 'setting':
      return 'takes you there'
    case 'genre':
      return /s$/.test(noun(term)) ? `is one${by}` : `is ${genreFilm(term.facet)}${by}`
    case 'era':
      return `is one${by}`
    case 'country':
    case 'region':
    case 'language':
      return `is one${by}`
    default:
      return film.directors.includes(term.label) ? 'has that name on it as director' : 'has that name in its credits'
  }
}
