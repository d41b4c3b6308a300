import 'server-only'
import { db } from '../../db'
import { type Moment, type SlateRow, slateOf, storedSlate } from '../queries'
import { type AskedCard, cardToAsk } from '../record/queries'
import type { StoredSlate } from '../schema'

type Row = { [Column in keyof SlateRow]: SlateRow[Column] | null } & { asked: AskedCard | null }

export type ListOfNow = {
  stored: StoredSlate | null
  /** The card of an earlier day's list to ask about. */
  asked: AskedCard | null
}

/** What the home page starts from, in one statement: the list that stands, and the card to ask about. */
export async function findListOfNow(userId: string, moment: Moment): Promise<ListOfNow> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT stored.*, (SELECT row_to_json(card) FROM (${cardToAsk(userId, moment.day)}) card) AS "asked"
    FROM (SELECT 1) one LEFT JOIN (${storedSlate(userId, moment)}) stored ON true`
  if (!row) return { stored: null, asked: null }
  const { asked, ...slate } = row
  return { stored: slate.id === null ? null : slateOf(slate as SlateRow), asked }
}
