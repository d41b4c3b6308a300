import 'server-only'
import type { db } from '../db'

type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0]

/** Films of which both a guest and an account said something that may be taken back. To be asked before events move. */
export async function listSaidByBoth(tx: Transaction, guestId: string, accountId: string): Promise<number[]> {
  const rows = await tx.$queryRaw<{ filmId: number }[]>`
    SELECT "filmId" FROM "Event"
    WHERE "userId" IN (${guestId}, ${accountId}) AND "filmId" IS NOT NULL
    AND "type" IN ('RATED', 'RATING_CLEARED', 'REACTED', 'REACTION_CLEARED')
    GROUP BY "filmId" HAVING count(DISTINCT "userId") = 2`
  return rows.map((row) => row.filmId)
}

/**
 * Makes rating and reactions of these films what the latest event says of each: taken back, or set. Profiles read the
 * events and pages read the state, so the two must say the same.
 */
export async function lastWordWins(tx: Transaction, userId: string, filmIds: number[]): Promise<void> {
  if (filmIds.length === 0) return
  await settleRatings(tx, userId, filmIds)
  await settleReactions(tx, userId, filmIds)
}

async function settleRatings(tx: Transaction, userId: string, filmIds: number[]) {
  await tx.$executeRaw`
    WITH last AS (
      SELECT DISTINCT ON ("filmId") "filmId", "type" FROM "Event"
      WHERE "userId" = ${userId} AND "filmId" = ANY(${filmIds}) AND "type" IN ('RATED', 'RATING_CLEARED')
      ORDER BY "filmId", "occurredAt" DESC, "id" DESC
    )
    DELETE FROM "Rating" r USING last
    WHERE r."userId" = ${userId} AND r."filmId" = last."filmId" AND last."type" = 'RATING_CLEARED'`
  await tx.$executeRaw`
    INSERT INTO "Rating" ("userId", "filmId", "value", "ratedAt")
    SELECT ${userId}, "filmId", "value", "occurredAt" FROM (
      SELECT DISTINCT ON ("filmId") "filmId", "type", "value", "occurredAt" FROM "Event"
      WHERE "userId" = ${userId} AND "filmId" = ANY(${filmIds}) AND "type" IN ('RATED', 'RATING_CLEARED')
      ORDER BY "filmId", "occurredAt" DESC, "id" DESC
    ) AS last WHERE "type" = 'RATED' AND "value" IS NOT NULL
    ON CONFLICT ("userId", "filmId") DO UPDATE SET "value" = excluded."value", "ratedAt" = excluded."ratedAt"`
}

async function settleReactions(tx: Transaction, userId: string, filmIds: number[]) {
  await tx.$executeRaw`
    WITH last AS (
      SELECT DISTINCT ON ("filmId", "detail") "filmId", "detail", "type" FROM "Event"
      WHERE "userId" = ${userId} AND "filmId" = ANY(${filmIds}) AND "type" IN ('REACTED', 'REACTION_CLEARED')
      ORDER BY "filmId", "detail", "occurredAt" DESC, "id" DESC
    )
    DELETE FROM "Reaction" r USING last
    WHERE r."userId" = ${userId} AND r."filmId" = last."filmId" AND r."kind"::text = last."detail"
    AND last."type" = 'REACTION_CLEARED'`
}
