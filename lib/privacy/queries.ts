import 'server-only'
import { db } from '../db'

export type ConsentEntryData = Awaited<ReturnType<typeof listConsentEntries>>[number]

/** What somebody agreed to and when, the latest first. */
export function listConsentEntries(userId: string) {
  return db.consentEntry.findMany({
    where: { userId },
    select: { id: true, purpose: true, granted: true, version: true, words: true, source: true, at: true },
    orderBy: { id: 'desc' },
    take: 50,
  })
}
