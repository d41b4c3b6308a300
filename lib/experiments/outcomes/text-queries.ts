import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { likeThreshold } from '../../recommender/models/training-data'
import { fromNumbers, type OutcomesOfDay, type TextKey, type TextOutcomes, WINDOWS } from './measures'
import { type Grouping, inRange, type Period, type Seen } from './queries'

/**
 * What people did after a note or a portrait stood before them, one row a person, group and day (UTC) it was first seen on.
 * The same people as of cards, the same windows. What is done with a film counts for the last text of it that was read before.
 */
export async function listTextOutcomes(
  grouping: Grouping,
  { since, until }: Period,
  { seen, key }: { seen?: Seen | undefined; key?: TextKey | undefined } = {},
): Promise<OutcomesOfDay[]> {
  const rows = await db.$queryRaw<(TextOutcomes & Pick<OutcomesOfDay, 'group' | 'userId' | 'day'>)[]>`
    WITH shown AS (
      SELECT text."userId", text."subject", text."filmId", text."shownAt" AS "at", text."asked", text."failed", text."refused",
        text."inputTokens" + text."outputTokens" AS "tokens",
        CASE WHEN ${grouping} = 'variantId' THEN text."variantId" ELSE text."promptVersionId" END AS "group",
        lead(text."shownAt") OVER (PARTITION BY text."userId", text."subject" ORDER BY text."shownAt") AS "next"
      FROM "TextExposure" text
      JOIN "User" person ON person."id" = text."userId" AND person."role" = 'PERSON'
      JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
      WHERE text."shownAt" >= ${since} ${key ? Prisma.sql`AND text."key" = ${key}` : Prisma.empty}
      ${seen?.people ? inRange(seen.people, Prisma.sql`text."userId"`) : Prisma.empty}
    ), counted AS (
      SELECT * FROM shown WHERE "at" < ${until}
      ${seen ? Prisma.sql`AND "at" >= ${seen.from} AND "at" < ${seen.until}` : Prisma.empty}
    ), said AS (
      SELECT counted.*, verdict."verdict",
        coalesce(bool_or(event."type" = 'REACTED' AND event."detail" = 'WANT'
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.wanted})), false) AS "wanted",
        coalesce(bool_or(event."type" = 'REACTED' AND event."detail" = 'NOT_FOR_ME'
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.turnedDown})), false) AS "turnedDown",
        coalesce((array_agg(event."value" ORDER BY event."occurredAt" DESC)
          FILTER (WHERE event."type" IN ('RATED', 'WATCHED') AND event."value" IS NOT NULL))[1] >= ${likeThreshold}, false) AS "liked"
      FROM counted
      LEFT JOIN "WordsVerdict" verdict ON verdict."userId" = counted."userId" AND verdict."subject" = counted."subject"
        AND verdict."saidAt" >= "at" AND ("next" IS NULL OR verdict."saidAt" < "next")
      LEFT JOIN "Event" event ON event."userId" = counted."userId" AND event."filmId" = counted."filmId"
        AND event."type" IN ('REACTED', 'RATED', 'WATCHED') AND event."importId" IS NULL
        AND event."occurredAt" >= "at" AND ("next" IS NULL OR event."occurredAt" < "next")
        AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.rated})
      GROUP BY counted."userId", counted."subject", counted."filmId", "at", "group", "next", verdict."verdict",
        "asked", "failed", "refused", "tokens"
    )
    SELECT "group", "userId", to_char("at", 'YYYY-MM-DD') AS "day", count("filmId")::int AS "notes",
      count("filmId") FILTER (WHERE "wanted" OR "liked")::int AS "notesMet",
      count("filmId") FILTER (WHERE "turnedDown")::int AS "notesTurnedDown", count(*)::int AS "texts",
      count(*) FILTER (WHERE "verdict" = 'HELPFUL')::int AS "helpful",
      count(*) FILTER (WHERE "verdict" IN ('NOT_TRUE', 'SPOILS'))::int AS "wrong",
      count(*) FILTER (WHERE "asked")::int AS "textsAsked", count(*) FILTER (WHERE "failed")::int AS "textsFailed",
      count(*) FILTER (WHERE "refused")::int AS "textsRefused", sum("tokens")::int AS "textTokens"
    FROM said GROUP BY "group", "userId", "day"`
  const none = fromNumbers([])
  return rows.map((row) => ({ ...none, ...row }))
}
