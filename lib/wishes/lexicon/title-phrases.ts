import { titleParts } from '../../catalog/titles/title-keys'
import { titlesElsewhere } from '../../catalog/titles/titles-elsewhere'
import { ownValue } from '../../own-value'
import { wordsOf } from './person-phrases'

/** A film one may mean by some words. */
export type NamedTitle = {
  /** Null for one the catalog does not have. */ slug: string | null
  year: number
  prominence: number
  short: boolean
}
type TitlePhrase = { words: string[]; title: NamedTitle }
type Titled = {
  slug: string
  title: string
  originalTitle: string | null
  year: number
  prominence: number
  alternativeTitles?: readonly string[]
  series?: string | null
  seriesPart?: number | null
  /** No earlier part of its series is here. */
  isFirstHere?: boolean
}

const numerals: Record<string, string> = { ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8' }
const digits: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  '7': 'seven',
  '12': 'twelve',
  '400': 'four hundred',
}

/** All ways to write the titles of a film, in words. A short one is a part of a title or leaves its article out. */
export function titlePhrases(film: Titled): TitlePhrase[] {
  const { slug, year, prominence } = film
  const whole = [film.title, film.originalTitle ?? '', ...(film.alternativeTitles ?? [])]
  const series = film.series && (film.isFirstHere ?? film.seriesPart === 1) ? [film.series.replaceAll('-', ' ')] : []
  const full = whole.flatMap((title) => writings(wordsOf(title)))
  const short = [...whole.flatMap((title) => [...titleParts(title), withoutTail(title)]), ...series].flatMap((title) =>
    writings(wordsOf(title)),
  )
  const bare = [...full, ...short].flatMap((words) =>
    /^(?:the|an?)$/.test(words[0] ?? '') && words.length > 1 ? [words.slice(1)] : [],
  )
  return [
    ...full.map((words) => ({ words, title: { slug, year, prominence, short: false } })),
    ...[...short, ...bare].map((words) => ({ words, title: { slug, year, prominence, short: true } })),
  ].filter(({ words, title }) => !title.short || words.some((word) => isTelling(word)))
}

/** A part of a title made of numbers and small words alone ("Part One") names nothing. */
const isTelling = (word: string) =>
  !/^(?:\d+|[ivx]+|one|two|three|part|volume|vol|the|a|an|of|and|in|to|movie|film|episode|chapter|is|no|not|or|you)$/.test(
    word,
  )

/** Well-known films the catalog need not have: their words are set aside all the same. */
export function* titlesNotHere(): Generator<TitlePhrase> {
  for (const { title: name, year } of titlesElsewhere) {
    const title = { slug: null, year, prominence: 0, short: true }
    for (const part of [name, ...titleParts(name)]) for (const words of writings(wordsOf(part))) yield { words, title }
  }
}

/** "Dr. Strangelove or: How I Learned ..." is Dr. Strangelove. */
const withoutTail = (title: string) => /^(.{6,}?),? or:? /i.exec(title)?.[1] ?? ''

function writings(words: string[]): string[][] {
  if (words.length === 0) return []
  const numbered = words.map((word, place) => (place > 0 ? (ownValue(numerals, word) ?? word) : word))
  const spelt = words.map((word) => ownValue(digits, word) ?? word)
  const noPart = numbered.filter((word) => word !== 'part' && word !== 'volume' && word !== 'vol')
  const other = words.map((word) =>
    word === 'colors'
      ? 'colours'
      : word === 'neighbor'
        ? 'neighbour'
        : word === 'color'
          ? 'colour'
          : word === 'favourite'
            ? 'favorite'
            : word,
  )
  return [words, numbered, spelt, noPart, other].filter(
    (list, place, all) => all.findIndex((same) => same.join(' ') === list.join(' ')) === place,
  )
}
