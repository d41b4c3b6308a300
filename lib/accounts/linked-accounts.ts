import 'server-only'
import type { Account, Profile } from 'next-auth'
import { getViewer } from '../auth/queries'
import { db } from '../db'
import { tellGorse } from '../gorse/tell'
import { noteSecurity } from '../security/log'
import { mergeGuestInto } from './merge-guest'

/**
 * The person a GitHub or Google identity signs in as. A known identity keeps its person (and takes in the
 * guest of this browser); a new one turns the guest into an account, or starts a fresh one.
 */
export async function personForLinkedAccount(account: Account, profile: Profile | undefined): Promise<string> {
  const identity = { provider: account.provider, providerAccountId: account.providerAccountId }
  const detail = account.provider === 'google' ? 'google' : 'github'
  const viewer = await getViewer()
  const guestId = viewer?.isGuest ? viewer.id : null
  const known = await db.linkedAccount.findUnique({
    where: { provider_providerAccountId: identity },
    select: { userId: true },
  })
  if (known) {
    if (guestId) {
      await mergeGuestInto(guestId, known.userId)
      tellGorse(guestId, known.userId)
    }
    await noteSecurity('signed-in', { actor: known.userId, subject: known.userId, detail })
    return known.userId
  }
  const name = profile?.name?.slice(0, 60) ?? null
  const id = guestId ? await linkGuest(guestId, name, identity) : await createPerson(name, identity)
  await noteSecurity('account-linked', { actor: id, subject: id, detail })
  return id
}

type Identity = { provider: string; providerAccountId: string }

/** The guest becomes an account; whoever else holds the guest's cookie must not be let into it. */
async function linkGuest(guestId: string, name: string | null, identity: Identity): Promise<string> {
  await db.$transaction([
    db.user.update({
      where: { id: guestId },
      data: { name, linkedAccounts: { create: identity } },
      select: { id: true },
    }),
    db.session.deleteMany({ where: { userId: guestId } }),
  ])
  return guestId
}

async function createPerson(name: string | null, identity: Identity): Promise<string> {
  return (await db.user.create({ data: { name, linkedAccounts: { create: identity } }, select: { id: true } })).id
}
