import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import type { Held } from './judge'

/** A card and what its person gave the film later. */
export type HeldCard = Held & {
  userId: string
  filmId: number
  slateId: string
  /** When the list was made. */
  shownAt: Date
  ratedAt: Date
  predictedFrom: number[]
  basis: unknown
}

/** Of one person there are not more worth reading; of a site the latest. */
const MOST_OF_ONE = 2_000
const MOST_OF_ALL = 100_000

/**
 * Ratings that stand, each with the last list before it that showed the film to its person. Ratings out of a file answer no
 * list, and neither does a list that knew nothing of the person.
 */
const heldCards = (where: Prisma.Sql, most: number) => Prisma.sql`
  SELECT rating."userId", rating."filmId", rating."value" AS "given", rating."ratedAt", card.*
  FROM "Rating" rating
  JOIN LATERAL (
    SELECT item."slateId", slate."startedAt" AS "shownAt", item."predicted", item."predictedSaid",
      item."predictedFrom", item."basis"
    FROM "SlateItem" item JOIN "Slate" slate ON slate."id" = item."slateId"
    WHERE slate."userId" = rating."userId" AND item."filmId" = rating."filmId" AND slate."profiled"
      AND slate."status" <> 'ABANDONED' AND slate."startedAt" <= rating."ratedAt"
    ORDER BY slate."startedAt" DESC LIMIT 1
  ) card ON true
  WHERE ${where} AND NOT EXISTS (
    SELECT 1 FROM "Event" event WHERE event."userId" = rating."userId" AND event."filmId" = rating."filmId"
      AND event."type" = 'RATED' AND event."importId" IS NOT NULL AND event."occurredAt" = rating."ratedAt"
  )
  ORDER BY rating."ratedAt" DESC LIMIT ${most}`

/** The latest rated first. */
export async function listHeldOf(userId: string): Promise<HeldCard[]> {
  return db.$queryRaw<HeldCard[]>(heldCards(Prisma.sql`rating."userId" = ${userId}`, MOST_OF_ONE))
}

/** Of everybody who is not an admin, as far as it was said before a time. */
export async function listHeldOfAll(before: Date): Promise<HeldCard[]> {
  const people = Prisma.sql`rating."ratedAt" < ${before}
    AND EXISTS (SELECT 1 FROM "User" person WHERE person."id" = rating."userId" AND person."role" = 'PERSON')`
  return db.$queryRaw<HeldCard[]>(heldCards(people, MOST_OF_ALL))
}

/** What people gave well-known films that no list of theirs had shown them, since their first list. */
export async function listPopularRated(
  before: Date,
  popular: readonly number[],
): Promise<{ userId: string; given: number }[]> {
  return db.$queryRaw`
    SELECT rating."userId", rating."value" AS "given"
    FROM "Rating" rating JOIN "User" person ON person."id" = rating."userId" AND person."role" = 'PERSON'
    WHERE rating."filmId" = ANY(${[...popular]}::int[]) AND rating."ratedAt" < ${before}
      AND rating."ratedAt" >= (SELECT min(slate."startedAt") FROM "Slate" slate WHERE slate."userId" = rating."userId")
      AND NOT EXISTS (
        SELECT 1 FROM "SlateItem" item JOIN "Slate" slate ON slate."id" = item."slateId"
        WHERE slate."userId" = rating."userId" AND item."filmId" = rating."filmId"
      )
      AND NOT EXISTS (
        SELECT 1 FROM "Event" event WHERE event."userId" = rating."userId" AND event."filmId" = rating."filmId"
          AND event."importId" IS NOT NULL AND event."occurredAt" = rating."ratedAt"
      )
    LIMIT ${MOST_OF_ALL}`
}

/** A card somebody may be asked about: its film is neither rated nor seen nor refused. */
export type AskedCard = { slateId: string; filmId: number; predicted: number | null; predictedSaid: boolean }

/** A no is taken for so long; on the day it was said nothing more is asked. */
const NOT_YET_DAYS = 14
const RECENT_DAYS = 60

/** Of the lists of earlier days: the film they meant to watch, else one they opened, else the latest. */
export const cardToAsk = (userId: string, today: string) => Prisma.sql`
    SELECT item."slateId", item."filmId", item."predicted", item."predictedSaid"
    FROM "SlateItem" item JOIN "Slate" slate ON slate."id" = item."slateId"
    JOIN "Film" film ON film."id" = item."filmId" AND film."retiredAt" IS NULL
    LEFT JOIN "Reaction" want ON want."userId" = slate."userId" AND want."filmId" = item."filmId" AND want."kind" = 'WANT'
    WHERE slate."userId" = ${userId} AND slate."profiled" AND slate."status" = 'DONE' AND item."replacedAt" IS NULL
      AND slate."day" < ${today} AND slate."startedAt" > now() - make_interval(days => ${RECENT_DAYS})
      AND NOT EXISTS (SELECT 1 FROM "Rating" r WHERE r."userId" = slate."userId" AND r."filmId" = item."filmId")
      AND NOT EXISTS (
        SELECT 1 FROM "Reaction" r
        WHERE r."userId" = slate."userId" AND r."filmId" = item."filmId" AND r."kind" IN ('SEEN', 'NOT_FOR_ME')
      )
      AND NOT EXISTS (
        SELECT 1 FROM "SlateItem" asked JOIN "Slate" of ON of."id" = asked."slateId"
        WHERE of."userId" = slate."userId" AND asked."notYetAt" IS NOT NULL AND (
          asked."notYetAt" > now() - interval '20 hours'
          OR asked."filmId" = item."filmId" AND asked."notYetAt" > now() - make_interval(days => ${NOT_YET_DAYS})
        )
      )
    ORDER BY want."filmId" IS NOT NULL DESC, EXISTS (
        SELECT 1 FROM "Event" event
        WHERE event."slateId" = slate."id" AND event."filmId" = item."filmId" AND event."type" = 'CLICKED'
      ) DESC, slate."startedAt" DESC, item."position"
    LIMIT 1`

/** @internal */
export async function findCardToAsk(userId: string, today: string): Promise<AskedCard | null> {
  const [card] = await db.$queryRaw<AskedCard[]>(cardToAsk(userId, today))
  return card ?? null
}
