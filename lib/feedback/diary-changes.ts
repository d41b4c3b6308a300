import 'server-only'
import { z } from 'zod'
import { db } from '../db'
import { AppError } from '../errors'
import { raiseProfileVersion } from './record'
import { settle, type Transaction } from './settle'

/** Changes of one person that can be taken back, and for how long. */
const MOST_KEPT = 20
const KEPT_MS = 24 * 3_600_000

const eventFields = {
  id: true,
  type: true,
  filmId: true,
  facet: true,
  value: true,
  detail: true,
  reason: true,
  slateId: true,
  position: true,
  importId: true,
  occurredAt: true,
  recordedAt: true,
} as const

/** An event as it stood, to be written again. */
const keptEvent = z.object({
  id: z.string(),
  type: z.enum([
    'RATED',
    'RATING_CLEARED',
    'REACTED',
    'REACTION_CLEARED',
    'SURVEY_LOVED',
    'SURVEY_UNLOVED',
    'SURVEY_WISH',
    'WATCHED',
    'NOTED',
  ]),
  filmId: z.number().nullable(),
  facet: z.string().nullable(),
  value: z.number().nullable(),
  detail: z.string().nullable(),
  reason: z.string().nullable(),
  slateId: z.string().nullable(),
  position: z.number().nullable(),
  importId: z.string().nullable(),
  occurredAt: z.coerce.date(),
  recordedAt: z.coerce.date(),
})

/** What is said can be taken back and said again; what a browser saw is gone when it is removed. */
export const comesBack = (type: string): boolean => keptEvent.shape.type.safeParse(type).success

/** Events of a person as they stand before a change. */
export function eventsBefore(tx: Transaction, userId: string, ids: readonly string[]) {
  return tx.event.findMany({ where: { userId, id: { in: [...ids] } }, select: eventFields })
}

type Change = { text: string; before: Awaited<ReturnType<typeof eventsBefore>>; after: string[] }

/** Keeps the way back of a change, in the transaction that makes it. */
export async function keepChange(tx: Transaction, userId: string, { text, before, after }: Change): Promise<void> {
  await tx.diaryChange.create({
    data: { userId, text, after, before: before.map((event) => ({ ...event, ...datesOf(event) })) },
    select: { id: true },
  })
  await tx.$executeRaw`
    DELETE FROM "DiaryChange" WHERE "userId" = ${userId} AND "id" NOT IN (
      SELECT "id" FROM "DiaryChange" WHERE "userId" = ${userId} ORDER BY "at" DESC, "id" DESC LIMIT ${MOST_KEPT})`
}

const datesOf = ({ occurredAt, recordedAt }: { occurredAt: Date; recordedAt: Date }) => ({
  occurredAt: occurredAt.toISOString(),
  recordedAt: recordedAt.toISOString(),
})

/** Puts the events of a change back as they stood, with their effect. Throws 'not-found' for a change of somebody else. */
export async function takeBack(tx: Transaction, userId: string, changeId: string): Promise<void> {
  const change = await tx.diaryChange.findFirst({
    where: { id: changeId, userId, at: { gt: keptSince() } },
    select: { before: true, after: true },
  })
  if (!change) throw new AppError('not-found', 'That can no longer be taken back.')
  const before = z.array(keptEvent).parse(change.before)
  const ids = [...new Set([...change.after, ...before.map(({ id }) => id)])]
  const now = await tx.event.findMany({ where: { userId, id: { in: ids } }, select: { filmId: true } })
  await tx.event.deleteMany({ where: { userId, id: { in: ids } } })
  const imports = await tx.ratingImport.findMany({
    where: { userId, id: { in: before.flatMap(({ importId }) => importId ?? []) } },
    select: { id: true },
  })
  const here = new Set(imports.map(({ id }) => id))
  await tx.event.createMany({
    data: before.map(({ importId, ...event }) => ({
      ...event,
      userId,
      importId: importId && here.has(importId) ? importId : null,
    })),
  })
  await settle(
    tx,
    userId,
    [...now, ...before].flatMap(({ filmId }) => filmId ?? []),
  )
  await raiseProfileVersion(tx, userId)
  await tx.diaryChange.delete({ where: { id: changeId }, select: { id: true } })
}

const keptSince = () => new Date(Date.now() - KEPT_MS)

/** The latest changes that can be taken back, newest first. */
export function listChanges(userId: string): Promise<{ id: string; text: string }[]> {
  return db.diaryChange.findMany({
    where: { userId, at: { gt: keptSince() } },
    select: { id: true, text: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST_KEPT,
  })
}

/** What was removed is kept a day for whoever wants it back, and no longer. */
export async function forgetOldChanges(): Promise<void> {
  await db.diaryChange.deleteMany({ where: { at: { lt: keptSince() } } })
}
