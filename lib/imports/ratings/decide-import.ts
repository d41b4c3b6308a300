import type { Said } from '../../feedback/record'
import { earlierFirst, standingWords, type Word } from '../../feedback/standing-words'
import { isUndated, undatedMoment } from '../../feedback/undated'
import type { Preview, SaidRow } from './schema'

export type NewWord = Said & { filmId: number; at: Date }
type Choices = ReadonlyMap<number, number | null>

/** The rows that are taken, with the films the person chose. */
function takenRows({ matched, ambiguous }: Pick<Preview, 'matched' | 'ambiguous'>, choices: Choices) {
  const certain = matched.filter(({ key, probably }) => !probably || choices.get(key) !== null)
  const chosen = ambiguous.flatMap(({ films, ...row }) => {
    const film = films.find((each) => each.id === choices.get(row.key))
    return film ? [{ ...row, film }] : []
  })
  return { rows: [...certain, ...chosen], open: ambiguous.length - chosen.length + matched.length - certain.length }
}

/**
 * What a file adds to what a person has said. What they said at the same time or later stays; a row without a day is
 * older than anything with one. Of several rows of one film the newest counts.
 */
export function decideImport(
  preview: Pick<Preview, 'matched' | 'ambiguous'>,
  choices: Choices,
  said: ReadonlyMap<number, readonly Word[]>,
  now: number,
): { write: NewWord[]; kept: number; open: number } {
  const { rows, open } = takenRows(preview, choices)
  const newest = new Map<number, NewWord>()
  let kept = 0
  for (const { film, ...row } of rows) {
    const word = newWord(film.id, row, said.get(film.id) ?? [], now)
    if (!word) {
      kept++
      continue
    }
    const other = newest.get(film.id)
    if (!other || other.at <= word.at) newest.set(film.id, word)
  }
  return { write: [...newest.values()], kept, open }
}

/** One row as a word of the person; null where what they said stays. */
export function newWord(filmId: number, row: SaidRow, said: readonly Word[], now: number): NewWord | null {
  const at = row.at === null ? undatedMoment(now) : new Date(row.at)
  const standing = standingWords(said)
  const saidSince = (...types: string[]) =>
    said.some((word) => types.includes(`${word.type} ${word.detail ?? ''}`.trim()) && word.at >= at.getTime())
  if (row.says === 'rated') {
    const last = said.toSorted(earlierFirst).findLast(({ type }) => type === 'RATED' || type === 'RATING_CLEARED')
    const isSame = last?.value === row.stars && row.at === null && last.at !== undefined && isUndated(new Date(last.at))
    if (isSame || (last && last.at >= at.getTime())) return null
    return { type: 'RATED', filmId, value: row.stars ?? 0, at }
  }
  if (row.says === 'seen') {
    if (standing.seen || saidSince('REACTED SEEN', 'REACTION_CLEARED SEEN', 'RATING_CLEARED')) return null
    return { type: 'REACTED', filmId, detail: 'SEEN', at }
  }
  if (row.says === 'liked') {
    if (standing.rating || standing.loved || saidSince('SURVEY_UNLOVED', 'RATING_CLEARED', 'REACTED NOT_FOR_ME'))
      return null
    return { type: 'SURVEY_LOVED', filmId, at }
  }
  const settled = standing.rating ?? standing.seen ?? standing.refusal ?? standing.want
  if (settled || saidSince('REACTION_CLEARED WANT')) return null
  return { type: 'REACTED', filmId, detail: 'WANT', at }
}
