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
  | 'second-step-on'
  | 'second-step-off'
  | 'second-step-refused'
  | 'role-granted'
  | 'role-revoked'
  | 'trial-on-person'
  | 'exported'
  | 'erased'
  | 'variant-withdrawn'

type Happening = {
  actor?: string | null
  subject?: string | null
  /** One of a few words of ours: never what somebody typed. */
  detail?:
    | 'password'
    | 'github'
    | 'google'
    | 'link'
    | 'command'
    | 'admin'
    | 'replay'
    | 'limit'
    | 'guardrail'
    | 'code'
    | ''
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

/** Notes one thing, in the transaction that does it where one is given. */
export async function noteSecurity(
  kind: SecurityKind,
  { actor, subject, detail = '' }: Happening = {},
  tx: Pick<typeof db, 'securityEvent'> = db,
): Promise<void> {
  const data = { kind, actor: hashOf(actor), subject: hashOf(subject), detail }
  await tx.securityEvent.create({ data, select: { id: true } })
  await forgetOldSecurity(tx)
}

/** Forgets what is older than SECURITY_LOG_DAYS; also done every night, for a site on which nothing happens. */
export async function forgetOldSecurity(tx: Pick<typeof db, 'securityEvent'> = db): Promise<void> {
  const oldest = new Date(Date.now() - env().SECURITY_LOG_DAYS * DAY_MS)
  await tx.securityEvent.deleteMany({ where: { at: { lt: oldest } } })
}
