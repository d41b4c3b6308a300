import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { headers } from 'next/headers'
import { db } from '../db'
import { browserName } from './browser-name'
import { clearSessionCookie, readSessionToken, writeSessionCookie } from './session-cookie'
import { isOver, longestSessionMs, touchEveryMs } from './session-limits'

/** What a page may know a session by: its id stays between the cookie and the database. */
export const handleOf = (sessionId: string): string =>
  createHash('sha256').update(sessionId).digest('base64url').slice(0, 16)

export type SessionEntry = { handle: string; browser: string; createdAt: Date; lastUsedAt: Date; isThis: boolean }

/**
 * A new session of somebody, without its cookie; the one this browser had, whoever's it was, ends. Who gave their code in
 * that one, and could still use it, need not give it again; nor who did at `steppedAt`.
 */
export async function createSession(userId: string, steppedAt?: Date | null): Promise<string> {
  const before = await readSessionToken()
  const id = randomBytes(32).toString('base64url')
  const browser = browserName((await headers()).get('user-agent'))
  const stepped = steppedAt ?? (before && (await findStep(before.sessionId, userId)))
  await db.$transaction([
    ...(before ? [db.session.deleteMany({ where: { id: before.sessionId } })] : []),
    db.session.deleteMany({ where: { lastUsedAt: { lt: new Date(Date.now() - longestSessionMs) } } }),
    db.session.create({ data: { id, userId, browser, steppedAt: stepped }, select: { id: true } }),
  ])
  return id
}

/** When the code of a second step was given in a session of theirs; null once the session is over. */
async function findStep(id: string, userId: string): Promise<Date | null> {
  const row = await db.session.findUnique({
    where: { id, userId },
    select: { createdAt: true, lastUsedAt: true, steppedAt: true, user: { select: { role: true } } },
  })
  return row && !isOver(row, { role: row.user.role, isGuest: false }) ? row.steppedAt : null
}

/** Begins a session in this browser: never one that was there before. */
export async function startSession(userId: string, steppedAt?: Date | null): Promise<void> {
  await writeSessionCookie(userId, await createSession(userId, steppedAt))
}

/** Ends the session of this browser, in the database first: a copy of its cookie opens nothing either. */
export async function endSession(): Promise<void> {
  const token = await readSessionToken()
  if (token) await db.session.deleteMany({ where: { id: token.sessionId } })
  await clearSessionCookie()
}

/** Ends every session of somebody, on whatever device; gives back how many there were. */
export async function endAllSessions(userId: string, except?: string): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { userId, ...(except ? { id: { not: except } } : {}) } })
  return count
}

/** Ends one of somebody's own sessions; false when there is none of that handle any more. */
export async function endOneSession(userId: string, handle: string): Promise<boolean> {
  const sessions = await db.session.findMany({ where: { userId }, select: { id: true } })
  const found = sessions.find(({ id }) => handleOf(id) === handle)
  if (!found) return false
  return (await db.session.deleteMany({ where: { id: found.id, userId } })).count === 1
}

export async function listSessions(userId: string, thisId: string | null): Promise<SessionEntry[]> {
  const rows = await db.session.findMany({
    where: { userId },
    orderBy: [{ lastUsedAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, browser: true, createdAt: true, lastUsedAt: true },
  })
  return rows.map(({ id, ...entry }) => ({ ...entry, handle: handleOf(id), isThis: id === thisId }))
}

/** From now on somebody else sits at this browser, until then or until it is said that they have left. */
export async function setApart(userId: string, id: string, until: Date | null): Promise<void> {
  await db.session.updateMany({ where: { id, userId }, data: { apartUntil: until } })
}

/** Notes that a session was used; one that was ended meanwhile stays ended. */
export async function touchSession(id: string, lastUsedAt: Date): Promise<void> {
  if (Date.now() - lastUsedAt.getTime() < touchEveryMs) return
  await db.session.updateMany({ where: { id }, data: { lastUsedAt: new Date() } })
}
