import { type FilmFeedback, noFeedback, type ReactionKind } from './schema'

export type StoredRating = { filmId: number; value: number }
export type StoredReaction = { filmId: number; kind: ReactionKind; reason: string | null }

export function feedbackOf(
  ratings: readonly StoredRating[],
  reactions: readonly StoredReaction[],
): Map<number, FilmFeedback> {
  const feedback = new Map<number, FilmFeedback>()
  const change = (filmId: number, part: Partial<FilmFeedback>) =>
    feedback.set(filmId, { ...(feedback.get(filmId) ?? noFeedback), ...part })
  for (const { filmId, value } of ratings) change(filmId, { rating: value })
  for (const { filmId, kind, reason } of reactions) {
    if (kind === 'SEEN') change(filmId, { seen: true })
    if (kind === 'WANT') change(filmId, { want: true })
    if (kind === 'NOT_FOR_ME') change(filmId, { notForMe: true, reason })
  }
  return feedback
}

/** Wanted, and neither seen nor rated nor refused since. */
export const isToWatch = (said: FilmFeedback | undefined): boolean =>
  said?.want === true && said.rating === null && !said.seen && !said.notForMe
