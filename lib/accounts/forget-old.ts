import 'server-only'
import { longestSessionMs } from '../auth/session-limits'
import { db } from '../db'
import { forgetOldSecurity } from '../security/log'

const DAY_MS = 86_400_000
/** Long enough to ask about; as the page says that shows it. */
const REQUESTS_KEPT_DAYS = 90

/** What has outlived its time: entries of the security log, sessions nobody can use, links that no longer work, what lists were written from. */
export async function forgetOld(): Promise<void> {
  await forgetOldSecurity()
  await db.session.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - longestSessionMs) } } })
  await db.accountLink.deleteMany({ where: { expiresAt: { lt: new Date() } } })
  await db.slateRequest.deleteMany({ where: { at: { lt: new Date(Date.now() - REQUESTS_KEPT_DAYS * DAY_MS) } } })
}
