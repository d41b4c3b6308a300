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
/** Of those lists the cards first seen from then on, until then; of all people, or of some. */
export type Seen = { from: Date; until: Date; people?: PeopleRange }
/** People by their ids in order: those after one, up to and with another; null: from the first, to the last. */
export type PeopleRange = { after: string | null; upTo: string | null }

/** Lists read at once: with more, the figures of a page would no longer come in time. */
const MOST_LISTS = 50_000
/** So many and fewer say that a film was no good choice. */
const FEW_STARS = 2.5

export const inRange = ({ after, upTo }: PeopleRange, userId: Prisma.Sql) => Prisma.sql`
  ${after === null ? Prisma.empty : Prisma.sql`AND ${userId} > ${after}`} ${upTo === null ? Prisma.empty : Prisma.sql`AND ${userId} <= ${upTo}`}`
const everybody: PeopleRange = { after: null, upTo: null }

/** Those whose behaviour may be kept, and no admins. */
const countedPeople = Prisma.sql`"User" person
      JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"`

/** What may come of a card: not what a file said of the film. */
const isOutcome = Prisma.sql`event."type" IN ('CLICKED', 'DWELLED', 'REACTED', 'RATED', 'WATCHED')
          AND event."importId" IS NULL AND event."filmId" IS NOT NULL`

/** Cards of the latest lists of a period, and what their people did. */
const viewedLately = ({ since, until }: Period) => Prisma.sql`
    lists AS MATERIALIZED (
      SELECT slate."id", slate."userId" FROM "Slate" slate
      JOIN ${countedPeople} ON person."id" = slate."userId" AND person."role" = 'PERSON'
      WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until}
      ORDER BY slate."startedAt" DESC LIMIT ${MOST_LISTS}
    ), acts AS (
      SELECT event."userId", event."filmId", event."occurredAt", event."slateId", event."type", event."value", event."detail"
      FROM (SELECT DISTINCT "userId" FROM lists) own JOIN "Event" event ON event."userId" = own."userId"
        AND event."occurredAt" >= ${since} AND ${isOutcome}
    ), viewed AS MATERIALIZED (
      SELECT lists."userId", event."filmId", lists."id" AS "slateId", min(event."occurredAt") AS "at"
      FROM lists JOIN "Event" event ON event."slateId" = lists."id" AND event."type" = 'IMPRESSION'
      GROUP BY lists."userId", event."filmId", lists."id"
    )`

/**
 * Cards in view then, and those of the same film that were shown anew while their windows were open, with what their people
 * did. Person by person, so that a part of the people costs a part of the time: an index knows each person's days (the form of
 * the conditions keeps the planner from going through everybody's, and from loops where it takes many rows for few). When a
 * card was first seen is known from these days, but for lists begun before them.
 */
const viewedThen = ({ since, until }: Period, seen: Seen) => Prisma.sql`
    people AS MATERIALIZED (
      SELECT person."id" FROM ${countedPeople} WHERE person."role" = 'PERSON' ${inRange(seen.people ?? everybody, Prisma.sql`person."id"`)}
    ), acts AS MATERIALIZED (
      SELECT event."userId", event."filmId", event."occurredAt", event."slateId", event."type", event."value", event."detail"
      FROM people JOIN "Event" event ON event."userId" = people."id" AND event."occurredAt" >= ${seen.from}
        AND event."occurredAt" < ${seen.until}::timestamp + make_interval(days => ${WINDOWS.rated})
        AND (CASE WHEN event."type" = 'IMPRESSION' THEN event."slateId" IS NOT NULL ELSE ${isOutcome} END)
    ), shown AS MATERIALIZED (
      SELECT "userId", "filmId", "slateId", min("occurredAt") AS "at" FROM acts WHERE "type" = 'IMPRESSION' GROUP BY 1, 2, 3
    ), wanted AS MATERIALIZED (
      SELECT * FROM shown WHERE "at" < ${seen.until} OR ("userId", "filmId") IN (SELECT "userId", "filmId" FROM shown WHERE "at" < ${seen.until})
    ), touched AS MATERIALIZED (
      SELECT DISTINCT "userId", "slateId" FROM wanted
    ), lists AS MATERIALIZED (
      SELECT slate."id", slate."userId", slate."startedAt" < ${seen.from} AS "isEarlier" FROM touched CROSS JOIN LATERAL (
        SELECT * FROM "Slate" WHERE "id" = touched."slateId" AND "userId" = touched."userId" OFFSET 0
      ) slate WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until}
    ), viewed AS MATERIALIZED (
      SELECT "userId", "filmId", "slateId", "at" FROM wanted
      WHERE ("slateId" IN (SELECT "id" FROM lists WHERE NOT "isEarlier")) IS TRUE
      UNION ALL
      SELECT lists."userId", event."filmId", lists."id", min(event."occurredAt")
      FROM lists JOIN "Event" event ON event."slateId" = lists."id" AND event."type" = 'IMPRESSION'
      WHERE lists."isEarlier" GROUP BY 1, 2, 3
    )`

/**
 * "cards": one row for each card that came into its person's view, with what they did with it. Only those whose behaviour may
 * be kept, and no admins. An outcome counts for the last card of a film that was in view before it, so that nothing is
 * counted for two lists; ratings out of an imported file are no outcome. Cards and what was done stand in one row of time a
 * person and film, each card with what follows it: sorted once, where a join would look through a person's year for each card.
 */
