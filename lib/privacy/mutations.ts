import 'server-only'
import { db } from '../db'
import { personHash } from '../security/log'
import { behaviourEvents, type ConsentChoice } from './schema'

/** Stores a decision per purpose. Withdrawing behaviour or context also removes what was kept for it. */
export async function saveConsent(userId: string, choice: ConsentChoice, timeZone: string | null): Promise<void> {
  const decisions = [
    { purpose: 'BEHAVIOUR' as const, granted: choice.behaviour },
    { purpose: 'CONTEXT' as const, granted: choice.context },
    { purpose: 'MODEL' as const, granted: choice.model },
    { purpose: 'HELP' as const, granted: choice.help === true },
  ]
  await db.$transaction([
    ...decisions.map(({ purpose, granted }) =>
      db.consent.upsert({
        where: { userId_purpose: { userId, purpose } },
        create: { userId, purpose, granted },
        update: { granted, decidedAt: new Date() },
        select: { purpose: true },
      }),
    ),
    ...(choice.behaviour ? [] : [db.event.deleteMany({ where: { userId, type: { in: [...behaviourEvents] } } })]),
    db.user.update({
      where: { id: userId },
      // A form sent without JavaScript names no zone: the known one stays.
      data: { timeZone: choice.context ? (timeZone ?? undefined) : null, profileVersion: { increment: 1 } },
      select: { id: true },
    }),
  ])
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
