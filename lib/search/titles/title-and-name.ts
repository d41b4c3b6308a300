import { matchTitles, placesOf, type TitleMatch, titleGrades } from '../index/match-titles'
import { nicknames } from '../index/nicknames'
import { nameWords } from '../index/people-index'
import type { SearchIndex } from '../index/search-index'
import { slipsBetween } from '../index/spelling'
import { SMALL_WORDS, withoutArticle } from '../index/title-words'

/**
 * "parasite bong", "spielberg jaws", "up pixar": the whole title of a film beside a part of the name of somebody who
 * made it, or beside what a studio or a series is called.
 */
export function titleBesideName(
  index: SearchIndex,
  words: readonly string[],
  isKnown: (word: string) => boolean,
): TitleMatch[] {
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const halves = [words.slice(0, cut), words.slice(cut)] as const
    for (const [title, name] of [halves, halves.toReversed()] as [string[], string[]][]) {
      const all = matchTitles(index.titles, title, isKnown)
      const near = all.filter(({ grade }) => grade >= titleGrades.beginning)
      const theirs = near.filter(({ row, grade }) => grade >= titleGrades.bare && isBy(index, row, name, isKnown))
      if (theirs.length > 0) return theirs
      // "Nosferatu Herzog" is the one of that beginning he made.
      const begun = near.filter(({ row }) => isDirectedBy(index, row, name))
      if (begun.length > 0) return begun
      // "Rear windo hitchcock": who made it tells which title was meant.
      const slipped = all.filter(({ row, grade }) => isWholeWithSlip(grade) && isDirectedBy(index, row, name))
      if (slipped.length > 0) return slipped
      const together = ofNickname(index, title, name, isKnown)
      if (together.length > 0) return together
    }
  }
  return []
}

/** All of the title is there, a letter or two of it wrong, or its last word unfinished. */
const isWholeWithSlip = (grade: number) =>
  grade === titleGrades.unfinished || (grade < titleGrades.slip && grade >= titleGrades.slip - 2)

/** "indy and the last crusade" */
function ofNickname(
  index: SearchIndex,
  title: readonly string[],
  name: readonly string[],
  isKnown: (word: string) => boolean,
): TitleMatch[] {
  const called = nicknames.get(withoutArticle(name).join(''))
  if (!called) return []
  const rows = new Set(placesOf(index.titles, called).map((place) => index.titles.names[place]?.row))
  const from = title.findIndex((word) => !SMALL_WORDS.has(word))
  return matchTitles(index.titles, title.slice(Math.max(0, from)), isKnown).filter(
    ({ row, grade }) => grade >= titleGrades.inside && rows.has(row),
  )
}

const isDirectedBy = ({ films }: SearchIndex, row: number, name: readonly string[]): boolean =>
  name.some((word) => word.length > 2) &&
  (films[row]?.directors ?? []).map(nameWords).some((own) => name.every((word) => own.includes(word)))

/** Letters of a name with a slip in it. */
const LETTERS_OF_SLIP = 5

function isBy(
  { films }: SearchIndex,
  row: number,
  name: readonly string[],
  isKnown: (word: string) => boolean,
): boolean {
  const film = films[row]
  const people = film ? [...film.directors, ...film.cast].map(nameWords) : []
  const isWord = (word: string) => (own: string) =>
    own === word || (word.length >= LETTERS_OF_SLIP && !isKnown(word) && slipsBetween(word, own, 1) <= 1)
  return name.some((word) => word.length > 2) && people.some((own) => name.every((word) => own.some(isWord(word))))
}
