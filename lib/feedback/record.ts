import { randomUUID } from 'node:crypto'
import { AppError } from '../errors'
import { inBatches } from '../in-steps'
import { settle, type Transaction } from './settle'
import { wordTypes } from './standing-words'

/** Something a person says. Without a time of its own it is said now. */
export type Said = {
  type: (typeof wordTypes)[number] | 'SURVEY_WISH' | 'NOTED'
  filmId?: number
  facet?: string
  value?: number | null
  /** Kind of a reaction, day of a viewing, words of a note. */
  detail?: string
  /** Why a film is refused; what a note may be used for. */
  reason?: string | null
  importId?: string
  at?: Date
}

const BATCH = 1_000

/** One word of a person after another, so that a tap sent twice counts once and the last event is what stands. */
export async function takeTurn(tx: Transaction, userId: string): Promise<void> {
  const [person] = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`
  if (!person) throw new AppError('unauthenticated', 'Start as a guest or sign in first.')
}

/** Writes what a person says: the events, the state that follows from them, and a new version of the profile. */
export async function record(tx: Transaction, userId: string, said: readonly Said[]): Promise<string[]> {
  if (said.length === 0) return []
  const now = await nextMoment(tx, userId)
  const events = said.map(({ at, ...event }, place) => ({
    ...event,
    id: randomUUID(),
    userId,
    occurredAt: at ?? new Date(now + place),
  }))
  for (const data of inBatches(events, BATCH)) await tx.event.createMany({ data })
  await settle(
    tx,
    userId,
    said.flatMap(({ filmId }) => filmId ?? []),
  )
  await raiseProfileVersion(tx, userId)
  return events.map(({ id }) => id)
}

/** Takes events out of a person's history, with their effect: what was said before holds again. */
export async function unsay(
  tx: Transaction,
  userId: string,
  which: { id: string } | { importId: string },
): Promise<number> {
  const where = { ...which, userId }
  const events = await tx.event.findMany({ where, select: { filmId: true } })
  const removed = await tx.event.deleteMany({ where })
  await settle(
    tx,
    userId,
    events.flatMap(({ filmId }) => filmId ?? []),
  )
  await raiseProfileVersion(tx, userId)
  return removed.count
}

/** The next list is a new one. */
export async function raiseProfileVersion(tx: Pick<Transaction, 'user'>, userId: string): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { profileVersion: { increment: 1 } }, select: { id: true } })
}

/** Later than every word before, though the clock stands still or an event came from a clock ahead of ours. */
async function nextMoment(tx: Transaction, userId: string): Promise<number> {
  const last = await tx.event.findFirst({
    where: { userId, type: { in: [...wordTypes, 'SURVEY_WISH', 'NOTED'] } },
    orderBy: { occurredAt: 'desc' },
    select: { occurredAt: true },
  })
  return momentAfter(last?.occurredAt.getTime() ?? 0)
}

/** The first moment for what is said now, when the last word stands at `last`. */
export const momentAfter = (last: number): number => Math.max(Date.now(), last + 1)