const cardsOf = (grouping: Grouping, period: Period, seen?: Seen) => Prisma.sql`
    WITH ${seen ? viewedThen(period, seen) : viewedLately(period)}, items AS MATERIALIZED (
      SELECT item."slateId", item."filmId", item."servedBy", item."verdict", item."predicted",
        CASE WHEN ${grouping} = 'variantId' THEN item."variantId" ELSE item."promptVersionId" END AS "group"
      FROM lists CROSS JOIN LATERAL (SELECT * FROM "SlateItem" WHERE "slateId" = lists."id" OFFSET 0) item
    ), stream AS (
      SELECT viewed."userId", viewed."filmId", viewed."at", viewed."slateId", true AS "isCard",
        items."group", items."servedBy", items."verdict", items."predicted",
        NULL::"EventType" AS "type", NULL::float8 AS "value", NULL AS "detail"
      FROM viewed JOIN items ON items."slateId" = viewed."slateId" AND items."filmId" = viewed."filmId"
      UNION ALL
      SELECT act."userId", act."filmId", act."occurredAt", act."slateId", false, NULL, NULL, NULL, NULL, act."type", act."value", act."detail"
      FROM acts act WHERE act."type" <> 'IMPRESSION'
    ), following AS (
      SELECT *, count(*) FILTER (WHERE "isCard") OVER (
        PARTITION BY "userId", "filmId" ORDER BY "at", "isCard" DESC, "slateId" ROWS UNBOUNDED PRECEDING) AS "card" FROM stream
    ), after AS (
      SELECT *, first_value("at") OVER card AS "seenAt", first_value("slateId") OVER card AS "ofList"
      FROM following WHERE "card" > 0 WINDOW card AS (PARTITION BY "userId", "filmId", "card" ORDER BY "isCard" DESC)
    ), said AS (
      SELECT "userId", "filmId", min("ofList") AS "slateId", min("seenAt") AS "at", max("group") AS "group",
        bool_or("servedBy" = 'MODEL') AS "isByModel", max("verdict") AS "verdict", max("predicted") AS "predicted",
        coalesce(bool_or("type" = 'CLICKED' AND "slateId" = "ofList" AND "at" < "seenAt" + make_interval(days => ${WINDOWS.opened})), false) AS "opened",
        coalesce(sum("value") FILTER (WHERE "type" = 'DWELLED' AND "at" < "seenAt" + make_interval(days => ${WINDOWS.dwell})), 0) AS "dwell",
        coalesce(bool_or("type" = 'REACTED' AND "detail" = 'WANT'
          AND "at" < "seenAt" + make_interval(days => ${WINDOWS.wanted})), false) AS "wanted",
        coalesce(bool_or("type" = 'REACTED' AND "detail" = 'NOT_FOR_ME'
          AND "at" < "seenAt" + make_interval(days => ${WINDOWS.turnedDown})), false) AS "turnedDown",
        coalesce(bool_or(("type" IN ('RATED', 'WATCHED') OR ("type" = 'REACTED' AND "detail" = 'SEEN'))
          AND "at" < "seenAt" + make_interval(days => ${WINDOWS.watched})), false) AS "watched",
        (array_agg("value" ORDER BY "at" DESC) FILTER (WHERE "type" IN ('RATED', 'WATCHED') AND "value" IS NOT NULL
          AND "at" < "seenAt" + make_interval(days => ${WINDOWS.rated})))[1] AS "stars"
      FROM after ${seen ? Prisma.sql`WHERE "seenAt" >= ${seen.from} AND "seenAt" < ${seen.until}` : Prisma.empty}
      GROUP BY "userId", "filmId", "card"
    ), cards AS (
      SELECT *, coalesce("stars" >= ${likeThreshold}, false) AS "liked",
        "at" < now() - make_interval(days => ${WINDOWS.opened}) AS "settled"
      FROM said
    )`

/** What people did with the cards that came into their view, one row a person, group and day (UTC) the cards were seen on. */
export async function listOutcomes(grouping: Grouping, period: Period, seen?: Seen): Promise<OutcomesOfDay[]> {
  const rows = await db.$queryRaw<OutcomesOfDay[]>`${cardsOf(grouping, period, seen)}
    SELECT "group", "userId", to_char("at", 'YYYY-MM-DD') AS "day", count(*)::int AS "cards", count(*) FILTER (WHERE "settled")::int AS "settled",
      count(*) FILTER (WHERE "isByModel")::int AS "byModel",
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

/** Everybody in ranges with about so many lists of that time each. */
export async function listRanges({ from, until }: Seen, lists: number): Promise<PeopleRange[]> {
  const [all, people] = await Promise.all([
    db.slate.count({ where: { startedAt: { gte: from, lt: until } } }),
    db.consent.count({ where: { purpose: 'BEHAVIOUR', granted: true } }),
  ])
  const parts = Math.ceil(all / lists)
  if (parts <= 1 || people === 0) return [everybody]
  const bounds = await db.$queryRaw<{ userId: string }[]>`
    SELECT "userId" FROM (
      SELECT "userId", row_number() OVER (ORDER BY "userId") AS "place" FROM "Consent" WHERE "purpose" = 'BEHAVIOUR' AND "granted"
    ) placed WHERE "place" % ${Math.ceil(people / parts)}::int = 0 ORDER BY "userId"`
  const ends = [null, ...bounds.map(({ userId }) => userId), null]
  return ends.slice(1).map((upTo, place) => ({ after: ends[place] ?? null, upTo }))
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
