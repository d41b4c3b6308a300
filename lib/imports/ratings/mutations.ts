import 'server-only'
import { randomUUID } from 'node:crypto'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { AppError } from '../../errors'
import { decideRatings, type NewRating } from './decide-ratings'
import type { RatingsFile } from './read-ratings-file'
import { type ImportCounts, type Preview, previewSchema } from './schema'

type Transaction = Prisma.TransactionClient

const timeoutMs = 60_000
const batchSize = 1_000
const ratingWords = ['RATED', 'RATING_CLEARED'] as const

/** Keeps what a file came to until the person says yes. Another file that was still waiting is dropped. */
export async function stageImport(
  userId: string,
  file: { source: RatingsFile['source']; fileName: string; preview: Preview },
): Promise<string> {
  const { preview, source } = file
  const [, staged] = await db.$transaction([
    db.ratingImport.deleteMany({ where: { userId, confirmedAt: null } }),
    db.ratingImport.create({
      data: {
        ...{ userId, source, fileName: file.fileName.slice(0, 200), waiting: preview },
        rows: preview.matched.length + preview.ambiguous.length + preview.unmatched.length + preview.problems.length,
        ...{ unmatched: preview.unmatched.length, ambiguous: preview.ambiguous.length },
        unreadable: preview.problems.length,
      },
      select: { id: true },
    }),
  ])
  return staged.id
}

/** Writes the ratings of a waiting import, all or none. Ratings the person gave as late or later stay. */
export async function confirmImport(
  userId: string,
  importId: string,
  choices: ReadonlyMap<number, number>,
): Promise<ImportCounts> {
  return db.$transaction(
    async (tx) => {
      const row = await tx.ratingImport.findFirst({
        where: { id: importId, userId, confirmedAt: null },
        select: { waiting: true },
      })
      const claimed = await tx.ratingImport.updateMany({
        where: { id: importId, userId, confirmedAt: null },
        data: { confirmedAt: new Date() },
      })
      if (!row?.waiting || claimed.count !== 1) {
        throw new AppError(
          'not-found',
          'This import is no longer waiting: it was confirmed, or another file replaced it.',
        )
      }
      const preview = previewSchema.parse(row.waiting)
      const filmIds = filmIdsOf(preview)
      const { write, kept, open } = decideRatings(preview, choices, await lastWords(tx, userId, filmIds), Date.now())
      await writeRatings(tx, userId, importId, write)
      const counts = { imported: write.length, kept, ambiguous: open }
      const stored = await tx.ratingImport.update({
        where: { id: importId },
        data: { ...counts, waiting: Prisma.DbNull },
        select: { imported: true, kept: true, ambiguous: true, unmatched: true, unreadable: true },
      })
      await newProfileVersion(tx, userId)
      return stored
    },
    { timeout: timeoutMs, maxWait: timeoutMs },
  )
}

const filmIdsOf = ({ matched, ambiguous }: Preview) => [
  ...new Set([...matched.map((row) => row.film.id), ...ambiguous.flatMap((row) => row.films.map((film) => film.id))]),
]

const newProfileVersion = (tx: Transaction, userId: string) =>
  tx.user.update({ where: { id: userId }, data: { profileVersion: { increment: 1 } }, select: { id: true } })

/** When the person last rated each film or took a rating back. */
async function lastWords(tx: Transaction, userId: string, filmIds: number[]): Promise<Map<number, number>> {
  const [ratings, events] = await Promise.all([
    tx.rating.findMany({ where: { userId, filmId: { in: filmIds } }, select: { filmId: true, ratedAt: true } }),
    tx.event.groupBy({
      by: ['filmId'],
      where: { userId, filmId: { in: filmIds }, type: { in: [...ratingWords] } },
      _max: { occurredAt: true },
    }),
  ])
  const words = new Map(ratings.map((rating) => [rating.filmId, rating.ratedAt.getTime()]))
  for (const { filmId, _max } of events) {
    const at = _max.occurredAt?.getTime() ?? 0
    if (filmId !== null) words.set(filmId, Math.max(words.get(filmId) ?? 0, at))
  }
  return words
}

async function writeRatings(tx: Transaction, userId: string, importId: string, ratings: NewRating[]): Promise<void> {
  for (let start = 0; start < ratings.length; start += batchSize) {
    const batch = ratings.slice(start, start + batchSize)
    await tx.event.createMany({
      data: batch.map(({ filmId, value, ratedAt }) => ({
        ...{ id: randomUUID(), userId, type: 'RATED' as const, filmId, value, importId },
        occurredAt: ratedAt,
      })),
    })
    await tx.rating.deleteMany({ where: { userId, filmId: { in: batch.map((rating) => rating.filmId) } } })
    await tx.rating.createMany({ data: batch.map((rating) => ({ userId, ...rating })) })
  }
}

/**
 * Takes a whole import back: its events go, and each film's rating falls back to what was said before it.
 * Ratings given since stay.
 */
export async function undoImport(userId: string, importId: string): Promise<{ removed: number }> {
  return db.$transaction(
    async (tx) => {
      const undone = await tx.ratingImport.updateMany({
        where: { id: importId, userId, confirmedAt: { not: null }, undoneAt: null },
        data: { undoneAt: new Date() },
      })
      if (undone.count !== 1) throw new AppError('not-found', 'There is nothing left to undo in this import.')
      await tx.$executeRaw`
        DELETE FROM "Rating" r USING "Event" e
        WHERE e."importId" = ${importId} AND e."userId" = ${userId}
        AND r."userId" = e."userId" AND r."filmId" = e."filmId" AND r."ratedAt" = e."occurredAt"`
      const events = await tx.event.findMany({ where: { importId, userId }, select: { filmId: true } })
      const removed = await tx.event.deleteMany({ where: { importId, userId } })
      await restoreEarlier(
        tx,
        userId,
        events.flatMap(({ filmId }) => filmId ?? []),
      )
      await newProfileVersion(tx, userId)
      return { removed: removed.count }
    },
    { timeout: timeoutMs, maxWait: timeoutMs },
  )
}

/** Gives films without a rating the one their last event says. */
async function restoreEarlier(tx: Transaction, userId: string, filmIds: number[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Rating" ("userId", "filmId", "value", "ratedAt")
    SELECT "userId", "filmId", "value", "occurredAt" FROM (
      SELECT DISTINCT ON ("filmId") "userId", "filmId", "type", "value", "occurredAt" FROM "Event"
      WHERE "userId" = ${userId} AND "filmId" = ANY(${filmIds}) AND "type" IN ('RATED', 'RATING_CLEARED')
      ORDER BY "filmId", "occurredAt" DESC, "id" DESC
    ) last
    WHERE "type" = 'RATED' AND "value" IS NOT NULL
    ON CONFLICT ("userId", "filmId") DO NOTHING`
}

/** Forgets a file that was read but not confirmed. */
export async function discardImport(userId: string, importId: string): Promise<void> {
  await db.ratingImport.deleteMany({ where: { id: importId, userId, confirmedAt: null } })
}
