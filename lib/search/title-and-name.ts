import { matchTitles, type TitleMatch, titleGrades } from './index/match-titles'
import { nameWords } from './index/people-index'
import type { SearchIndex } from './index/search-index'

/** "parasite bong", "spielberg jaws": the whole title of a film beside a part of the name of somebody who made it. */
export function titleBesideName(
  index: SearchIndex,
  words: readonly string[],
  isKnown: (word: string) => boolean,
): TitleMatch[] {
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const halves = [words.slice(0, cut), words.slice(cut)] as const
    for (const [title, name] of [halves, halves.toReversed()] as [string[], string[]][]) {
      const whole = matchTitles(index.titles, title, isKnown).filter(({ grade }) => grade >= titleGrades.bare)
      const theirs = whole.filter(({ row }) => isBy(index, row, name))
      if (theirs.length > 0) return theirs
    }
  }
  return []
}

function isBy({ films }: SearchIndex, row: number, name: readonly string[]): boolean {
  const film = films[row]
  const people = film ? [...film.directors, ...film.cast].map(nameWords) : []
  return name.some((word) => word.length > 2) && people.some((own) => name.every((word) => own.includes(word)))
}
