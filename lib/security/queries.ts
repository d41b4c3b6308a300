import 'server-only'
import { db } from '../db'
import { personHash } from './log'

export type SecurityEntry = { id: number; at: Date; kind: string; detail: string; byThemselves: boolean }

const MOST = 50

/** What happened to one account, newest first; null for all that is kept. */
export async function listSecurity(userId: string, most: number | null = MOST): Promise<SecurityEntry[]> {
  const subject = personHash(userId)
  const rows = await db.securityEvent.findMany({
    where: { subject },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    ...(most === null ? {} : { take: most }),
    select: { id: true, at: true, kind: true, detail: true, actor: true },
  })
  return rows.map(({ actor, ...entry }) => ({ ...entry, byThemselves: actor === subject }))
}

/** What somebody did to the accounts of others; whose they were is not theirs to keep. */
export async function listActs(userId: string): Promise<{ at: Date; kind: string; detail: string }[]> {
  const actor = personHash(userId)
  const where = { actor, NOT: { subject: actor } }
  return db.securityEvent.findMany({ where, orderBy: { id: 'asc' }, select: { at: true, kind: true, detail: true } })
}

/** Those who became part of an account, as the log knows them. */
export async function listMergedGuests(userId: string): Promise<string[]> {
  const rows = await db.securityEvent.findMany({
    where: { kind: 'guest-merged', actor: personHash(userId) },
    select: { subject: true },
  })
  return rows.flatMap(({ subject }) => subject ?? [])
}
