import 'server-only'
import { db } from '../db'
import { type FilmFeedback, noFeedback } from './schema'
import type { Transaction } from './settle'
import { feedbackOf, isToWatch } from './stored-feedback'

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
  return wanted.map((row) => row.filmId).filter((filmId) => isToWatch(feedback.get(filmId)))
}
