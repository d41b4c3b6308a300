import 'server-only'
import { db } from '../../db'

/** A round that was left halfway is taken up again within a day; one that is done is not begun anew within an hour. */
const GOES_ON_MS = 20 * 3_600_000
const RESTS_MS = 3_600_000

export type Round = { done: ReadonlySet<string>; startedAt: Date } | 'resting'

/** The round to go on with, or a new one; of a round just finished nothing is done again, unless all of it is wanted anew. */
export async function openRound(now: Date, anew: boolean): Promise<Round> {
  const last = await db.nightRound.findUnique({ where: { id: 1 } })
  const age = last ? now.getTime() - last.startedAt.getTime() : Number.POSITIVE_INFINITY
  if (!anew && last?.finishedAt && age < RESTS_MS) return 'resting'
  if (!anew && last && !last.finishedAt && age < GOES_ON_MS)
    return { done: new Set(last.done), startedAt: last.startedAt }
  const fresh = { startedAt: now, done: [], finishedAt: null }
  await db.nightRound.upsert({ where: { id: 1 }, create: fresh, update: fresh })
  return { done: new Set(), startedAt: now }
}

export async function noteDone(part: string): Promise<void> {
  await db.nightRound.updateMany({ where: { id: 1 }, data: { done: { push: part } } })
}

export async function endRound(now: Date): Promise<void> {
  await db.nightRound.updateMany({ where: { id: 1 }, data: { finishedAt: now } })
}
