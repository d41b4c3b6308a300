import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { localDay } from './context/local-time'
import type { ShownFilm } from './passed-over'
import { basisList, type ServedByName, type StoredSlate } from './schema'
import { slateChanges } from './slate-changes'

/** A text of a model that was not shown, and why. */
export type RefusedEntry = { kind: 'reason' | 'note' | 'portrait'; film: string | null; why: string; text: string }

const MOST_REFUSED = 20
/** The latest of the site among which refused reasons are looked for. */
const LISTS_LOOKED_AT = 2_000

const allowsHelp = { consents: { some: { purpose: 'HELP' as const, granted: true } } }

/** The latest of each kind, of those who let admins see what is written to them; whose they were is not said. */
export async function listRefused(): Promise<RefusedEntry[]> {
  const [reasons, notes, portraits] = await Promise.all([
    // Of all cards of a large site few were refused: to look for them would be to go through all.
    db.$queryRaw<{ refusedWhy: string; refusedText: string | null; title: string }[]>`
      SELECT item."refusedWhy", item."refusedText", film."title"
      FROM (SELECT "id", "userId", "startedAt" FROM "Slate" ORDER BY "startedAt" DESC LIMIT ${LISTS_LOOKED_AT}) slate
      JOIN "Consent" consent ON consent."userId" = slate."userId" AND consent."purpose" = 'HELP' AND consent."granted"
      CROSS JOIN LATERAL (SELECT * FROM "SlateItem" WHERE "slateId" = slate."id" AND "refusedWhy" IS NOT NULL OFFSET 0) item
      JOIN "Film" film ON film."id" = item."filmId"
      ORDER BY slate."startedAt" DESC, item."position" LIMIT ${MOST_REFUSED}`,
    db.filmNote.findMany({
      where: { refusedWhy: { not: null }, user: allowsHelp },
      orderBy: { createdAt: 'desc' },
      take: MOST_REFUSED,
      select: { refusedWhy: true, refusedText: true, film: { select: { title: true } } },
    }),
    db.portrait.findMany({
      where: { refusedWhy: { not: null }, user: allowsHelp },
      orderBy: { createdAt: 'desc' },
      take: MOST_REFUSED,
      select: { refusedWhy: true, refusedText: true },
    }),
  ])
  const entry = (
    kind: RefusedEntry['kind'],
    row: { refusedWhy: string | null; refusedText: string | null },
    film: string | null,
  ) => ({
    kind,
    film,
    why: row.refusedWhy ?? '',
    text: row.refusedText ?? '',
  })
  return [
    ...reasons.map((row) => entry('reason', row, row.title)),
    ...notes.map((row) => entry('note', row, row.film.title)),
    ...portraits.map((row) => entry('portrait', row, null)),
  ]
}

/** What decides which list is the one of now. */
export type Moment = { day: string; partOfDay: string; tasteFingerprint: string }

/** A row of `storedSlate`. */
export type SlateRow = Omit<StoredSlate, 'candidateIds' | 'changes'> & { candidateIds: number[]; changes: unknown }

/** The list to show again, with what has changed in it: made for this day and this taste, and not replaced. */
export const storedSlate = (userId: string, { day, partOfDay, tasteFingerprint }: Moment) => Prisma.sql`
  SELECT s."id", s."promptVersionId", s."variantId", s."model", s."fault", s."renewAfter", s."renewals", s."moveLimit",
    s."profileVersion", s."saidUntil", s."changes",
    CASE WHEN jsonb_typeof(s."candidates") = 'array' THEN jsonb_path_query_array(s."candidates", '$[*].filmId') ELSE '[]' END
      AS "candidateIds",
    (
      SELECT COALESCE(json_agg(json_build_object(
        'position', i."position", 'filmId', i."filmId", 'reason', i."reason", 'basis', i."basis",
        'servedBy', i."servedBy", 'propensity', i."propensity", 'language', i."language"
      ) ORDER BY i."position"), '[]')
      FROM "SlateItem" i WHERE i."slateId" = s."id" AND i."replacedAt" IS NULL
    ) AS "items"
  FROM "Slate" s
  WHERE s."userId" = ${userId} AND s."day" = ${day} AND s."partOfDay" = ${partOfDay}
    AND s."tasteFingerprint" = ${tasteFingerprint} AND s."status" = 'DONE' AND s."supersededAt" IS NULL AND s."outdatedAt" IS NULL
  ORDER BY s."startedAt" DESC LIMIT 1`

export const slateOf = (row: SlateRow): StoredSlate => ({
  ...row,
  items: row.items.map((item) => ({ ...item, basis: basisList.parse(item.basis) })),
  candidateIds: basisList.parse(row.candidateIds),
  changes: slateChanges.parse(row.changes),
})

