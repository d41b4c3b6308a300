import 'server-only'
import { db } from '../db'
import { inTurn } from '../feedback/mutations'
import type { Transaction } from '../feedback/settle'
import { personHash } from '../security/log'
import { behaviourEvents, type ConsentChoice } from './schema'

/**
 * Stores a decision per purpose, in the person's turn: what is being stored under the old decision is stored before, and
 * removed. Withdrawing a purpose removes what was kept for it.
 */
export async function saveConsent(userId: string, choice: ConsentChoice, timeZone: string | null): Promise<void> {
  const decisions = [
    { purpose: 'BEHAVIOUR' as const, granted: choice.behaviour },
    { purpose: 'CONTEXT' as const, granted: choice.context },
    { purpose: 'MODEL' as const, granted: choice.model },
    ...(choice.help === undefined ? [] : [{ purpose: 'HELP' as const, granted: choice.help }]),
  ]
  await inTurn(userId, async (tx) => {
    for (const { purpose, granted } of decisions) {
      await tx.consent.upsert({
        where: { userId_purpose: { userId, purpose } },
        create: { userId, purpose, granted },
        update: { granted, decidedAt: new Date() },
        select: { purpose: true },
      })
    }
    await removeKept(tx, userId, choice)
    await tx.user.update({
      where: { id: userId },
      // A form sent without JavaScript names no zone: the known one stays.
      data: { timeZone: choice.context ? (timeZone ?? undefined) : null, profileVersion: { increment: 1 } },
      select: { id: true },
    })
  })
}

/** What was kept for each purpose that is not allowed (any more). */
async function removeKept(
  tx: Transaction,
  userId: string,
  { behaviour, context, model }: ConsentChoice,
): Promise<void> {
  if (!behaviour) await tx.event.deleteMany({ where: { userId, type: { in: [...behaviourEvents] } } })
  if (!context) await tx.slate.updateMany({ where: { userId }, data: { partOfDay: 'any' } })
  if (model) return
  const written = { userId, servedBy: 'MODEL' as const }
  await tx.filmNote.deleteMany({ where: written })
  await tx.portrait.deleteMany({ where: written })
  // The list stays as a list of films; its next one is written anew.
  await tx.slateItem.updateMany({ where: { slate: { userId }, servedBy: 'MODEL' }, data: { reason: '' } })
}

/** Removes the person and, by cascade, every row about them. Authored prompt versions stay, without a name. */
export async function erasePerson(userId: string): Promise<void> {
  const person = await db.user.findUnique({ where: { id: userId }, select: { email: true } })
  // Attempts to sign in are counted by address.
  const subjects = [userId, ...(person?.email ? [person.email] : [])].map((subject) => `:${subject}`)
  await db.$transaction([
    db.usageDay.deleteMany({ where: { scope: `user:${userId}` } }),
    ...subjects.map(
      (subject) => db.$executeRaw`DELETE FROM "RateWindow" WHERE right("key", ${subject.length}::int) = ${subject}`,
    ),
    db.accountLink.deleteMany({ where: { OR: [{ userId }, ...(person?.email ? [{ email: person.email }] : [])] } }),
    db.erasure.upsert({ where: { hash: personHash(userId) }, create: { hash: personHash(userId) }, update: {} }),
    db.user.deleteMany({ where: { id: userId } }),
  ])
}
