import 'server-only'
import { longestSessionMs } from '../auth/session-limits'
import { db } from '../db'
import { forgetOldSecurity } from '../security/log'

/** What has outlived its time: entries of the security log, sessions nobody can use, links that no longer work. */
export async function forgetOld(): Promise<void> {
  await forgetOldSecurity()
  await db.session.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - longestSessionMs) } } })
  await db.accountLink.deleteMany({ where: { expiresAt: { lt: new Date() } } })
}
