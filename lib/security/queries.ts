import 'server-only'
import { db } from '../db'
import { personHash } from './log'

export type SecurityEntry = { id: number; at: Date; kind: string; detail: string; byThemselves: boolean }

const MOST = 50

/** What happened to one account lately, newest first. */
export async function listSecurity(userId: string): Promise<SecurityEntry[]> {
  const subject = personHash(userId)
  const rows = await db.securityEvent.findMany({
    where: { subject },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, at: true, kind: true, detail: true, actor: true },
  })
  return rows.map(({ actor, ...entry }) => ({ ...entry, byThemselves: actor === subject }))
}
