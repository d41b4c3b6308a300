import 'server-only'
import { db } from '../db'
import { type FilmFeedback, noFeedback, type ReactionKind } from './schema'
import type { Transaction } from './settle'

/** What the person has said about each of these films; films without a word are absent. */
export async function listFeedback(
  userId: string,
  filmIds?: number[],
  from: Pick<Transaction, 'rating' | 'reaction'> = db,
): Promise<Map<number, FilmFeedback>> {
  const where = { userId, ...(filmIds ? { filmId: { in: filmIds } } : {}) }
  const [ratings, reactions] = await Promise.all([
    from.rating.findMany({ where, select: { filmId: true, value: true } }),
    from.reaction.findMany({ where, select: { filmId: true, kind: true, reason: true } }),
  ])
  return feedbackOf(ratings, reactions)
}

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

export async function getFeedback(
  userId: string,
  filmId: number,
  from?: Pick<Transaction, 'rating' | 'reaction'>,
): Promise<FilmFeedback> {
  return (await listFeedback(userId, [filmId], from)).get(filmId) ?? noFeedback
}

/** Films to watch, newest first: wanted and neither seen nor rated nor refused since. */
export async function listWatchlist(userId: string): Promise<number[]> {
  const [wanted, feedback] = await Promise.all([
    db.reaction.findMany({
      where: { userId, kind: 'WANT' },
      orderBy: { reactedAt: 'desc' },
      select: { filmId: true },
      take: 500,
    }),
    listFeedback(userId),
  ])
  return wanted
    .map((row) => row.filmId)
    .filter((filmId) => {
      const said = feedback.get(filmId)
      return said?.want && said.rating === null && !said.seen && !said.notForMe
    })
}
