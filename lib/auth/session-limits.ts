const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

type Limits = { idleMs: number; absoluteMs: number }

/**
 * How long a session lasts without being used, and at most (decision 081). A guest's browser is their only key, so theirs
 * lasts longest; an admin's opens the most, so theirs is shortest.
 */
const limits: Record<'guest' | 'account' | 'admin', Limits> = {
  guest: { idleMs: 180 * DAY_MS, absoluteMs: 365 * DAY_MS },
  account: { idleMs: 30 * DAY_MS, absoluteMs: 90 * DAY_MS },
  admin: { idleMs: 2 * DAY_MS, absoluteMs: 14 * DAY_MS },
}

export const longestSessionMs = limits.guest.absoluteMs
/** Use is noted once in so long. */
export const touchEveryMs = HOUR_MS
/** What cannot be taken back asks for a sign-in no older than this. */
export const freshForMs = 15 * 60_000

type Times = { createdAt: Date; lastUsedAt: Date }
type Who = { isGuest: boolean; role: 'PERSON' | 'ADMIN' }

export function isOver({ createdAt, lastUsedAt }: Times, { isGuest, role }: Who, now = Date.now()): boolean {
  const { idleMs, absoluteMs } = limits[role === 'ADMIN' ? 'admin' : isGuest ? 'guest' : 'account']
  return now - createdAt.getTime() >= absoluteMs || now - lastUsedAt.getTime() >= idleMs
}
