import { say } from '@/domains/words'
import 'server-only'
import { randomUUID } from 'node:crypto'
import { AppError } from '../errors'
import { momentAfter, type Said } from './record'
import { type FilmFeedback, noFeedback } from './schema'
import { type StoredWord, standingRows, type Transaction } from './settle'
import { wordTypes } from './standing-words'
import { feedbackOf, type StoredRating, type StoredReaction } from './stored-feedback'

type OfFilm = {
  genres: string[]
  words: StoredWord[]
  last: number
  ratings: StoredRating[]
  reactions: StoredReaction[]
}
export type SaidOfFilm = Omit<Said, 'filmId' | 'facet' | 'importId' | 'at'>

/**
 * What a person says of one film, in their turn: `decide` tells the words from what stands. Read in one statement and
 * written in one, events, what stands of the film and the version of the profile; lib/feedback/record.ts for many films.
 */
export async function sayOfFilm(
  tx: Transaction,
  userId: string,
  filmId: number,
  decide: (current: FilmFeedback, film: { genres: string[] }) => SaidOfFilm[],
): Promise<FilmFeedback> {
  const film = await readFilm(tx, userId, filmId)
  if (!film) throw new AppError('not-found', say('That film is not in the catalog.'))
  const current = feedbackOf(film.ratings, film.reactions).get(filmId) ?? noFeedback
  const said = decide(current, film)
  if (said.length === 0) return current
  const from = momentAfter(film.last)
  const events = said.map((event, place) => ({
    detail: null,
    reason: null,
    value: null,
    ...event,
    id: randomUUID(),
    at: from + place,
  }))
  const { ratings, reactions } = standingRows(userId, new Map([[filmId, [...film.words, ...events]]]))
  await tx.$executeRaw`
    WITH said AS (
      INSERT INTO "Event" ("id", "userId", "filmId", "type", "value", "detail", "reason", "occurredAt", "recordedAt")
      SELECT e."id", ${userId}, ${filmId}::int, e."type", e."value", e."detail", e."reason", e."occurredAt", ${new Date()}::timestamp
      FROM jsonb_populate_recordset(NULL::"Event", ${asRows(events)}::jsonb) e
    ), unrated AS (
      DELETE FROM "Rating" WHERE "userId" = ${userId} AND "filmId" = ${filmId} AND ${ratings.length === 0}
    ), rated AS (
      INSERT INTO "Rating" SELECT r.* FROM jsonb_populate_recordset(NULL::"Rating", ${JSON.stringify(ratings)}::jsonb) r
      ON CONFLICT ("userId", "filmId") DO UPDATE SET "value" = EXCLUDED."value", "ratedAt" = EXCLUDED."ratedAt"
    ), ended AS (
      DELETE FROM "Reaction" WHERE "userId" = ${userId} AND "filmId" = ${filmId}
        AND "kind"::text <> ALL(${reactions.map(({ kind }) => kind)}::text[])
    ), begun AS (
      INSERT INTO "Reaction"
      SELECT r.* FROM jsonb_populate_recordset(NULL::"Reaction", ${JSON.stringify(reactions)}::jsonb) r
      ON CONFLICT ("userId", "filmId", "kind") DO UPDATE
        SET "reason" = EXCLUDED."reason", "reactedAt" = EXCLUDED."reactedAt"
    )
    UPDATE "User" SET "profileVersion" = "profileVersion" + 1 WHERE "id" = ${userId}`
  return feedbackOf(ratings, reactions).get(filmId) ?? noFeedback
}

const asRows = (events: readonly { at: number }[]) =>
  JSON.stringify(events.map(({ at, ...event }) => ({ ...event, occurredAt: new Date(at) })))

async function readFilm(tx: Transaction, userId: string, filmId: number): Promise<OfFilm | null> {
  const [row] = await tx.$queryRaw<OfFilm[]>`
    SELECT f."genres",
      (
        SELECT COALESCE(json_agg(json_build_object('id', e."id", 'type', e."type", 'value', e."value", 'detail', e."detail",
          'reason', e."reason", 'at', (EXTRACT(EPOCH FROM e."occurredAt") * 1000)::bigint)), '[]')
        FROM "Event" e WHERE e."userId" = ${userId} AND e."filmId" = f."id" AND e."type"::text = ANY(${[...wordTypes]})
      ) AS "words",
      COALESCE((
        SELECT EXTRACT(EPOCH FROM e."occurredAt") * 1000 FROM "Event" e
        WHERE e."userId" = ${userId} AND e."type"::text = ANY(${[...wordTypes, 'SURVEY_WISH', 'NOTED']})
        ORDER BY e."occurredAt" DESC LIMIT 1
      ), 0)::float8 AS "last",
      (
        SELECT COALESCE(json_agg(json_build_object('filmId', r."filmId", 'value', r."value")), '[]')
        FROM "Rating" r WHERE r."userId" = ${userId} AND r."filmId" = f."id"
      ) AS "ratings",
      (
        SELECT COALESCE(json_agg(json_build_object('filmId', r."filmId", 'kind', r."kind", 'reason', r."reason")), '[]')
        FROM "Reaction" r WHERE r."userId" = ${userId} AND r."filmId" = f."id"
      ) AS "reactions"
    FROM "Film" f WHERE f."id" = ${filmId}`
  return row ?? null
}
