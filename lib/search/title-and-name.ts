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
      const near = matchTitles(index.titles, title, isKnown).filter(({ grade }) => grade >= titleGrades.beginning)
      const theirs = near.filter(({ row, grade }) => grade >= titleGrades.bare && isBy(index, row, name))
      // "Nosferatu Herzog" is the one of that beginning he made.
      const begun = near.filter(({ row }) => isDirectedBy(index, row, name))
      if (theirs.length > 0 || begun.length > 0) return theirs.length > 0 ? theirs : begun
    }
  }
  return []
}

const isDirectedBy = ({ films }: SearchIndex, row: number, name: readonly string[]): boolean =>
  name.some((word) => word.length > 2) &&
  (films[row]?.directors ?? []).map(nameWords).some((own) => name.every((word) => own.includes(word)))

function isBy({ films }: SearchIndex, row: number, name: readonly string[]): boolean {
  const film = films[row]
  const people = film ? [...film.directors, ...film.cast].map(nameWords) : []
  return name.some((word) => word.length > 2) && people.some((own) => name.every((word) => own.includes(word)))
}
