import 'server-only'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { db } from '../db'
import { type Profile, profileOf } from './profile'
import { editRecordOf, listEvidenceEvents, type StoredEdit } from './queries'
import type { EditRecord } from './schema'

const DAY_MS = 86_400_000
/** As long as what a list was written from. */
const KEPT_DAYS = 90

/**
 * The profile as it was at a moment: of what had been said by then and was known by then, with the lines as they stood.
 * Nothing of it comes from later. What was removed since is gone from it too; films and formulas are those of today.
 */
export async function profileAsOf(
  userId: string,
  at: Date,
  { withBehaviour, catalog }: { withBehaviour: boolean; catalog: CatalogSnapshot },
): Promise<Profile> {
  const [events, edits] = await Promise.all([listEvidenceEvents(userId, withBehaviour, at), listEditsAsOf(userId, at)])
  return profileOf(0, events, edits, catalog)
}

/** Each line as it last stood by then; lines that were gone by then are not among them. */
export async function listEditsAsOf(userId: string, at: Date): Promise<EditRecord[]> {
  const rows = await db.$queryRaw<(StoredEdit & { gone: boolean })[]>`
    SELECT DISTINCT ON ("facet") "facet", "state"::text AS "state", "strength", "label", "stated", "wish", "saidAt",
      "askedAt", "updatedAt", "gone"
    FROM "InterestEditHistory" WHERE "userId" = ${userId} AND "recordedAt" <= ${at}
    ORDER BY "facet", "id" DESC`
  return rows.flatMap(({ gone, ...row }) => (gone ? [] : [editRecordOf(row)]))
}

/** How lines stood is kept as long as a list can be asked about: what another state took the place of before that goes. */
export async function forgetOldLines(now = Date.now()): Promise<number> {
  const before = new Date(now - KEPT_DAYS * DAY_MS)
  return db.$executeRaw`
    DELETE FROM "InterestEditHistory" h WHERE EXISTS (
      SELECT 1 FROM "InterestEditHistory" later
      WHERE later."userId" = h."userId" AND later."facet" = h."facet" AND later."id" > h."id"
      AND later."recordedAt" < ${before})
    OR (h."gone" AND h."recordedAt" < ${before})`
}
