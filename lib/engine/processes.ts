import 'server-only'
import { db } from '../db'

/** A process that has not looked for models for so long is gone, or nobody asks it for anything. */
const GONE_AFTER_MS = 10 * 60_000

/** What a process ranks with, as of the last time it looked. */
export type ProcessView = { id: string; number: number | null; note: string | null; startedAt: Date; seenAt: Date }

export async function noteProcess(id: string, number: number | null, note: string | null): Promise<void> {
  const now = { number, note, seenAt: new Date() }
  await db.engineProcess.upsert({ where: { id }, create: { id, ...now }, update: now, select: { id: true } })
  await db.engineProcess.deleteMany({ where: { seenAt: { lt: new Date(Date.now() - GONE_AFTER_MS) } } })
}

/** The processes that answered anybody lately, oldest first. */
export async function listProcesses(): Promise<ProcessView[]> {
  return db.engineProcess.findMany({
    where: { seenAt: { gte: new Date(Date.now() - GONE_AFTER_MS) } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, number: true, note: true, startedAt: true, seenAt: true },
  })
}
