import 'server-only'
import { db } from '../db'
import { AppError } from '../errors'

export type RateLimit = { name: string; max: number; perSeconds: number }

/**
 * Counts requests in a fixed window in the database, so that several servers share the count.
 * Throws AppError 'rate-limited' above the limit.
 */
export async function takeFromLimit(
  limit: RateLimit,
  subject: string,
  { count = 1, now = new Date() }: { count?: number; now?: Date } = {},
): Promise<void> {
  const { key, startedAt } = windowOf(limit, subject, now)
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "RateWindow" ("key", "startedAt", "count") VALUES (${key}, ${startedAt}, ${count})
    ON CONFLICT ("key", "startedAt") DO UPDATE SET "count" = "RateWindow"."count" + ${count}::int
    RETURNING "count"`
  if (row?.count === count) await forgetOldWindows(now)
  if ((row?.count ?? 0) > limit.max) {
    throw new AppError('rate-limited', 'That was a lot in a short time. Please wait a moment and try again.')
  }
}

function windowOf(limit: RateLimit, subject: string, now: Date) {
  const windowMs = limit.perSeconds * 1000
  const startedAt = new Date(Math.floor(now.getTime() / windowMs) * windowMs)
  return { key: `${limit.name}:${subject}`, startedAt }
}

/** Takes one request back that was counted before it was known to be harmless. */
export async function giveBack(limit: RateLimit, subject: string, now = new Date()): Promise<void> {
  const { key, startedAt } = windowOf(limit, subject, now)
  await db.rateWindow.updateMany({ where: { key, startedAt, count: { gt: 0 } }, data: { count: { decrement: 1 } } })
}

/** How many requests of the present window were counted. */
export async function countTaken(limit: Pick<RateLimit, 'name' | 'perSeconds'>, subject: string): Promise<number> {
  const { key, startedAt } = windowOf({ ...limit, max: 0 }, subject, new Date())
  const row = await db.rateWindow.findUnique({ where: { key_startedAt: { key, startedAt } }, select: { count: true } })
  return row?.count ?? 0
}

async function forgetOldWindows(now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000)
  await db.rateWindow.deleteMany({ where: { startedAt: { lt: dayAgo } } })
}
