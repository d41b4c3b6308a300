import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { likeThreshold } from '../../recommender/models/training-data'
import { COMPOSER_NAME } from '../../writers/resolve-model'
import { type OutcomesOfDay, WINDOWS } from './measures'

/** Which served: a version of the prompt, or a variant of an experiment. Null: the built-in default, or none. */
export type Grouping = 'promptVersionId' | 'variantId'
type Grouped<Row> = Row & { group: string | null }

/** A period of lists, by when they were begun; of one variant's experiment the days it ran. */
export type Period = { since: Date; until: Date }

/** Lists read at once: with more, the figures of a page would no longer come in time. */
const MOST_LISTS = 50_000
/** So many and fewer say that a film was no good choice. */
const FEW_STARS = 2.5

/**
 * "cards": one row for each card that came into its person's view, with what they did with it. Only those whose behaviour may
 * be kept, and no admins. An outcome counts for the last card of a film that was in view before it, so that nothing is
 * counted for two lists; ratings out of an imported file are no outcome.
 */
const cardsOf = (grouping: Grouping, { since, until }: Period) => Prisma.sql`
    WITH lists AS (
      SELECT slate."id", slate."userId" FROM "Slate" slate
      JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
      JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
      WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until}
      ORDER BY slate."startedAt" DESC LIMIT ${MOST_LISTS}
    ), shown AS (
      SELECT lists."userId", item."filmId", lists."id" AS "slateId", min(seen."occurredAt") AS "at",
        CASE WHEN ${grouping} = 'variantId' THEN item."variantId" ELSE item."promptVersionId" END AS "group",
        item."servedBy", item."verdict", item."predicted"
      FROM lists JOIN "SlateItem" item ON item."slateId" = lists."id"
      JOIN "Event" seen ON seen."slateId" = lists."id" AND seen."filmId" = item."filmId" AND seen."type" = 'IMPRESSION'
      GROUP BY lists."userId", item."filmId", lists."id", "group", item."servedBy", item."verdict", item."predicted"
    ), following AS (
      SELECT *, lead("at") OVER (PARTITION BY "userId", "filmId" ORDER BY "at") AS "next" FROM shown
    ), said AS (
      SELECT following."slateId", following."filmId",
        bool_or(event."type" = 'CLICKED' AND event."slateId" = following."slateId"
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.opened})) AS "opened",
        sum(event."value") FILTER (WHERE event."type" = 'DWELLED'
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.dwell})) AS "dwell",
        bool_or(event."type" = 'REACTED' AND event."detail" = 'WANT'
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.wanted})) AS "wanted",
        bool_or(event."type" = 'REACTED' AND event."detail" = 'NOT_FOR_ME'
          AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.turnedDown})) AS "turnedDown",
        bool_or(event."type" = 'RATED' OR (event."type" = 'REACTED' AND event."detail" = 'SEEN')) AS "watched",
        (array_agg(event."value" ORDER BY event."occurredAt" DESC) FILTER (WHERE event."type" = 'RATED'))[1] AS "stars"
      FROM following JOIN "Event" event ON event."userId" = following."userId" AND event."filmId" = following."filmId"
        AND event."type" IN ('CLICKED', 'DWELLED', 'REACTED', 'RATED') AND event."importId" IS NULL
        AND event."occurredAt" >= "at" AND ("next" IS NULL OR event."occurredAt" < "next")
        AND event."occurredAt" < "at" + make_interval(days => ${WINDOWS.rated})
      GROUP BY following."slateId", following."filmId"
    ), cards AS (
      SELECT following.*, coalesce("opened", false) AS "opened", coalesce("wanted", false) AS "wanted",
        coalesce("turnedDown", false) AS "turnedDown", coalesce("watched", false) AS "watched",
        coalesce("stars" >= ${likeThreshold}, false) AS "liked", "stars", coalesce("dwell", 0) AS "dwell",
        "at" < now() - make_interval(days => ${WINDOWS.opened}) AS "settled"
      FROM following LEFT JOIN said USING ("slateId", "filmId")
    )`

/** What people did with the cards that came into their view, one row a person, group and day (UTC) the cards were seen on. */
export async function listOutcomes(grouping: Grouping, period: Period): Promise<OutcomesOfDay[]> {
  return db.$queryRaw<OutcomesOfDay[]>`${cardsOf(grouping, period)}
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
}

/** What came of one card: a yes, a no (turned down, or few stars), passed over, or nothing yet that says either. */
export type CardOutcome = { slateId: string; filmId: number; met: 'yes' | 'no' | 'passed' | null }

export async function listCardOutcomes(period: Period): Promise<CardOutcome[]> {
  return db.$queryRaw<CardOutcome[]>`${cardsOf('promptVersionId', period)}
    SELECT "slateId", "filmId", CASE WHEN "turnedDown" OR "stars" <= ${FEW_STARS} THEN 'no'
      WHEN "opened" OR "wanted" OR "liked" THEN 'yes'
      WHEN "settled" AND NOT "watched" THEN 'passed' END AS "met" FROM cards`
}

/** What lists of one group took to make. */
export type ListFigures = {
  lists: number
  /** Lists a model was asked for, and those of them whose call went wrong. */
  asked: number
  fellBack: number
  inputTokens: number
  outputTokens: number
  /** Milliseconds until the first film stood there; null of lists that do not tell. */
  firstCardP50: number | null
  firstCardP95: number | null
}

/** Of the same people as `listOutcomes`. */
export async function listListFigures(grouping: Grouping, { since, until }: Period): Promise<Grouped<ListFigures>[]> {
  return db.$queryRaw<Grouped<ListFigures>[]>`
    SELECT CASE WHEN ${grouping} = 'variantId' THEN slate."variantId" ELSE slate."promptVersionId" END AS "group",
      count(*)::int AS "lists",
      count(*) FILTER (WHERE slate."fault" <> 'aborted' OR slate."model" <> ${COMPOSER_NAME})::int AS "asked",
      count(*) FILTER (WHERE slate."fault" <> 'aborted')::int AS "fellBack",
      sum(slate."inputTokens")::float8 AS "inputTokens", sum(slate."outputTokens")::float8 AS "outputTokens",
      percentile_cont(.5) WITHIN GROUP (ORDER BY slate."firstCardMs") AS "firstCardP50",
      percentile_cont(.95) WITHIN GROUP (ORDER BY slate."firstCardMs") AS "firstCardP95"
    FROM "Slate" slate
    JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
    JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
    WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until} AND slate."status" <> 'STREAMING'
    GROUP BY 1`
}
