import { words as domain } from '@/domains/words'
import { smallNumbers, tens } from '../../../catalog/titles/number-words'
import { ownValue } from '../../../own-value'
import type { Span } from '../../../recommender/types'
import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

const decadeWords: Record<string, number> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
  naughties: 2000,
  aughts: 2000,
  twothousands: 2000,
  fourties: 1940,
  ninties: 1990,
}

/** A year in digits or in words: "1994", "nineteen eighty-four", "two thousand and ten". */
export function readYear(pieces: readonly Piece[], at: number): Read<number> | null {
  const word = wordAt(pieces, at)
  if (/^\d{4}$/.test(word) && Number(word) < 2050)
    return Number(word) >= domain.earliestYear ? { value: Number(word), next: at + 1 } : null
  if (word === 'two' && wordAt(pieces, at + 1) === 'thousand') {
    const rest = readNumber(pieces, wordAt(pieces, at + 2) === 'and' ? at + 3 : at + 2)
    return rest && rest.value < 40 ? { value: 2000 + rest.value, next: rest.next } : { value: 2000, next: at + 2 }
  }
  const century = word === 'nineteen' ? 1900 : word === 'twenty' ? 2000 : 0
  const ten = tens.get(wordAt(pieces, at + 1)) ?? (century === 2000 ? teenYear(wordAt(pieces, at + 1)) : undefined)
  if (century === 0 || ten === undefined) return null
  const unit = smallNumbers.get(wordAt(pieces, at + 2))
  const whole = unit !== undefined && unit > 0 && unit < 10 && ten >= 20
  return { value: century + ten + (whole ? (unit ?? 0) : 0), next: at + (whole ? 3 : 2) }
}

const teenYear = (word: string) => ((smallNumbers.get(word) ?? 0) >= 10 ? smallNumbers.get(word) : undefined)

/** The first year of a decade: "1970s", "70s", "seventies", "nineteen-fifties", "noughties", "early 80s". */
export function readDecade(pieces: readonly Piece[], at: number): Read<number> | null {
  let place = at
  if (wordAt(pieces, place) === 'the') place += 1
  if (/^(?:early|mid|late|later|middle)$/.test(wordAt(pieces, place))) place += 1
  if (wordAt(pieces, place) === 'to' && /^(?:mid|late)$/.test(wordAt(pieces, place + 1))) place += 2
  if (wordAt(pieces, place) === 'the') place += 1
  const word = wordAt(pieces, place)
  const long = Number(/^(\d{3}0)s$/.exec(word)?.[1] ?? Number.NaN)
  // "The 1900s" may be the century.
  if (long + 9 >= domain.earliestYear && long < 2050 && long % 100 !== 0) return { value: long, next: place + 1 }
  if (word === '2000s') return { value: 2000, next: place + 1 }
  const short = /^(\d)0s$/.exec(word)
  if (short) return { value: shortDecade(Number(short[1])), next: place + 1 }
  if (word === 'nineteen' || word === 'twenty') {
    const decade = ownValue(decadeWords, wordAt(pieces, place + 1))
    if (decade) return { value: word === 'nineteen' ? decade : 2000 + (decade % 100), next: place + 2 }
    if (word === 'twenty' && wordAt(pieces, place + 1) === 'tens') return { value: 2010, next: place + 2 }
  }
  if (word === 'two' && wordAt(pieces, place + 1) === 'thousands') return { value: 2000, next: place + 2 }
  const named = ownValue(decadeWords, word)
  return named === undefined ? null : { value: named, next: place + 1 }
}

const shortDecade = (digit: number) => (digit <= 1 ? 2000 + digit * 10 : 1900 + digit * 10)

/** People are in their seventies, films are from the seventies. */
export function isAgeOfPeople(pieces: readonly Piece[], at: number): boolean {
  return (
    /^(?:my|our|your|his|her|their)$/.test(wordAt(pieces, at - 1)) ||
    (/^(?:early|mid|late)$/.test(wordAt(pieces, at)) && /^(?:my|our|your|his|her|their)$/.test(wordAt(pieces, at - 1)))
  )
}

