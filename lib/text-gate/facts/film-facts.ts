import { countryAdjectives } from '../../catalog/vocabulary/country-adjectives'
import type { Grounds } from '../parts/check'
import { COUNT_WORD, countOf } from '../words/counted'
import { filmAbout, ownFilmsIn } from './sentences'

const KIND =
  '(?:film|movie|picture|cinema|satire|comedy|tragedy|drama|melodrama|epic|thriller|horror|western|classic|romance|fable|fairy tale|documentary|musical|animation|mystery|noir|debut|production|masterwork)'
const BETWEEN = '(?:[a-z][a-z-]* ){0,2}'

/** Countries that were another one once, or are another's part: a film of the one may be called by the other. */
const kin: Record<string, string[]> = {
  RU: ['SU'],
  SU: ['RU', 'UA', 'GE', 'AM', 'BY', 'KZ', 'LT', 'LV', 'EE'],
  DE: ['DD'],
  DD: ['DE'],
  CZ: ['CS'],
  SK: ['CS'],
  CS: ['CZ', 'SK'],
  YU: ['RS', 'HR', 'BA', 'SI', 'MK'],
  RS: ['YU'],
  HR: ['YU'],
  BA: ['YU'],
  CN: ['HK', 'TW'],
  HK: ['CN'],
}
const adjectives: [string, string][] = [
  ...Object.entries(countryAdjectives).map(([code, word]): [string, string] => [word, code]),
  ...(['English', 'Scottish', 'Welsh', 'Irish'] as const).map((word): [string, string] => [word, 'GB']),
  ...(['South Korean', 'Hollywood', 'Bollywood'] as const).map((word, place): [string, string] => [
    word,
    ['KR', 'US', 'IN'][place] ?? '',
  ]),
]
const ORIGIN = new RegExp(
  `\\b(${adjectives
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join('|')}) ${BETWEEN}${KIND}s?\\b`,
  'u',
)
/** "a Japanese satire" of a film that is not from there. */
export function falseOrigin(sentence: string, grounds: Grounds): string | undefined {
  const film = filmAbout(grounds)
  const found = ORIGIN.exec(sentence)
  const word = found?.[1]
  if (!film || !found || !word || grounds.givenText.includes(word.toLowerCase())) return undefined
  const codes = adjectives.filter(([each]) => each === word).map(([, code]) => code)
  const allowed = codes.flatMap((code) => [code, ...(kin[code] ?? [])])
  const isFrom = (countries: readonly string[]) => countries.some((code) => allowed.includes(code))
  if (isFrom(film.countries)) return undefined
  return ownFilmsIn(sentence, grounds).some((own) => isFrom(own.film.countries)) ? undefined : found[0]
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const DECADE = `(?:(?:early |late |mid-)?(?:19|20)\\d0s|${DECADES.join('|')})`
const MADE_IN = new RegExp(
  `\\b${KIND}s? (?:of|from) the (${DECADE})\\b|\\b(${DECADE}) ${BETWEEN}${KIND}\\b|^(?:Made|Shot|Filmed|Released) in the (${DECADE})\\b`,
  'i',
)
const IN_YEAR =
  /\b(?:(?:set and |written and )?(?:made|shot|filmed|released)(?: in)?|[Ff]rom|dates? from) ((?:18|19|20)\d\d)\b(?!s)|\b(?:a|an|the|this) ((?:18|19|20)\d\d) (?:[a-z-]+ ){0,2}(?:film|movie|classic|comedy|drama|thriller|epic)\b/

function decadeOf(said: string): number {
  const digits = /(\d{3})0s/.exec(said)?.[1]
  return digits ? Number(digits) * 10 : 1920 + 10 * DECADES.indexOf(said.toLowerCase())
}

/** Another decade or year than that of the film, where neither a film beside it nor the data has it. */
export function falseTime(sentence: string, grounds: Grounds): string | undefined {
  const film = filmAbout(grounds)
  if (!film) return undefined
  const own = ownFilmsIn(sentence, grounds)
  const made = MADE_IN.exec(sentence)
  const said = made?.[1] ?? made?.[2] ?? made?.[3]
  if (said && !grounds.givenWritten.includes(said)) {
    const decade = decadeOf(said)
    const fits = [film, ...own.map((each) => each.film)].some(({ year }) => Math.floor(year / 10) * 10 === decade)
    if (!fits) return made?.[0]
  }
  const dated = IN_YEAR.exec(sentence)
  const year = Number(dated?.[1] ?? dated?.[2])
  if (!dated || year === film.year || grounds.givenWritten.includes(String(year))) return undefined
  // Of a film named before it: "in Alien, from 1979".
  return own.some((each) => each.film.year === year && each.at < dated.index) ? undefined : dated[0]
}

const MINUTES = new RegExp(`\\b(\\d{2,3}|${COUNT_WORD})(?:-| )minutes?\\b`, 'i')
const HOURS = new RegExp(`\\b(\\d|${COUNT_WORD})( and a half)? hours\\b`, 'i')
const SHORTEST_TOLD = 45
const NEAR_MINUTES = 10
/** Hours are told in round figures, and of what lasts in the story too. */
const FAR_SHARE = 0.4

/** How long it is said to be, where that is far from how long it is. */
export function falseLength(sentence: string, grounds: Grounds): string | undefined {
  const film = filmAbout(grounds)
  if (!film || grounds.use.namesNothing) return undefined
  const { runtimeMinutes } = film
  const known = [runtimeMinutes, ...grounds.numbers]
  const minutes = MINUTES.exec(sentence)
  const told = countOf(minutes?.[1] ?? '')
  const isTold = told >= SHORTEST_TOLD && !grounds.givenWritten.includes(minutes?.[0] ?? '-')
  if (isTold && !known.some((each) => Math.abs(each - told) <= NEAR_MINUTES)) return minutes?.[0]
  const hours = HOURS.exec(sentence)
  const length = 60 * (countOf(hours?.[1] ?? '') + (hours?.[2] ? 0.5 : 0))
  const isFar = length >= 60 && length <= 300 && Math.abs(length - runtimeMinutes) / runtimeMinutes > FAR_SHARE
  if (isFar && !grounds.givenWritten.includes(hours?.[0] ?? '-')) return hours?.[0]
  return runtimeMinutes >= 60 ? /\b(?:a|this|the) short film\b/i.exec(sentence)?.[0] : undefined
}
