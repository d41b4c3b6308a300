import 'server-only'
import { createHmac } from 'node:crypto'
import { db } from '../db'
import { env } from '../env'

/** What happens to accounts. Whoever adds a kind says it in docs/operations.md. */
export type SecurityKind =
  | 'signed-in'
  | 'sign-in-refused'
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'account-created'
  | 'account-linked'
  | 'guest-merged'
  | 'password-changed'
  | 'reset-asked'
  | 'email-changed'
  | 'role-granted'
  | 'role-revoked'
  | 'trial-on-person'
  | 'exported'
  | 'erased'

type Happening = {
  actor?: string | null
  subject?: string | null
  /** One of a few words of ours: never what somebody typed. */
  detail?: 'password' | 'github' | 'google' | 'link' | 'command' | 'admin' | 'limit' | ''
}

const DAY_MS = 86_400_000

/** Stands for a person in the log and among the erased: the id cannot be read from it, and needs the secret to be made. */
export function personHash(userId: string): string {
  return createHmac('sha256', `security log ${env().NEXTAUTH_SECRET ?? ''}`)
    .update(userId)
    .digest('base64url')
    .slice(0, 22)
}

const hashOf = (userId: string | null | undefined) => (userId ? personHash(userId) : null)

/** Notes one thing, and forgets what is older than SECURITY_LOG_DAYS. */
export async function noteSecurity(kind: SecurityKind, { actor, subject, detail = '' }: Happening = {}): Promise<void> {
  const oldest = new Date(Date.now() - env().SECURITY_LOG_DAYS * DAY_MS)
  await db.$transaction([
    db.securityEvent.create({
      data: { kind, actor: hashOf(actor), subject: hashOf(subject), detail },
      select: { id: true },
    }),
    db.securityEvent.deleteMany({ where: { at: { lt: oldest } } }),
  ])
}
