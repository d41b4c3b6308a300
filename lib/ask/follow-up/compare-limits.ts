import type { CatalogFilm } from '../../catalog/schema'
import { ownValue } from '../../own-value'
import type { Span } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'

type Measured = Pick<CatalogFilm, 'slug' | 'year' | 'runtimeMinutes'>
type About = { about: 'minutes' | 'years'; less: boolean }
export type Compared = { text: string; minutes: Span | null; years: Span | null }

/** Lengths are said in steps of so many minutes. */
const STEP = 5

const words: Readonly<Record<string, About>> = {
  shorter: { about: 'minutes', less: true },
  briefer: { about: 'minutes', less: true },
  longer: { about: 'minutes', less: false },
  older: { about: 'years', less: true },
  earlier: { about: 'years', less: true },
  newer: { about: 'years', less: false },
  later: { about: 'years', less: false },
  younger: { about: 'years', less: false },
  'more recent': { about: 'years', less: false },
  'more modern': { about: 'years', less: false },
  'less recent': { about: 'years', less: true },
}
const turned: Readonly<Record<string, string>> = {
  long: 'shorter',
  short: 'longer',
  old: 'newer',
  new: 'older',
  recent: 'older',
  modern: 'older',
}

const HOW = String.raw`(?:(?:even|still|a bit|a little|a little bit|much|somewhat|slightly|way|far|something|anything|rather)\s+)*`
/** Of people these words say how old they are. */
const PEOPLE = String.raw`(?!\s+(?:kids?|children|child|ones?\s+in|people|men|man|women|woman|couples?|audience|brother|sister|son|daughter)\b)`
const WORDS = Object.keys(words).join('|').replaceAll(' ', String.raw`\s+`)
/** "2015 or later", "90 minutes or shorter": what stands before it is the limit. */
const NOT_BEHIND_VALUE = String.raw`(?<!(?:\d(?:['’]?s)?|\b(?:minutes?|mins?|hours?|\w+ties|noughties))\s+(?:or|and)\s+(?:even\s+|a\s+bit\s+|a\s+little\s+|much\s+)?)`
/** "Older than 1970", "longer than two hours": a limit in itself, which the reader of wishes knows. */
const NO_VALUE = String.raw`(?!\s+than\s+(?!@|th(?:is|at|ese|ose)\b))`
const THAN_YEAR = new RegExp(String.raw`\b${HOW}(${WORDS})\s+than\s+(?=(?:the\s+)?(?:\d|\w+ties\b|noughties))`, 'gi')
const COMPARED = new RegExp(
  String.raw`${NOT_BEHIND_VALUE}\b${HOW}(${WORDS})\b${PEOPLE}${NO_VALUE}(?:\s+than\s+(?:@(\d+)|th(?:is|at|ese|ose)))?`,
  'i',
)
const TOO = new RegExp(
  String.raw`\b(?:(?:(?:th(?:is|at|ese|ose)|they|it)\s+(?:is|are|all|re|s)\s+)?(?:are\s+)?(?:all\s+)?too|(?:not|nothing|none)\s+(?:quite\s+)?(?:so|that|this|too))\s+(${Object.keys(turned).join('|')})\b${PEOPLE}`,
  'i',
)

/** "Shorter", "older than the third", "too long": limits against the films on the page, taken out of the words. */
export function compareLimits(
  said: string,
  shown: readonly Measured[],
  pointed: readonly string[],
  standing: Wish,
): Compared {
  let text = said
    .replace(THAN_YEAR, (whole, word: string) => beforeOrAfter(word) ?? whole)
    .replace(NO_MORE, (_whole, word: string, at: number) =>
      /\d|\bhours?\b/.test(said.slice(0, at)) ? '' : (opposite(word) ?? ''),
    )
  const limits: { minutes: Span | null; years: Span | null } = { minutes: null, years: null }
  for (let found = next(text); found; found = next(text)) {
    const { match, about, less, than } = found
    text = `${text.slice(0, match.index)}, ${text.slice(match.index + match[0].length)}`
    const film = than === undefined ? undefined : shown.find(({ slug }) => slug === pointed[Number(than)])
    limits[about] = limitOf({ about, less }, film ? [film] : shown, standing[about])
  }
  return { text, ...limits }
}

/** "Nothing newer" is older, and behind a value it says the same once more: "strictly 70s, nothing newer". */
const NO_MORE = new RegExp(
  String.raw`\b(?:nothing|none|not|never|no)\s+(?:any(?:thing)?\s+)?(?:much\s+)?(${WORDS})\b${NO_VALUE}(?!\s+than)`,
  'gi',
)
function opposite(word: string): string | null {
  const meaning = ownValue(words, plain(word))
  if (!meaning) return null
  return meaning.about === 'years' ? (meaning.less ? 'newer' : 'older') : meaning.less ? 'longer' : 'shorter'
}

const plain = (word: string) => word.toLowerCase().replace(/\s+/g, ' ')

/** "Older than the seventies" is "before the seventies". */
function beforeOrAfter(word: string): string | null {
  const meaning = words[plain(word)]
  return meaning?.about === 'years' ? (meaning.less ? 'before ' : 'after ') : null
}

function next(text: string) {
  const match = COMPARED.exec(text) ?? TOO.exec(text)
  const word = plain(match?.[1] ?? '')
  const meaning = ownValue(words, word) ?? ownValue(words, ownValue(turned, word) ?? '')
  return match && meaning ? { match, ...meaning, than: match[2] } : null
}

/** Below, or above, the middle of what is shown, and always beyond the limit that stood. */
function limitOf({ about, less }: About, films: readonly Measured[], standing: Span | null): Span | null {
  const values = films
    .map((film) => (about === 'minutes' ? film.runtimeMinutes : film.year))
    .filter((value) => value > 0)
    .toSorted((a, b) => a - b)
  const middle = less ? values[Math.floor((values.length - 1) / 2)] : values[Math.floor(values.length / 2)]
  const step = about === 'minutes' ? STEP : 1
  const bound = less ? standing?.to : standing?.from
  const beyond = (value: number) =>
    less ? Math.floor((value - 1) / step) * step : Math.ceil((value + 1) / step) * step
  const found = [middle, bound].flatMap((value) => (value == null ? [] : [beyond(value)]))
  if (found.length === 0) return null
  const limit = Math.max(1, less ? Math.min(...found) : Math.max(...found))
  return less ? { from: null, to: limit } : { from: limit, to: null }
}
