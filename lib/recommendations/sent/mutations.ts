import 'server-only'
import { db } from '../../db'

const DAY_MS = 86_400_000
/** Long enough to ask about; as the page says that shows it. */
const KEPT_DAYS = 90

/** What lists were written from is kept for a while and no longer. */
export async function forgetOldRequests(): Promise<void> {
  await db.slateRequest.deleteMany({ where: { at: { lt: new Date(Date.now() - KEPT_DAYS * DAY_MS) } } })
}
