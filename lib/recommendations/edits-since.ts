import 'server-only'
import { listEditsAsOf } from '../profile/as-of'
import { listEdits } from '../profile/queries'
import { changedEdits } from './changed-edits'
import type { EditedFacet } from './slate-changes'

/** More edits between two lists than this are not counted one by one. */
const MOST_EDITS = 50

/** What of the taste stands otherwise than it did then, the latest first. */
export async function listEditsSince(userId: string, since: Date): Promise<EditedFacet[]> {
  const [before, now] = await Promise.all([listEditsAsOf(userId, since), listEdits(userId)])
  return changedEdits(before, now).slice(0, MOST_EDITS)
}