const before = lists(
  `before, from before, made before, before i was born in, made before i was born in, from before i was born in, older than, earlier than, prior to, pre, released before, earlier then, older then, dating from before, up until before, shot before, filmed before`,
)
const until = lists(
  `until, till, up to, up until, no later than, not later than, not after, no newer than, not newer than, by, through, to, nothing after, nothing newer than, nothing later than, nothing more recent than, not more recent than, before or in, at the latest`,
)
const after = lists(
  `after, from after, made after, newer than, later than, post, more recent than, younger than, released after, newer then, over, past, shot after, filmed after, nothing before or in`,
)
const since = lists(
  `since, from, starting in, starting from, starting with, beginning in, no earlier than, not earlier than, not before, no older than, not older than, nothing before, nothing older than, nothing earlier than, nothing from before, made since, released since, at least from, from at least, as of, anything from, not from before`,
)
const about = lists(
  `in, from, of, about, around, circa, c, ca, roughly, approximately, made in, released in, shot in, filmed in, from about, from around, made around, dating from, year, the year, from the year, in the year, produced in, came out in, that came out in, nearly, say, from circa, in about, in around, somewhere around`,
)
const onwards = lists(
  'on, onward, onwards, and later, or later, and after, or newer, and newer, and up, or after, upwards, +, plus, and on, or more recent, to now, to today, until now, till now, until today, to the present, to present, and beyond, forward, forwards, or younger',
)
const backwards = lists(
  'or earlier, and earlier, or before, and before, or older, and older, at the latest, backwards, and prior, and below',
)

const giveOrTake = lists('give or take, plus or minus, plus minus, + / -, + -, +/-, ±')

function lists(text: string): string[][] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length)
}

function startsWith(pieces: readonly Piece[], at: number, list: readonly string[][]): number | null {
  const found = list.find((words) => words.every((word, place) => (pieces[at + place]?.text ?? '') === word))
  return found ? at + found.length : null
}

type Time = { from: number; to: number; decade: boolean }

/** The month is said, the year is kept to. */
const BEFORE_A_YEAR =
  /^(?:the|year|about|around|circa|january|february|march|april|may|june|july|august|september|october|november|december)$/

function readTime(pieces: readonly Piece[], at: number): Read<Time> | null {
  let start = at
  while (start < at + 2 && BEFORE_A_YEAR.test(wordAt(pieces, start))) start += 1
  const decade = readDecade(pieces, at) ?? readDecade(pieces, start)
  if (decade) return { value: { from: decade.value, to: decade.value + 9, decade: true }, next: decade.next }
  const year = readYear(pieces, at) ?? readYear(pieces, start)
  return year && { value: { from: year.value, to: year.value, decade: false }, next: year.next }
}

/** Years with what bounds them. A decade named plainly is no limit and not read here. */
export function readYears(pieces: readonly Piece[], at: number, thisYear: number): Read<Span> | null {
  return (
    range(pieces, at) ??
    bound(pieces, at) ??
    oldAs(pieces, at, thisYear) ??
    lastYears(pieces, at, thisYear) ??
    single(pieces, at)
  )
}

function range(pieces: readonly Piece[], at: number): Read<Span> | null {
  const opened = /^(?:between|from|in)$/.test(wordAt(pieces, at))
  const first = readTime(pieces, opened ? at + 1 : at)
  if (!first) return null
  const mark = pieces[first.next]
  const next = readTime(pieces, first.next + 1)
  const twoYears =
    !first.value.decade && /^(?:or|and)$/.test(wordAt(pieces, first.next)) && next?.value.from === first.value.from + 1
  const link =
    mark?.kind === 'mark' && mark.text === '-'
      ? first.next + 1
      : mark?.kind === 'word' && mark.glued
        ? first.next
        : /^(?:to|till|until|through|thru)$/.test(wordAt(pieces, first.next)) ||
            (wordAt(pieces, at) === 'between' && wordAt(pieces, first.next) === 'and') ||
            twoYears
          ? first.next + 1
          : null
  if (link === null) return null
  const second = readTime(pieces, link) ?? shortEnd(pieces, link, first.value)
  if (!second || second.value.to < first.value.from) return null
  // "60s-70s" names two decades; "from the 60s to the 80s" and "1940-1959" are a span.
  if (
    first.value.decade &&
    second.value.decade &&
    !opened &&
    !/^(?:to|till|until|through|thru)$/.test(wordAt(pieces, first.next))
  )
    return null
  return { value: { from: first.value.from, to: second.value.to }, next: second.next }
}

/** "1968-72". */
function shortEnd(pieces: readonly Piece[], at: number, first: Time): Read<Time> | null {
  const word = wordAt(pieces, at)
  if (first.decade || !/^\d\d$/.test(word)) return null
  const year = Math.floor(first.from / 100) * 100 + Number(word)
  return year > first.from ? { value: { from: year, to: year, decade: false }, next: at + 1 } : null
}

function bound(pieces: readonly Piece[], at: number): Read<Span> | null {
  for (const [list, spanOf] of bounds) {
    const start = startsWith(pieces, at, list)
    const time = start === null ? null : readTime(pieces, start)
    if (!time) continue
    const on = startsWith(pieces, time.next, onwards)
    if (list === since && /^(?:from|anything)$/.test(wordAt(pieces, at)) && on === null) continue
    if (list === until && /^(?:by|to|through)$/.test(wordAt(pieces, at))) continue
    return { value: spanOf(time.value), next: list === since ? (on ?? time.next) : time.next }
  }
  return null
}