export async function findStoredSlate(userId: string, moment: Moment): Promise<StoredSlate | null> {
  const [row] = await db.$queryRaw<SlateRow[]>(storedSlate(userId, moment))
  return row ? slateOf(row) : null
}

const heldFilms = z.array(z.object({ filmId: z.number() })).catch([])

/** Films of a list that somebody touched while they were provisional. */
export async function findHeldFilms(slateId: string): Promise<number[]> {
  const row = await db.slate.findUnique({ where: { id: slateId }, select: { held: true } })
  return heldFilms.parse(row?.held).map(({ filmId }) => filmId)
}

/** What the list of now says of a film; null when the film is not on it. */
export async function findReasonOnList(
  userId: string,
  filmId: number,
): Promise<{ slateId: string; reason: string; basis: number[]; servedBy: ServedByName; language: string } | null> {
  const slate = await db.slate.findFirst({
    where: { userId, profiled: true, supersededAt: null, status: { not: 'ABANDONED' } },
    orderBy: { startedAt: 'desc' },
    select: {
      id: true,
      items: {
        where: { filmId, replacedAt: null },
        select: { reason: true, basis: true, servedBy: true, language: true },
      },
    },
  })
  const item = slate?.items[0]
  return slate && item ? { slateId: slate.id, ...item, basis: basisList.parse(item.basis) } : null
}

/** The last list of a person of this kind, whatever became of it. */
export async function findLastSlate(userId: string, profiled: boolean) {
  const row = await db.slate.findFirst({
    where: { userId, profiled },
    orderBy: { startedAt: 'desc' },
    select: {
      ...{ day: true, partOfDay: true, tasteFingerprint: true, supersededAt: true, outdatedAt: true },
      startedAt: true,
      changes: true,
      items: { where: { replacedAt: null }, select: { filmId: true } },
    },
  })
  return row && { ...row, filmIds: row.items.map(({ filmId }) => filmId), changes: slateChanges.parse(row.changes) }
}

/**
 * Films of the lists of these days. Where behaviour may be kept, a film counts as shown only if it came into view, and
 * the day it was last opened is known; else the stored lists are all there is.
 */
export async function listShownFilms(
  userId: string,
  { from, before }: { from: string; before: string },
): Promise<ShownFilm[]> {
  const rows = await db.$queryRaw<{ filmId: number; days: string[]; openedAt: Date | null }[]>`
    SELECT i."filmId", array_agg(DISTINCT s."day") AS "days", (
      SELECT max(e."occurredAt") FROM "Event" e WHERE e."userId" = ${userId} AND e."filmId" = i."filmId"
      AND e."type" IN ('CLICKED', 'DWELLED', 'SEARCH_CHOSEN')
    ) AS "openedAt"
    FROM "SlateItem" i JOIN "Slate" s ON s."id" = i."slateId"
    WHERE s."userId" = ${userId} AND s."profiled" AND s."day" >= ${from} AND s."day" < ${before} AND (
      NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."slateId" = s."id" AND e."type" = 'IMPRESSION')
      OR EXISTS (
        SELECT 1 FROM "Event" e WHERE e."slateId" = s."id" AND e."type" = 'IMPRESSION' AND e."filmId" = i."filmId"
      )
    )
    GROUP BY i."filmId"`
  return rows.map(({ openedAt, ...film }) => ({ ...film, openedOn: openedAt && localDay(openedAt, 'UTC') }))
}

const storedCandidates = z.array(z.object({ filmId: z.number() })).catch([])
/** Films of a stored list, in order; a trial is held against them. @internal */
export const candidateIds = (stored: unknown): number[] =>
  storedCandidates.parse(stored).map((candidate) => candidate.filmId)

/** True for a list set aside by "New picks", also while it is still being written. */
export async function isReplaced(slateId: string): Promise<boolean> {
  return (await db.slate.count({ where: { id: slateId, supersededAt: { not: null } } })) > 0
}

const REPLACED_FOR_MS = 12 * 3_600_000

/** Films of the lists a person has replaced with "New picks" lately: not to be proposed again at once. */
export async function listRecentlyReplaced(userId: string, profiled = true, now = new Date()): Promise<number[]> {
  const rows = await db.slateItem.findMany({
    where: { slate: { userId, profiled, supersededAt: { gt: new Date(now.getTime() - REPLACED_FOR_MS) } } },
    orderBy: { slate: { startedAt: 'desc' } },
    take: 40,
    select: { filmId: true },
  })
  return rows.map((row) => row.filmId)
}

export async function findFilmNote(userId: string, filmId: number, profileVersion: number) {
  return db.filmNote.findFirst({
    where: { userId, filmId, profileVersion },
    select: { text: true, servedBy: true, language: true, variantId: true },
  })
}
