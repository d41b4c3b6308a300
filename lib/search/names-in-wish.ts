import type { Wish } from '../wishes/schema'
import { isSlip, matchTitles, type TitleMatch, titleGrades } from './index/match-titles'
import { filmsOf, matchPeople, nameWords, type PersonMatch, personGrades } from './index/people-index'
import type { SearchIndex } from './index/search-index'
import { slipsBetween } from './index/spelling'
import { tellingWords } from './index/text-index'
import { SMALL_WORDS, spelledWords } from './index/title-words'
import { looksLikeTitle } from './read-titles'

type KnowsWord = (word: string) => boolean

const COMPARING =
  /\b(?:like|similar|resembl\w*|vein|lines|style|vibes?|reminds?|reminiscent|remake|same|but|meets|crossed|more|less|funnier|darker|scarier)\b|\bà la\b/i
/** Shorter words are too near to names: "Paul" is no slip of "Pauls". */
const LETTERS_OF_SLIP = 6

/**
 * "Batman 80s" is not Jason Bateman: a name nobody typed, read from a slip, goes when the word is one of a title as it
 * stands, or short, or when the whole looks like a title.
 */
export function withoutFarNames({ people, titles }: SearchIndex, said: string, wish: Wish): Wish {
  const typed = nameWords(said)
  const far = wish.want.flatMap(({ facet }) => {
    const person = people.people[people.bySlug.get(facet.replace(/^person:/, '')) ?? -1]
    if (!person || person.words.some((word) => typed.includes(word))) return []
    const word = typed.find((each) => person.words.some((own) => slipsBetween(each, own, 2) <= 2))
    const isFar = word && (titles.byWord.has(word) || word.length < LETTERS_OF_SLIP || looksLikeTitle(said))
    return isFar ? [{ facet, word }] : []
  })
  if (far.length === 0) return wish
  const facets = new Set(far.map(({ facet }) => facet))
  const want = wish.want.filter(({ facet }) => !facets.has(facet))
  return { ...wish, want, unread: [...new Set([...wish.unread, ...far.map(({ word }) => word)])] }
}

/**
 * A title that stands alone is read as an example; in a search it is the film itself. `named` are the films, `whole`
 * those whose names have every word that counts: "Star Trek: Insurrection" is not Star Trek.
 */
export function withoutBareTitles(
  { rowOfSlug, titles }: SearchIndex,
  said: string,
  wish: Wish,
): { wish: Wish; named: TitleMatch[]; whole: TitleMatch[] } {
  if (wish.like.length === 0 || COMPARING.test(said)) return { wish, named: [], whole: [] }
  const rows = wish.like.flatMap((slug) => rowOfSlug.get(slug) ?? [])
  const named = rows.map((row) => ({ row, grade: titleGrades.inside }))
  const counting = spelledWords(said).filter((word) => !SMALL_WORDS.has(word))
  const hasAll = (row: number) => {
    const places = counting.map((word) => titles.byWord.get(word) ?? [])
    return places.every((list) => list.some((place) => titles.names[place]?.row === row))
  }
  return { wish: { ...wish, like: [] }, named, whole: named.filter(({ row }) => hasAll(row)) }
}

export type NamesInWish = { titles: TitleMatch[]; people: PersonMatch[]; titleWords: string; leftover: string }

/** What the unread words of a wish name: films ("Batman" of "batman 80s"), people ("hanks comedies"). */
export function namesInWish(
  index: SearchIndex,
  wish: Wish,
  named: readonly TitleMatch[],
  isKnown: KnowsWord,
  said: string,
): NamesInWish {
  const leftover = wish.unread.join(' ')
  const known = peopleOf(index, wish)
  if (named.length > 0) return { titles: [...named], people: known, titleWords: '', leftover }
  if (tellingWords(leftover).length === 0) return { titles: [], people: known, titleWords: '', leftover }
  // "Scary movies for halloween" are for a day, not of that name.
  const isOccasion = new RegExp(`\\bfor (?:the )?${escaped(leftover)}(?!\\p{L})`, 'iu').test(said)
  if (isOccasion) return { titles: [], people: known, titleWords: '', leftover }
  const words = spelledWords(leftover)
  const least = words.length > 1 ? titleGrades.beginning : titleGrades.series
  const titles = matchTitles(index.titles, words, isKnown).filter(({ grade }) => grade >= least)
  if (titles.length > 0) return { titles, people: known, titleWords: leftover, leftover: '' }
  const longer = titleAround(index, leftover, said, isKnown)
  if (longer) return { ...longer, people: known, leftover: '' }
  // A word that stands in titles or texts is itself: "spider" is no slip of Spader.
  const isItself = words.every(isKnown)
  const people = matchPeople(index.people, leftover).filter(
    ({ grade }) => grade >= personGrades.surname || (grade < personGrades.given && !isItself),
  )
  return { titles, people: [...known, ...people], titleWords: '', leftover: people.length > 0 ? '' : leftover }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A small word beside the one left over belongs to the title: "spider-man cartoon" leaves "spider". */
function titleAround(index: SearchIndex, leftover: string, said: string, isKnown: KnowsWord) {
  const all = spelledWords(said)
  const at = all.indexOf(leftover)
  if (at < 0) return null
  for (const words of [all.slice(at, at + 2), all.slice(Math.max(0, at - 1), at + 1)]) {
    if (words.length < 2 || words.some((word) => SMALL_WORDS.has(word))) continue
    const titles = matchTitles(index.titles, words, isKnown).filter(({ grade }) => grade >= titleGrades.beginning)
    if (titles.length > 0) return { titles, titleWords: words.join(' ') }
  }
  return null
}

const AROUND_NAMES = new Set(
  'by with from of starring director directed written writer film movie the version s'.split(' '),
)

/** "Dune Villeneuve": what is left without the names is a title, and somebody named made it or plays in it. */
export function titlesByPerson(index: SearchIndex, said: string, wish: Wish, isKnown: KnowsWord): TitleMatch[] {
  const people = peopleOf(index, wish).flatMap(({ place }) => index.people.people[place] ?? [])
  if (people.length === 0) return []
  const names = new Set(people.flatMap(({ words }) => words))
  const isOfName = (word: string) =>
    names.has(word) || (!isKnown(word) && [...names].some((name) => slipsBetween(name, word, 2) <= 2))
  const rest = nameWords(said).filter((word) => !isOfName(word) && !AROUND_NAMES.has(word))
  const films = new Set(people.flatMap((person) => [...filmsOf(person)]))
  const found = matchTitles(index.titles, spelledWords(rest.join(' ')), isKnown).filter(({ row }) => films.has(row))
  const exact = found.filter(({ grade }) => grade >= titleGrades.part)
  // "Alein Ridley Scott": nobody knows the word, and of those of his one is spelt nearly so.
  return exact.length > 0 || rest.every(isKnown) ? exact : found.filter((match) => isSlip(match))
}

/** People the wish asks for. */
export function peopleOf({ people }: SearchIndex, wish: Wish): PersonMatch[] {
  return [...wish.want.map(({ facet }) => facet), ...wish.only].flatMap((facet) => {
    const place = facet.startsWith('person:') ? people.bySlug.get(facet.slice('person:'.length)) : undefined
    return place === undefined ? [] : [{ place, grade: personGrades.name }]
  })
}
