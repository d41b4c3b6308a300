import type { Facet, Span } from '../../../recommender/types'
import type { TermMeaning } from '../../lexicon/meaning'
import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { isOfStory, playsInAt } from './plays-in'
import { readLength } from './read-length'
import { isAgeOfPeople, readDecade, readYears } from './read-years'
import { turnedDown } from './turned-down'

const PART = /^(?:first|last|opening|final|closing|next|every|past|another|other)$/

/** Lengths, years and decades. */
export function limitAt(thisYear: number, pieces: readonly Piece[], at: number): Item | null {
  const aged = peopleOver(pieces, at)
  if (aged !== null) return { kind: 'unread', at, end: aged }
  const plays = playsInAt(thisYear, pieces, at)
  if (plays) return plays
  // "90 minutes, nothing longer": the limit was said.
  if (/^nothing (?:longer|shorter|newer|older)$/.test(saidAt(pieces, at, at + 2)) && !isThan(pieces, at + 2))
    return { kind: 'filler', word: '', at, end: at + 2 }
  const length = readLength(pieces, at)
  // "The first ten minutes", "one more hour": a part of a film, or of the evening.
  if (length && PART.test(wordAt(pieces, at - 1))) return { kind: 'unread', at, end: length.next }
  // "Turned it off after 20 minutes".
  if (length && wordAt(pieces, at - 1) === 'after') return { kind: 'filler', word: '', at, end: length.next }
  if (length)
    return {
      kind: 'minutes',
      span: length.value,
      allowed: length.allowed,
      bare: length.bare,
      at,
      end: length.value.from === null ? afterWaiting(pieces, length.next) : length.next,
    }
  if (/^(?:born|birthday)$/.test(wordAt(pieces, at - 1)) || /^(?:born|b)$/.test(wordAt(pieces, at - 2)))
    return yearOfBirth(pieces, at)
  const war = aroundTheWar(pieces, at) ?? preWar(pieces, at)
  if (war) return war
  const second = pieces[at + 1]
  if (/^(?:last|this)$/.test(wordAt(pieces, at)) && second?.kind === 'word' && /^year['’]s$/i.test(second.raw)) {
    const year = wordAt(pieces, at) === 'last' ? thisYear - 1 : thisYear
    return { kind: 'years', span: { from: year, to: year }, at, end: at + 2 }
  }
  const years = readYears(pieces, at, thisYear)
  // "1917 doesn't count": a film.
  if (years && /^(?:doesnt|does|isnt|counts?|wasnt)$/.test(wordAt(pieces, years.next)) && years.next === at + 1)
    return { kind: 'filler', word: '', at, end: years.next }
  if (years && !isAgeOfPeople(pieces, at)) {
    const worse = yearsTurned(pieces, years)
    return { kind: 'years', span: worse?.value ?? years.value, at, end: worse?.next ?? years.next }
  }
  const decade = readDecade(pieces, at)
  if (!decade) return null
  if (isAgeOfPeople(pieces, at)) return { kind: 'filler', word: 'age', at, end: decade.next }
  return { kind: 'term', ...eraTerm(pieces, at, decade.value), at, end: decade.next }
}

/** "Anything after 1990 is rubbish": the other side is wanted. */
function yearsTurned(pieces: readonly Piece[], { value: { from, to }, next }: Read<Span>): Read<Span> | null {
  if ((from === null) === (to === null)) return null
  const verdict = turnedDown({ value: { from: from ?? to, to: null }, next }, saidAt(pieces, next, next + 12))
  if (!verdict) return null
  const value = from !== null ? { from: null, to: from - 1 } : { from: (to ?? 0) + 1, to: null }
  return { value, next: verdict.next }
}

const isThan = (pieces: readonly Piece[], at: number) => /^(?:th[ae]n|as)$/.test(wordAt(pieces, at))

const NEW_CLAUSE =
  /^(?:so|but|and|something|anything|any|what|which|then|please|no|not|with|about|i|we|or|for|give|show|ideally)$/
const FARTHEST = 7
/** "80 minutes before the train", "1h20 until my break ends": what waits for somebody is none of the film. */
function afterWaiting(pieces: readonly Piece[], at: number): number {
  const isWait = /^(?:before|until|till|til)$/.test(wordAt(pieces, at)) && !/^(?:\d+|an?)$/.test(wordAt(pieces, at + 1))
  if (!isWait) return at
  let end = at + 2
  while (end < at + FARTHEST && pieces[end]?.kind === 'word' && !NEW_CLAUSE.test(wordAt(pieces, end))) end += 1
  return end
}

const FILM_BEFORE =
  /^(?:from|made|anything|something|nothing|films?|movies?|pictures?|comed(?:y|ies)|westerns?|dramas?|musicals?|thrillers?|one|ones|stuff|classics?|older|released|shot)$/
const isOfFilms = (pieces: readonly Piece[], at: number) =>
  at === 0 || pieces[at - 1]?.kind === 'mark' || FILM_BEFORE.test(wordAt(pieces, at - 1))
const BEGINS = 1939
const ENDED = 1945
/** "Nothing from before the war": when a film was made, and no war film. */
function aroundTheWar(pieces: readonly Piece[], at: number): Item | null {
  const words = [0, 1, 2, 3].map((step) => wordAt(pieces, at + step))
  const [when, the, war] = words
  const isWar = the === 'the' && (war === 'war' || (war === 'second' && words[3] === 'world'))
  if (!isWar || !/^(?:before|after|since)$/.test(when ?? '') || !isOfFilms(pieces, at)) return null
  const end = war === 'war' ? at + 3 : at + 5
  const span = when === 'before' ? { from: null, to: BEGINS - 1 } : { from: ENDED + 1, to: null }
  return { kind: 'years', span, at, end }
}

const PEOPLE =
  /^(?:women|men|people|couples?|characters?|hero(?:es)?|heroines?|ladies|gentlemen|folks?|lovers|leads?|actors?|actress(?:es)?)$/
/** "Women over 60 falling in love": whom it is about; "for people over 60" says who watches. */
function peopleOver(pieces: readonly Piece[], at: number): number | null {
  const number = /^(?:over|above|past|under|below)$/.test(wordAt(pieces, at)) ? readNumber(pieces, at + 1) : null
  const isAge = number !== null && number.value >= 18 && number.value < 100
  const isOfFilms = PEOPLE.test(wordAt(pieces, at - 1)) && !/^(?:for|with)$/.test(wordAt(pieces, at - 2))
  const after = number && wordAt(pieces, number.next)
  return isAge && isOfFilms && !/^(?:minutes?|mins?|hours?)$/.test(after ?? '') ? number.next : null
}

/** "Pre-war cinema": when a film was made. */
function preWar(pieces: readonly Piece[], at: number): Item | null {
  const end =
    wordAt(pieces, at) === 'prewar'
      ? at + 1
      : wordAt(pieces, at) === 'pre' && wordAt(pieces, at + 1) === 'war'
        ? at + 2
        : null
  const isFilm =
    end !== null &&
    /^(?:films?|movies?|cinema|pictures?|stuff|comed(?:y|ies)|musicals?|dramas?|thrillers?|classics?|ones?)$/.test(
      wordAt(pieces, end),
    )
  return isFilm ? { kind: 'years', span: { from: null, to: BEGINS - 1 }, at, end } : null
}

/** "born 1985" is of the person, not of films; "from before I was born (1985)" is of both. */
function yearOfBirth(pieces: readonly Piece[], at: number): Item | null {
  const year = readYears(pieces, at, 0) ?? null
  if (!year) return null
  const born = wordAt(pieces, at - 1) === 'born' ? at - 1 : at - 2
  const isBefore = wordAt(pieces, born - 3) === 'before' && wordAt(pieces, born - 1) === 'was'
  const { from } = year.value
  const since = sinceBirth(pieces, born)
  if (since && from !== null) return { kind: 'years', span: { from, to: null }, at, end: year.next }
  if (isBefore && from !== null) return { kind: 'years', span: { from: null, to: from - 1 }, at, end: year.next }
  return { kind: 'filler', word: '', at, end: year.next }
}

/** "Made since my daughter was born (2014)". */
const sinceBirth = (pieces: readonly Piece[], born: number) =>
  wordAt(pieces, born - 1) === 'was' &&
  pieces.slice(Math.max(0, born - 5), born - 1).some(({ text }) => /^(?:since|after)$/.test(text))

const settingsOfDecades: Record<number, Facet> = {
  1910: 'setting:belle-epoque',
  1920: 'setting:between-the-wars',
  1930: 'setting:between-the-wars',
  1940: 'setting:second-world-war',
  1950: 'setting:post-war',
  1960: 'setting:sixties',
  1970: 'setting:seventies-eighties',
  1980: 'setting:seventies-eighties',
}

/** "From the seventies" is when a film was made, "set in the seventies" when it plays. */
function eraTerm(pieces: readonly Piece[], at: number, year: number): { term: TermMeaning; facets: readonly Facet[] } {
  const plays = /^(?:in|during)$/.test(wordAt(pieces, at - 1)) && isOfStory(pieces, at - 1)
  const setting = plays ? settingsOfDecades[year] : undefined
  const facets = [setting ?? (`era:${year}s` satisfies Facet)]
  return { term: { kind: 'term', facets, notes: [] }, facets }
}
