import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { likeThreshold } from '../../recommender/models/training-data'
import { COMPOSER_NAME } from '../../writers/resolve-model'
import type { ListCounts } from './list-counts'
import { fromNumbers, type OutcomesOfDay, WINDOWS } from './measures'

/** Which served: a version of the prompt, or a variant of an experiment. Null: the built-in default, or none. */
export type Grouping = 'promptVersionId' | 'variantId'

/** A period of lists, by when they were begun; of one variant's experiment the days it ran. */
export type Period = { since: Date; until: Date }
/** Of those lists the cards first seen from then on, until then. */
export type Seen = { from: Date; until: Date; part?: PartOfPeople }
/** One of so many parts, each with people of its own. */
export type PartOfPeople = { at: number; of: number }

/** Lists read at once: with more, the figures of a page would no longer come in time. */
const MOST_LISTS = 50_000
/** So many and fewer say that a film was no good choice. */
const FEW_STARS = 2.5

const latestLists = Prisma.sql`ORDER BY slate."startedAt" DESC LIMIT ${MOST_LISTS}`
export const ofPart = (part: PartOfPeople | undefined, userId: Prisma.Sql) =>
  part ? Prisma.sql`AND (hashtext(${userId}) & 2147483647) % ${part.of}::int = ${part.at}::int` : Prisma.empty
/** Lists with a card in view then, and those in which a film of theirs may have been shown anew while its windows were open. */
const joinSeen = ({ from, until }: Seen) => Prisma.sql`JOIN (
      SELECT DISTINCT event."slateId" FROM "Event" event
      WHERE event."type" = 'IMPRESSION' AND event."occurredAt" >= ${from}
        AND event."occurredAt" < ${until}::timestamp + make_interval(days => ${WINDOWS.rated})
    ) touched ON touched."slateId" = slate."id"`

/**
 * "cards": one row for each card that came into its person's view, with what they did with it. Only those whose behaviour may
 * be kept, and no admins. An outcome counts for the last card of a film that was in view before it, so that nothing is
 * counted for two lists; ratings out of an imported file are no outcome.
 */
const cardsOf = (grouping: Grouping, { since, until }: Period, seen?: Seen) => Prisma.sql`
    WITH lists AS (
      SELECT slate."id", slate."userId" FROM "Slate" slate ${seen ? joinSeen(seen) : Prisma.empty}
      JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
      JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
      WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until}
      ${seen ? ofPart(seen.part, Prisma.sql`slate."userId"`) : latestLists}
    ), shown AS (
      SELECT lists."userId", item."filmId", lists."id" AS "slateId", min(seen."occurredAt") AS "at",
        CASE WHEN ${grouping} = 'variantId' THEN item."variantId" ELSE item."promptVersionId" END AS "group",
        item."servedBy", item."verdict", item."predicted"
      FROM lists JOIN "SlateItem" item ON item."slateId" = lists."id"
      JOIN "Event" seen ON seen."slateId" = lists."id" AND seen."filmId" = item."filmId" AND seen."type" = 'IMPRESSION'
      GROUP BY lists."userId", item."filmId", lists."id", "group", item."servedBy", item."verdict", item."predicted"
    ), following AS (
      SELECT * FROM (SELECT *, lead("at") OVER (PARTITION BY "userId", "filmId" ORDER BY "at") AS "next" FROM shown) all_shown
      ${seen ? Prisma.sql`WHERE "at" >= ${seen.from} AND "at" < ${seen.until}` : Prisma.empty}
    ), said AS (
      SELECT following.*,
        coalesce(bool_or(event."type" = 'CLICKED' AND event."slateId" = following."slateId"
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.opened})), false) AS "opened",
        coalesce(sum(event."value") FILTER (WHERE event."type" = 'DWELLED'
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.dwell})), 0) AS "dwell",
        coalesce(bool_or(event."type" = 'REACTED' AND event."detail" = 'WANT'
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.wanted})), false) AS "wanted",
        coalesce(bool_or(event."type" = 'REACTED' AND event."detail" = 'NOT_FOR_ME'
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.turnedDown})), false) AS "turnedDown",
        coalesce(bool_or(event."type" IN ('RATED', 'WATCHED') OR (event."type" = 'REACTED' AND event."detail" = 'SEEN')), false) AS "watched",
        (array_agg(event."value" ORDER BY event."occurredAt" DESC)
          FILTER (WHERE event."type" IN ('RATED', 'WATCHED') AND event."value" IS NOT NULL))[1] AS "stars"
      FROM following LEFT JOIN "Event" event ON event."userId" = following."userId" AND event."filmId" = following."filmId"
        AND event."type" IN ('CLICKED', 'DWELLED', 'REACTED', 'RATED', 'WATCHED') AND event."importId" IS NULL
        AND event."occurredAt" >= "at" AND ("next" IS NULL OR event."occurredAt" < "next")
        AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.rated})
      GROUP BY following."userId", following."filmId", following."slateId", "at", "group", "servedBy", "verdict", "predicted", "next"
    ), cards AS (
      SELECT *, coalesce("stars" >= ${likeThreshold}, false) AS "liked",
        "at" < now() - make_interval(days => ${WINDOWS.opened}) AS "settled"
      FROM said
    )`

