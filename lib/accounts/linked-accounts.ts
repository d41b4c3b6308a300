import 'server-only'
import type { Account, Profile } from 'next-auth'
import { readSessionUserId } from '../auth/session-cookie'
import { db } from '../db'
import { tellGorse } from '../gorse/tell'
import { mergeGuestInto } from './merge-guest'

/**
 * The person a GitHub or Google identity signs in as. A known identity keeps its person (and takes in the
 * guest of this browser); a new one turns the guest into an account, or starts a fresh one.
 */
export async function personForLinkedAccount(account: Account, profile: Profile | undefined): Promise<string> {
  const identity = { provider: account.provider, providerAccountId: account.providerAccountId }
  const guestId = await currentGuestId()
  const known = await db.linkedAccount.findUnique({
    where: { provider_providerAccountId: identity },
    select: { userId: true },
  })
  if (known) {
    if (guestId) {
      await mergeGuestInto(guestId, known.userId)
      tellGorse(guestId, known.userId)
    }
    return known.userId
  }
  const name = profile?.name?.slice(0, 60) ?? null
  if (guestId) {
    await db.user.update({ where: { id: guestId }, data: { name, linkedAccounts: { create: identity } } })
    return guestId
  }
  const created = await db.user.create({ data: { name, linkedAccounts: { create: identity } }, select: { id: true } })
  return created.id
}

async function currentGuestId(): Promise<string | null> {
  const id = await readSessionUserId()
  if (!id) return null
  const guest = await db.user.findFirst({
    where: { id, email: null, linkedAccounts: { none: {} } },
    select: { id: true },
  })
  return guest?.id ?? null
}
