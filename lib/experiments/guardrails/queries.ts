import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { likeThreshold } from '../../recommender/models/training-data'
import { COMPOSER_NAME } from '../../writers/resolve-model'
import type { Period } from '../outcomes/queries'
import type { Summary } from '../statistics/summary'
import type { GuardedList, GuardedText } from './guards'

/**
 * The latest lists of each variant: a guardrail asks how it is now, and what broke yesterday is not made up for by good weeks
 * before it (decision 118).
 */
const MOST_LISTS = 2_000
/** Cards whose person's rules are looked up, the latest of each variant. */
const MOST_CHECKED = 200

export async function listGuardedLists(variantId: string, { since, until }: Period): Promise<GuardedList[]> {
  return db.$queryRaw<GuardedList[]>`
    SELECT slate."userId", slate."inputTokens", slate."outputTokens", slate."firstCardMs",
      (slate."model" <> ${COMPOSER_NAME} OR slate."fault" IS NOT NULL) AND slate."fault" IS DISTINCT FROM 'aborted' AS "asked",
      slate."fault" IS NOT NULL AND slate."fault" <> 'aborted' AS "fellBack",
      (SELECT count(*) FROM "SlateItem" item WHERE item."slateId" = slate."id" AND item."verdict" IS NOT NULL)::int AS "written",
      (SELECT count(*) FROM "SlateItem" item WHERE item."slateId" = slate."id" AND item."verdict" <> 'kept')::int AS "refused"
    FROM "Slate" slate JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
    WHERE slate."variantId" = ${variantId} AND slate."startedAt" >= ${since} AND slate."startedAt" < ${until}
      AND slate."status" <> 'STREAMING'
    ORDER BY slate."startedAt" DESC LIMIT ${MOST_LISTS}`
}

/** The latest texts beside lists that a model was asked for and somebody read. */
export async function listGuardedTexts(variantId: string, { since, until }: Period): Promise<GuardedText[]> {
  return db.textExposure.findMany({
    where: { variantId, asked: true, shownAt: { gte: since, lt: until } },
    orderBy: { shownAt: 'desc' },
    take: MOST_LISTS,
    select: { userId: true, failed: true, refused: true },
  })
}

/** Cards as they stand whose person has said nothing since they were written: what holds now held then. */
export async function listCurrentCards(variantId: string, since: Date): Promise<{ userId: string; filmId: number }[]> {
  return db.$queryRaw<{ userId: string; filmId: number }[]>`
    SELECT slate."userId", item."filmId" FROM "SlateItem" item
    JOIN "Slate" slate ON slate."id" = item."slateId" AND slate."startedAt" >= ${since}
    JOIN "User" person ON person."id" = slate."userId" AND person."profileVersion" = item."profileVersion"
    WHERE item."variantId" = ${variantId} AND item."replacedAt" IS NULL AND slate."supersededAt" IS NULL
    ORDER BY slate."startedAt" DESC LIMIT ${MOST_CHECKED}`
}

/** Mean prominence of each person's cards, summarised over people, and how often each film was shown: of all its cards. */
export async function getShown(
  variantId: string,
  { since, until }: Period,
): Promise<{ prominence: Summary; shown: number[] }> {
  const cards = Prisma.sql`
    FROM "Slate" slate JOIN "SlateItem" item ON item."slateId" = slate."id" AND item."variantId" = ${variantId}
    JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
    JOIN "Film" film ON film."id" = item."filmId"
    WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until}`
  const [people, films] = await Promise.all([
    db.$queryRaw<Summary[]>`
      SELECT count(*)::int AS "people", coalesce(avg("own"), 0)::float8 AS "mean", coalesce(var_samp("own"), 0)::float8 AS "variance"
      FROM (SELECT avg(film."prominence") AS "own" ${cards} GROUP BY slate."userId") each_person`,
    db.$queryRaw<{ shown: number[] | null }[]>`
      SELECT array_agg("cards") AS "shown" FROM (SELECT count(*)::int AS "cards" ${cards} GROUP BY item."filmId") each_film`,
  ])
  return { prominence: people[0] ?? { people: 0, mean: 0, variance: 0 }, shown: films[0]?.shown ?? [] }
}

/** The genre most of the films a person likes have, of the people of an experiment; of none who liked nothing. */
export async function listTastes(experimentId: string): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ userId: string; taste: string }[]>`
    SELECT DISTINCT ON (rating."userId") rating."userId", genre AS "taste"
    FROM "ExperimentPerson" member JOIN "Rating" rating ON rating."userId" = member."userId" AND rating."value" >= ${likeThreshold}
    JOIN "Film" film ON film."id" = rating."filmId" CROSS JOIN unnest(film."genres") AS genre
    WHERE member."experimentId" = ${experimentId}
    GROUP BY rating."userId", genre ORDER BY rating."userId", count(*) DESC, genre`
  return new Map(rows.map(({ userId, taste }) => [userId, taste]))
}