const bounds: readonly (readonly [string[][], (time: Time) => Span])[] = [
  [until, ({ to }) => ({ from: null, to })],
  [before, ({ from }) => ({ from: null, to: from - 1 })],
  [since, ({ from }) => ({ from, to: null })],
  [after, ({ to }) => ({ from: to + 1, to: null })],
]

const younger = lists(
  'no older than, not older than, nothing older than, less than, under, at most, not more than, no more than, newer than',
)
const older = lists('older than, more than, at least, over')

/** "no older than ten years", "at least fifty years old": how old a film is. */
function oldAs(pieces: readonly Piece[], at: number, thisYear: number): Read<Span> | null {
  const young = startsWith(pieces, at, younger)
  const start = young ?? startsWith(pieces, at, older)
  const number = start === null ? null : readNumber(pieces, start)
  if (!number || !/^(?:years?|yrs?)$/.test(wordAt(pieces, number.next)) || number.value > 120) return null
  const old = wordAt(pieces, number.next + 1) === 'old'
  // "older than ten years" speaks of age by itself; "under ten years old" is a child unless films are meant.
  const ofFilms =
    /^(?:films?|movies?|something|anything|ones?)$/.test(wordAt(pieces, at - 1)) && wordAt(pieces, at) !== 'under'
  if (!/older|newer/.test(wordAt(pieces, at) + wordAt(pieces, at + 1)) && !(old && (number.value > 17 || ofFilms)))
    return null
  const year = thisYear - number.value
  return {
    value: young === null ? { from: null, to: year } : { from: year, to: null },
    next: number.next + (old ? 2 : 1),
  }
}

/** "the last ten years", "this century", "last year". */
function lastYears(pieces: readonly Piece[], at: number, thisYear: number): Read<Span> | null {
  let place = at
  while (/^(?:of|from|in|within|over|during|the|made|released|out)$/.test(wordAt(pieces, place))) place += 1
  const word = wordAt(pieces, place)
  if (word === 'this' && /^(?:century|millennium)$/.test(wordAt(pieces, place + 1)))
    return { value: { from: 2000, to: null }, next: place + 2 }
  if (/^(?:21st|twentyfirst)$/.test(word) && wordAt(pieces, place + 1) === 'century')
    return { value: { from: 2000, to: null }, next: place + 2 }
  if (word === 'this' && wordAt(pieces, place + 1) === 'decade')
    return { value: { from: Math.floor(thisYear / 10) * 10, to: null }, next: place + 2 }
  if (word === 'this' && wordAt(pieces, place + 1) === 'year' && place > at)
    return { value: { from: thisYear, to: thisYear }, next: place + 2 }
  if (word === 'last' && wordAt(pieces, place + 1) === 'year' && place > at)
    return { value: { from: thisYear - 1, to: thisYear - 1 }, next: place + 2 }
  if (!/^(?:last|past)$/.test(word)) return null
  if (wordAt(pieces, place + 1) === 'decade') return { value: { from: thisYear - 10, to: null }, next: place + 2 }
  const number = readNumber(pieces, place + 1)
  if (!number || number.value < 1) return null
  const unit = wordAt(pieces, number.next)
  const years = /^(?:years?|yrs?)$/.test(unit) ? number.value : /^decades?$/.test(unit) ? number.value * 10 : 0
  return years > 0 && years < 130 ? { value: { from: thisYear - years, to: null }, next: number.next + 1 } : null
}

function single(pieces: readonly Piece[], at: number): Read<Span> | null {
  const start = startsWith(pieces, at, about) ?? at
  const year =
    readYear(pieces, start) ?? (start > at ? readYear(pieces, startsWith(pieces, start, about) ?? start) : null)
  if (!year) {
    const decade = readDecade(pieces, start)
    const late = decade && startsWith(pieces, decade.next, onwards)
    if (decade && late) return { value: { from: decade.value, to: null }, next: late }
    const early = decade && startsWith(pieces, decade.next, backwards)
    return decade && early ? { value: { from: null, to: decade.value + 9 }, next: early } : null
  }
  // "1975 plus or minus five years".
  const reach = startsWith(pieces, year.next, giveOrTake)
  const some = reach === null ? null : readNumber(pieces, reach)
  if (some && /^(?:years?|yrs?|)$/.test(wordAt(pieces, some.next)))
    return { value: { from: year.value - some.value, to: year.value + some.value }, next: some.next + 1 }
  const on = startsWith(pieces, year.next, onwards)
  if (on !== null) return { value: { from: year.value, to: null }, next: on }
  const back = startsWith(pieces, year.next, backwards)
  if (back !== null) return { value: { from: null, to: year.value }, next: back }
  return { value: { from: year.value, to: year.value }, next: year.next }
}