/** What people did with the cards that came into their view, one row a person, group and day (UTC) the cards were seen on. */
export async function listOutcomes(grouping: Grouping, period: Period, seen?: Seen): Promise<OutcomesOfDay[]> {
  const rows = await db.$queryRaw<OutcomesOfDay[]>`${cardsOf(grouping, period, seen)}
    SELECT "group", "userId", to_char("at", 'YYYY-MM-DD') AS "day", count(*)::int AS "cards", count(*) FILTER (WHERE "settled")::int AS "settled",
      count(*) FILTER (WHERE "servedBy" = 'MODEL')::int AS "byModel",
      count(*) FILTER (WHERE "verdict" <> 'kept')::int AS "refusedTexts",
      count(*) FILTER (WHERE "opened")::int AS "opened", count(*) FILTER (WHERE "wanted")::int AS "wanted",
      count(*) FILTER (WHERE "turnedDown")::int AS "turnedDown", count(*) FILTER (WHERE "watched")::int AS "watched",
      count(*) FILTER (WHERE "liked")::int AS "liked",
      count(*) FILTER (WHERE "opened" OR "wanted" OR "liked")::int AS "positive",
      count(*) FILTER (WHERE "settled" AND NOT ("opened" OR "wanted" OR "turnedDown" OR "watched"))::int AS "passedOver",
      count("stars" - "predicted")::int AS "compared", coalesce(sum("stars" - "predicted"), 0) AS "lift",
      coalesce(sum(abs("stars" - "predicted")), 0) AS "error", coalesce(sum("dwell") FILTER (WHERE "opened"), 0) AS "dwellSeconds"
    FROM cards GROUP BY "group", "userId", "day"`
  const none = fromNumbers([])
  return rows.map((row) => ({ ...none, ...row }))
}

/** About how many lists a reading of that time goes through: at least 1. */
export async function countLists({ from, until }: Seen): Promise<number> {
  const open = new Date(until.getTime() + WINDOWS.rated * 86_400_000)
  return 1 + (await db.slate.count({ where: { startedAt: { gte: from, lt: open } } }))
}

/** What came of one card: a yes, a no (turned down, or few stars), passed over, or nothing yet that says either. */
export type CardOutcome = { slateId: string; filmId: number; met: 'yes' | 'no' | 'passed' | null }

export async function listCardOutcomes(period: Period): Promise<CardOutcome[]> {
  return db.$queryRaw<CardOutcome[]>`${cardsOf('promptVersionId', period)}
    SELECT "slateId", "filmId", CASE WHEN "turnedDown" OR "stars" <= ${FEW_STARS} THEN 'no'
      WHEN "opened" OR "wanted" OR "liked" THEN 'yes'
      WHEN "settled" AND NOT "watched" THEN 'passed' END AS "met" FROM cards`
}

/** Of the same people as `listOutcomes`. */
export async function listListCounts(grouping: Grouping, { since, until }: Period): Promise<ListCounts[]> {
  return db.$queryRaw<ListCounts[]>`
    WITH lists AS (
      SELECT CASE WHEN ${grouping} = 'variantId' THEN slate."variantId" ELSE slate."promptVersionId" END AS "group",
        slate."fault", slate."model", slate."inputTokens", slate."outputTokens", slate."firstCardMs"
      FROM "Slate" slate
      JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
      JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
      WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until} AND slate."status" <> 'STREAMING'
    ), times AS (
      SELECT "group", json_agg(json_build_array("firstCardMs", "lists") ORDER BY "firstCardMs") AS "firstCards" FROM (
        SELECT "group", "firstCardMs", count(*)::int AS "lists" FROM lists WHERE "firstCardMs" IS NOT NULL GROUP BY 1, 2
      ) counted GROUP BY "group"
    ), made AS (
      SELECT "group", count(*)::int AS "lists",
        count(*) FILTER (WHERE "fault" <> 'aborted' OR "model" <> ${COMPOSER_NAME})::int AS "asked",
        count(*) FILTER (WHERE "fault" <> 'aborted')::int AS "fellBack",
        sum("inputTokens")::float8 AS "inputTokens", sum("outputTokens")::float8 AS "outputTokens"
      FROM lists GROUP BY "group"
    )
    SELECT made.*, coalesce(times."firstCards", '[]'::json) AS "firstCards"
    FROM made LEFT JOIN times ON times."group" IS NOT DISTINCT FROM made."group"`
}
