import type { FilmRecord } from '../film-record'
import { foldText } from '../search-text'
import { countBy } from './count'

export const logLineLimits = { words: [20, 42], openingWords: 5, sameFirstTwo: 12 } as const

export type LogLineCheck = {
  words: { shortest: number; median: number; longest: number }
  outOfBounds: { slug: string; words: number }[]
  sameOpening: string[][]
  commonOpenings: [string, number][]
  quotingTitle: string[]
}

/** Lengths, openings and titles repeated inside the log lines. */
export function checkLogLines(films: readonly FilmRecord[]): LogLineCheck {
  const lengths = films.map((film) => ({ slug: film.slug, words: wordsOf(film.logline).length }))
  const sorted = lengths.map((each) => each.words).toSorted((a, b) => a - b)
  const byOpening = new Map<string, string[]>()
  for (const film of films) {
    const words = opening(film.logline, logLineLimits.openingWords)
    byOpening.set(words, [...(byOpening.get(words) ?? []), film.slug])
  }
  return {
    words: {
      shortest: sorted[0] ?? 0,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      longest: sorted.at(-1) ?? 0,
    },
    outOfBounds: lengths.filter(({ words }) => words < logLineLimits.words[0] || words > logLineLimits.words[1]),
    sameOpening: [...byOpening.values()].filter((slugs) => slugs.length > 1),
    commonOpenings: countBy(films.map((film) => opening(film.logline, 2))),
    quotingTitle: films.filter(namesItself).map((film) => film.slug),
  }
}

const wordsOf = (text: string) => text.trim().split(/\s+/)
const opening = (text: string, words: number) => foldText(text).split(' ').slice(0, words).join(' ')

/** One-word titles are ordinary words often enough ("Her", "Heat"); longer ones are a slip. */
function namesItself(film: FilmRecord): boolean {
  const title = foldText(film.title)
  return title.split(' ').length >= 3 && ` ${foldText(film.logline)} `.includes(` ${title} `)
}
