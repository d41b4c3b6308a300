import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { db } from '../db'
import { env } from '../env'
import { AppError } from '../errors'
import type { Transaction } from '../feedback/settle'

const HOUR_MS = 3_600_000
/** Of a reset that goes by letter: it alone opens an account, so it may not lie about. */
export const RESET_LETTER_MS = 10 * 60_000
const purposes = {
  CREATE: { path: '/create-account/confirm', livesMs: 24 * HOUR_MS },
  /** Handed over by whoever runs the site. */
  RESET: { path: '/reset-password', livesMs: HOUR_MS },
  EMAIL: { path: '/account/confirm-address', livesMs: 24 * HOUR_MS },
} as const
export type LinkPurpose = keyof typeof purposes

/** An account that is yet to be made. */
export const accountData = z.object({ name: z.string(), passwordHash: z.string() })
export type AccountData = z.infer<typeof accountData>

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

export const siteAddress = (path: string): string => new URL(path, env().NEXTAUTH_URL ?? 'http://localhost:3000').href

type NewLink = { purpose: LinkPurpose; email: string; userId?: string | null; data?: AccountData; livesMs?: number }

/** A link that does one thing once; of the same kind for the same address only the newest works. */
export async function createLink({
  purpose,
  email,
  userId = null,
  data,
  livesMs = purposes[purpose].livesMs,
}: NewLink): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { path } = purposes[purpose]
  const now = Date.now()
  await db.$transaction([
    db.accountLink.deleteMany({ where: { OR: [{ purpose, email }, { expiresAt: { lt: new Date(now) } }] } }),
    db.accountLink.create({
      data: { hash: hashOf(token), purpose, email, userId, data, expiresAt: new Date(now + livesMs) },
      select: { hash: true },
    }),
  ])
  return siteAddress(`${path}?token=${token}`)
}

export type TakenLink = { userId: string | null; email: string; data: AccountData | null }

/** Whether a link would still work, for the page it leads to; takes nothing. */
export async function isLinkGood(token: string, purpose: LinkPurpose): Promise<boolean> {
  const where = { hash: hashOf(token), purpose, expiresAt: { gt: new Date() } }
  return (await db.accountLink.count({ where })) === 1
}

/** Uses a link up, in the transaction that does what it is for. */
export async function takeLink(tx: Transaction, token: string, purpose: LinkPurpose): Promise<TakenLink> {
  const where = { hash: hashOf(token), purpose, expiresAt: { gt: new Date() } }
  const link = await tx.accountLink.findFirst({ where, select: { userId: true, email: true, data: true } })
  // Counted, so that of two who use it at once one does.
  const { count } = await tx.accountLink.deleteMany({ where })
  if (!link || count !== 1)
    throw new AppError('not-found', 'This link was used already, or is too old. Ask for a new one.')
  return { ...link, data: link.data ? accountData.parse(link.data) : null }
}
