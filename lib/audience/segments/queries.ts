import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { purposeKeys } from '../../privacy/schema'
import { type Doing, LATELY_DAYS, LIKED_FILMS, MANY_RATINGS, type Segment } from './schema'

const DAY_MS = 86_400_000

/** How many people there were at that moment of whom all of it holds. */
export async function countSegment({ likes, did, allows }: Segment, before: Date): Promise<number> {
  const conditions = [
    Prisma.sql`u."createdAt" < ${before}`,
    ...(likes ? [liking(likes, before)] : []),
    ...(did ? [doing(did, before)] : []),
    ...(allows ? [allowing(purposeKeys[allows], before)] : []),
  ]
  const [row] = await db.$queryRaw<{ people: number }[]>`
    SELECT count(*)::int AS "people" FROM "User" u WHERE ${Prisma.join(conditions, ' AND ')}`
  return row?.people ?? 0
}

function liking(facet: string, before: Date) {
  const [type, id = ''] = facet.split(':')
  const has = type === 'mood' ? Prisma.sql`f."moods" @> ${[id]}` : Prisma.sql`f."genres" @> ${[id]}`
  return Prisma.sql`u."id" IN (
    SELECT r."userId" FROM "Rating" r JOIN "Film" f ON f."id" = r."filmId"
    WHERE r."value" >= 4 AND r."ratedAt" < ${before} AND ${has}
    GROUP BY r."userId" HAVING count(*) >= ${LIKED_FILMS})`
}

function doing(did: Doing, before: Date) {
  const from = new Date(before.getTime() - LATELY_DAYS * DAY_MS)
  switch (did) {
    case 'rated':
      return Prisma.sql`EXISTS (
        SELECT 1 FROM "Rating" r WHERE r."userId" = u."id" AND r."ratedAt" >= ${from} AND r."ratedAt" < ${before})`
    case 'many':
      return Prisma.sql`u."id" IN (
        SELECT r."userId" FROM "Rating" r WHERE r."ratedAt" < ${before}
        GROUP BY r."userId" HAVING count(*) >= ${MANY_RATINGS})`
    case 'new':
      return Prisma.sql`u."createdAt" >= ${from}`
    case 'opened':
      return Prisma.sql`${allowing('BEHAVIOUR', before)} AND EXISTS (
        SELECT 1 FROM "Event" e WHERE e."userId" = u."id" AND e."type" = 'CLICKED'
          AND e."occurredAt" >= ${from} AND e."occurredAt" < ${before})`
  }
}

const allowing = (purpose: string, before: Date) => Prisma.sql`EXISTS (
  SELECT 1 FROM "Consent" c WHERE c."userId" = u."id" AND c."purpose"::text = ${purpose}
    AND c."granted" AND c."decidedAt" < ${before})`
