import 'server-only'
import { db } from '../db'
import { AppError } from '../errors'
import { gorseNameOf } from '../gorse/knows-person'
import { resetLetter } from '../mail/letters'
import { isMailOn, sendMail } from '../mail/send'
import { erasePerson } from '../privacy/mutations'
import { noteSecurity } from '../security/log'
import { createResetLink } from './settings'

export type PeopleCounts = { accounts: number; guests: number; admins: number; usedThisWeek: number }

/** What an admin needs to serve an account, and nothing of what its person likes. */
export type AccountRow = { id: string; email: string; role: 'PERSON' | 'ADMIN'; createdAt: Date; allowsHelp: boolean }

const WEEK_MS = 7 * 86_400_000
const isAccount = { OR: [{ email: { not: null } }, { linkedAccounts: { some: {} } }] }

export async function countPeople(): Promise<PeopleCounts> {
  const [all, accounts, admins, used] = await Promise.all([
    db.user.count(),
    db.user.count({ where: isAccount }),
    db.user.count({ where: { role: 'ADMIN' } }),
    db.session.groupBy({ by: ['userId'], where: { lastUsedAt: { gt: new Date(Date.now() - WEEK_MS) } } }),
  ])
  return { accounts, guests: all - accounts, admins, usedThisWeek: used.length }
}

const rowSelect = {
  id: true,
  email: true,
  role: true,
  createdAt: true,
  consents: { where: { purpose: 'HELP' as const, granted: true }, select: { purpose: true } },
} as const

/** The account of this very address; parts of addresses find nobody. */
export async function findAccountByEmail(email: string): Promise<AccountRow | null> {
  const row = await db.user.findUnique({ where: { email }, select: rowSelect })
  if (!row?.email) return null
  const { consents, ...account } = row
  return { ...account, email: row.email, allowsHelp: consents.length > 0 }
}

/** Makes somebody an admin or takes it back. One admin always stays. */
export async function setRole(userId: string, role: 'PERSON' | 'ADMIN', actor: string | null): Promise<void> {
  const changed = await db.$transaction(async (tx) => {
    // Locked, so that two who take the role from each other at once do not leave nobody.
    const admins = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "User" WHERE "role" = 'ADMIN' FOR UPDATE`
    if (role === 'PERSON' && admins.length === 1 && admins[0]?.id === userId) {
      throw new AppError('conflict', 'This is the only admin. Make somebody else one first.')
    }
    const { count } = await tx.user.updateMany({
      where: { id: userId, ...isAccount, role: { not: role } },
      data: { role },
    })
    return count === 1
  })
  if (!changed) return
  const kind = role === 'ADMIN' ? 'role-granted' : 'role-revoked'
  await noteSecurity(kind, { actor, subject: userId, detail: actor ? 'admin' : 'command' })
}

/** Sends a link for a new password; an admin never sees it. */
export async function sendResetFor(userId: string): Promise<void> {
  const person = await db.user.findUnique({ where: { id: userId }, select: { email: true } })
  if (!person?.email) throw new AppError('not-found', 'There is no such account any more.')
  if (!isMailOn())
    throw new AppError('unavailable', 'This site sends no mail: npm run admin -- reset EMAIL prints a link.')
  const link = await createResetLink(person.email, 'admin')
  if (link) await sendMail(resetLetter(person.email, link))
}

/** Erases an account on its person's request; an admin has to lose the role first. */
export async function eraseOnRequest(userId: string, actor: string): Promise<string> {
  const person = await db.user.findUnique({ where: { id: userId }, select: { role: true } })
  if (!person) throw new AppError('not-found', 'There is no such account any more.')
  if (person.role === 'ADMIN') throw new AppError('conflict', 'Take the role of admin away first.')
  const receipt = await erasePerson(userId, gorseNameOf(userId))
  await noteSecurity('erased', { actor, subject: userId, detail: 'admin' })
  return receipt
}
