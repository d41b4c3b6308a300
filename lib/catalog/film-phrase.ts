import { speech } from '@/domains/speech'
import { say } from '@/domains/words'
import { lowerFirst } from '../lower-first'
import { languageName } from './facets'

/** A facet with the words people see for it. */
type Term = { facet: string; label: string /** Films are by them, and not with them. */; isBy?: boolean }

const { nouns } = speech
const typeOf = ({ facet }: Term) => facet.slice(0, facet.indexOf(':'))
const idOf = ({ facet }: Term) => facet.slice(facet.indexOf(':') + 1)

const NEEDS_THE = /^(?:United|Netherlands|Philippines|Soviet|Czech Rep|Dominican|Bahamas|Maldives)/
const place = (label: string) => (NEEDS_THE.test(label) ? `the ${label}` : label)

/** What can stand before the noun: one word, or an adverb with its adjective ("darkly funny"). */
const STANDS_BEFORE = /^(?:\p{L}+ly )?[\p{L}-]+$/u
const isBefore = (mood: string) => STANDS_BEFORE.test(mood)

/** Several predicates of one film, the long one last: "bleak and full of dread". */
export const inGoodOrder = (moods: readonly string[]): string[] => moods.toSorted((a, b) => rank(a) - rank(b))
const rank = (mood: string) => (isBefore(mood) ? 0 : 1)

export const mood = ({ label }: Term): string => lowerFirst(label)
const origin = ({ label }: Term): string => `from ${place(label)}`
const era = ({ label }: Term): string => `of ${lowerFirst(label)}`
export const subject = (term: Term): string => nouns.themes[idOf(term)] ?? lowerFirst(term.label)
/** Behind "a film": "set in a village", "made in one pot". */
export const setting = (term: Term): string => nouns.places[idOf(term)] ?? `with ${lowerFirst(term.label)}`
/** Behind "a film": "with dinosaurs", "in black and white", "about chess". */
export const detail = (term: Term): string => nouns.details[idOf(term)] ?? `with ${lowerFirst(term.label)}`

const withArticle = (words: string) => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`

/** "a western"; a genre we have no word for is "a film" of it. */
export const oneOfGenre = (term: Term): string =>
  nouns.oneOf[idOf(term)] ?? withArticle(say`${lowerFirst(term.label)} film`)

/** "a western" gives "westerns"; a plate of something is many by its label. */
function pluralOf(oneOf: string, genre: Term | undefined): string {
  const thing = oneOf.replace(/^an? /, '')
  if (thing.includes(' of ') && genre) return say`${lowerFirst(genre.label)} films`
  if (/[^aeiou]y$/.test(thing)) return thing.replace(/y$/, 'ies')
  return /(?:s|x|sh|ch)$/.test(thing) ? `${thing}es` : `${thing}s`
}

const ABOUT = ' about '

type Parts = {
  before: string[]
  leading: Term | undefined
  thing: string
  about: string[]
  after: string[]
  also: string[]
}

/**
 * One film that is all of it: "a tender western from Italy about revenge". What it is first of all comes first; a genre
 * asked for that is not it is named as well: "a drama that is also a comedy".
 */
export function onePhrase(terms: readonly Term[], firstOfAll?: Term): string {
  const { before, thing, about, after, also } = partsOf(terms, firstOfAll)
  const head = [...before, thing.replace(/^an? /, '')].join(' ')
  const others = also.map((genre) => `that is also ${genre}`)
  return [withArticle(head), ...inside(about, after), ...others].join(' ')
}

/** The same of many: "tender westerns from Italy". */
export function manyPhrase(terms: readonly Term[]): string {
  const { before, leading, thing, about, after } = partsOf(terms)
  return [...before, pluralOf(thing, leading), ...inside(about, after)].join(' ')
}

function partsOf(terms: readonly Term[], firstOfAll?: Term): Parts {
  const of = (...types: string[]) => terms.filter((term) => types.includes(typeOf(term)))
  const [asked, ...more] = of('genre')
  const leading = firstOfAll ?? asked
  const [thing = '', ...its] = (leading ? oneOfGenre(leading) : say('a film')).split(ABOUT)
  const moods = of('mood').map(mood)
  const details = of('detail').map(detail)
  const others = [asked, ...more].flatMap((genre) =>
    genre && genre.facet !== leading?.facet ? [oneOfGenre(genre).split(ABOUT)] : [],
  )
  return {
    before: [
      ...(moods.some(isBefore) ? [moods.filter(isBefore).join(', ')] : []),
      ...of('language').flatMap((term) => (isSilent(term) ? ['silent'] : [])),
    ],
    leading,
    thing,
    // "A film about music and revenge": no second "about".
    about: [
      ...its,
      ...of('theme').map(subject),
      ...details.filter(isAbout).map(bare),
      ...others.flatMap(([, ...about]) => about),
    ],
    after: [
      ...of('country', 'region').map(origin),
      ...of('language').flatMap((term) => (isSilent(term) ? [] : [`in ${languageName(idOf(term))}`])),
      ...of('era').map(era),
      ...moods.filter((each) => !isBefore(each)),
      ...of('person').map(({ label, isBy }) => `${isBy ? 'by' : 'with'} ${label}`),
      ...details.filter((each) => !isAbout(each)),
      ...of('setting').map(setting),
    ],
    also: others.flatMap(([genre = '', ...about]) => (about.length > 0 ? [] : [genre])),
  }
}

const isAbout = (phrase: string) => phrase.startsWith('about ')
const bare = (phrase: string) => phrase.replace(/^about /, '')
const isSilent = (term: Term) => idOf(term) === 'zxx'

/** Where it comes from stands at the noun, what it is about behind that, then where it is set. */
function inside(about: readonly string[], after: readonly string[]): string[] {
  const subjects = about.length > 0 ? [`about ${about.join(' and ')}`] : []
  const isLate = (part: string) => /^(?:set|with|made|by) /.test(part)
  const early = after.filter((part) => !isLate(part))
  return [...early, ...subjects, ...after.filter(isLate)]
}
