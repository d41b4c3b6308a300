import 'server-only'
import { z } from 'zod'
import { db } from '../db'
import type { ServedByName, SlateItemView, StoredSlate } from './schema'

export async function findTimeZone(userId: string): Promise<string | null> {
  const row = await db.user.findUnique({ where: { id: userId }, select: { timeZone: true } })
  return row?.timeZone ?? null
}

const SLATE_LIVES_MS = 12 * 3_600_000
const basisList = z.array(z.number()).catch([])

/** The list to show again: made from this profile, in this part of the day, within twelve hours, not replaced. */
export async function findFreshSlate(
  userId: string,
  { profileVersion, partOfDay, now = new Date() }: { profileVersion: number; partOfDay: string; now?: Date },
): Promise<StoredSlate | null> {
  const row = await db.slate.findFirst({
    where: {
      userId,
      profileVersion,
      partOfDay,
      status: 'DONE',
      supersededAt: null,
      startedAt: { gt: new Date(now.getTime() - SLATE_LIVES_MS) },
    },
    orderBy: { startedAt: 'desc' },
    select: {
      id: true,
      model: true,
      fault: true,
      candidates: true,
      items: {
        select: { position: true, filmId: true, reason: true, basis: true, servedBy: true, propensity: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  if (!row) return null
  const items = row.items.map(
    (item): SlateItemView => ({
      ...item,
      basis: basisList.parse(item.basis),
      servedBy: item.servedBy satisfies ServedByName,
    }),
  )
  return { id: row.id, model: row.model, fault: row.fault, items, candidateIds: candidateIds(row.candidates) }
}

const storedCandidates = z.array(z.object({ filmId: z.number() })).catch([])
export const candidateIds = (stored: unknown): number[] =>
  storedCandidates.parse(stored).map((candidate) => candidate.filmId)

/** True for a list set aside by "New picks", also while it is still being written. */
export async function isReplaced(slateId: string): Promise<boolean> {
  return (await db.slate.count({ where: { id: slateId, supersededAt: { not: null } } })) > 0
}

/** Films of the lists a person has replaced with "New picks" lately: not to be proposed again at once. */
export async function listRecentlyReplaced(userId: string, now = new Date()): Promise<number[]> {
  const rows = await db.slateItem.findMany({
    where: { slate: { userId, supersededAt: { gt: new Date(now.getTime() - SLATE_LIVES_MS) } } },
    orderBy: { slate: { startedAt: 'desc' } },
    take: 40,
    select: { filmId: true },
  })
  return rows.map((row) => row.filmId)
}

export async function findFilmReason(userId: string, filmId: number, profileVersion: number) {
  return db.filmReason.findFirst({
    where: { userId, filmId, profileVersion },
    select: { text: true, servedBy: true },
  })
}
