import type { Facet } from '../../../recommender/types'
import type { TermMeaning } from '../../lexicon/meaning'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { readLength } from './read-length'
import { isAgeOfPeople, readDecade, readYears } from './read-years'

const PART = /^(?:first|last|opening|final|closing|next|every|past|another|other)$/

/** Lengths, years and decades. */
export function limitAt(thisYear: number, pieces: readonly Piece[], at: number): Item | null {
  const length = readLength(pieces, at)
  // "The first ten minutes", "one more hour": a part of a film, or of the evening.
  if (length && PART.test(wordAt(pieces, at - 1))) return { kind: 'unread', at, end: length.next }
  if (length)
    return { kind: 'minutes', span: length.value, allowed: length.allowed, bare: length.bare, at, end: length.next }
  if (/^(?:born|birthday)$/.test(wordAt(pieces, at - 1)) || /^(?:born|b)$/.test(wordAt(pieces, at - 2)))
    return yearOfBirth(pieces, at)
  const war = aroundTheWar(pieces, at)
  if (war) return war
  const years = readYears(pieces, at, thisYear)
  if (years && !isAgeOfPeople(pieces, at)) return { kind: 'years', span: years.value, at, end: years.next }
  const decade = readDecade(pieces, at)
  if (!decade) return null
  if (isAgeOfPeople(pieces, at)) return { kind: 'filler', word: 'age', at, end: decade.next }
  return { kind: 'term', ...eraTerm(pieces, at, decade.value), at, end: decade.next }
}

const FILM_BEFORE =
  /^(?:from|made|anything|something|nothing|films?|movies?|pictures?|comed(?:y|ies)|westerns?|dramas?|musicals?|thrillers?|one|ones|stuff|classics?|older|released|shot)$/
const BEGINS = 1939
const ENDED = 1945
/** "Nothing from before the war": when a film was made, and no war film. */
function aroundTheWar(pieces: readonly Piece[], at: number): Item | null {
  const words = [0, 1, 2, 3].map((step) => wordAt(pieces, at + step))
  const [when, the, war] = words
  const isWar = the === 'the' && (war === 'war' || (war === 'second' && words[3] === 'world'))
  if (!isWar || !/^(?:before|after|since)$/.test(when ?? '') || !FILM_BEFORE.test(wordAt(pieces, at - 1))) return null
  const end = war === 'war' ? at + 3 : at + 5
  const span = when === 'before' ? { from: null, to: BEGINS - 1 } : { from: ENDED + 1, to: null }
  return { kind: 'years', span, at, end }
}

/** "born 1985" is of the person, not of films; "from before I was born (1985)" is of both. */
function yearOfBirth(pieces: readonly Piece[], at: number): Item | null {
  const year = readYears(pieces, at, 0) ?? null
  if (!year) return null
  const born = wordAt(pieces, at - 1) === 'born' ? at - 1 : at - 2
  const isBefore = wordAt(pieces, born - 3) === 'before' && wordAt(pieces, born - 1) === 'was'
  const { from } = year.value
  if (isBefore && from !== null) return { kind: 'years', span: { from: null, to: from - 1 }, at, end: year.next }
  return { kind: 'filler', word: '', at, end: year.next }
}

const settingsOfDecades: Record<number, Facet> = {
  1920: 'setting:between-the-wars',
  1930: 'setting:between-the-wars',
  1950: 'setting:post-war',
  1960: 'setting:sixties',
  1970: 'setting:seventies-eighties',
  1980: 'setting:seventies-eighties',
}

/** "From the seventies" is when a film was made, "set in the seventies" when it plays. */
function eraTerm(pieces: readonly Piece[], at: number, year: number): { term: TermMeaning; facets: readonly Facet[] } {
  const plays =
    /^(?:in|during)$/.test(wordAt(pieces, at - 1)) &&
    /^(?:set|takes|playing|plays|place|happening|happens)$/.test(wordAt(pieces, at - 2))
  const setting = plays ? settingsOfDecades[year] : undefined
  const facets = [setting ?? (`era:${year}s` satisfies Facet)]
  return { term: { kind: 'term', facets, notes: [] }, facets }
}
