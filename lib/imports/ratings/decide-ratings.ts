import type { Preview } from './schema'

export type NewRating = { filmId: number; value: number; ratedAt: Date }

/**
 * Which ratings of a file are written. What the person said themselves at the same time or later stays; a rating
 * without a date is older than anything they said. `lastWord` is when they last rated a film or cleared its rating.
 */
export function decideRatings(
  preview: Pick<Preview, 'matched' | 'ambiguous'>,
  choices: ReadonlyMap<number, number>,
  lastWord: ReadonlyMap<number, number>,
  now: number,
): { write: NewRating[]; kept: number; open: number } {
  const chosen = preview.ambiguous.flatMap(({ films, ...row }) => {
    const film = films.find((each) => each.id === choices.get(row.line))
    return film ? [{ ...row, film }] : []
  })
  const newest = new Map<number, NewRating>()
  let kept = 0
  for (const { film, stars, ratedAt } of [...preview.matched, ...chosen]) {
    const said = lastWord.get(film.id)
    if (said !== undefined && (ratedAt === null || ratedAt <= said)) {
      kept++
      continue
    }
    const rating = { filmId: film.id, value: stars, ratedAt: new Date(ratedAt ?? now) }
    const other = newest.get(film.id)
    if (!other || other.ratedAt <= rating.ratedAt) newest.set(film.id, rating)
  }
  return { write: [...newest.values()], kept, open: preview.ambiguous.length - chosen.length }
}
