import 'server-only'
import { endAllSessions } from '../auth/sessions'
import { db } from '../db'
import { AppError } from '../errors'
import { addressChangedLetter, confirmAddressLetter, passwordChangedLetter, resetLetter } from '../mail/letters'
import { isMailOn, sendAfterwards, sendMail } from '../mail/send'
import { noteSecurity } from '../security/log'
import { createLink, RESET_LETTER_MS, siteAddress, takeLink } from './account-links'
import { addressTaken, isUniqueViolation, refuseWeakPassword } from './mutations'
import { hashPassword } from './password'

const forgot = () => siteAddress('/forgot-password')

/** A letter that is good to have but must not undo what it tells of. */
const tell = (letter: Parameters<typeof sendMail>[0]): Promise<unknown> =>
  isMailOn()
    ? sendMail(letter).catch((error: unknown) => console.error('mail: a notice was not sent', error))
    : Promise.resolve()

/** A new password ends every session there was; the caller begins a new one for this browser. */
export async function changePassword(userId: string, password: string, how: 'password' | 'link'): Promise<void> {
  const person = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, email: true } })
  await refuseWeakPassword(password, [person.name, person.email])
  const passwordHash = await hashPassword(password)
  await db.$transaction([
    db.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } }),
    db.accountLink.deleteMany({ where: { userId, purpose: { in: ['RESET', 'EMAIL'] } } }),
    db.session.deleteMany({ where: { userId } }),
  ])
  await noteSecurity('password-changed', { actor: userId, subject: userId, detail: how })
  if (person.email) await tell(passwordChangedLetter(person.email, forgot()))
}

/** A link to choose a new password, for a letter or for whoever runs the site; null when nobody has the address. */
export async function createResetLink(email: string, by: 'link' | 'command' | 'admin'): Promise<string | null> {
  const person = await db.user.findUnique({ where: { email }, select: { id: true } })
  if (!person) return null
  await noteSecurity('reset-asked', { subject: person.id, detail: by })
  const livesMs = by === 'link' ? RESET_LETTER_MS : undefined
  return createLink({ purpose: 'RESET', email, userId: person.id, livesMs })
}

/** Sends the link, when there is somebody to send it to; the answer is the same either way, and as quick. */
export function sendReset(email: string): void {
  sendAfterwards(async () => {
    const link = await createResetLink(email, 'link')
    return link ? resetLetter(email, link) : null
  })
}

/** Sets the password a reset link was followed for; answering the letter also proves the address. */
export async function resetPassword(token: string, password: string): Promise<string> {
  const userId = await db.$transaction(async (tx) => {
    const { userId, email } = await takeLink(tx, token, 'RESET')
    const person = userId ? await tx.user.findFirst({ where: { id: userId, email } }) : null
    if (!person) throw new AppError('not-found', 'This link is of an account that is no longer there.')
    await refuseWeakPassword(password, [person.name, person.email])
    return person.id
  })
  await changePassword(userId, password, 'link')
  if (isMailOn()) await db.user.update({ where: { id: userId }, data: { emailVerifiedAt: new Date() } })
  return userId
}

export async function changeName(userId: string, name: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { name }, select: { id: true } })
}

/** With mail the new address has to answer first; without, it holds at once. True when a letter is on its way. */
export async function changeEmail(userId: string, email: string): Promise<boolean> {
  if (!isMailOn()) {
    await setEmail(userId, email, null)
    return false
  }
  // An address that has an account hears nothing, and the person here cannot tell.
  sendAfterwards(async () => {
    if ((await db.user.count({ where: { email } })) > 0) return null
    return confirmAddressLetter(email, await createLink({ purpose: 'EMAIL', email, userId }))
  })
  return true
}

/** Uses a confirmed address from now on; only for the person who asked, who must be the one who follows the link. */
export async function confirmEmail(userId: string, token: string): Promise<void> {
  await db
    .$transaction(async (tx) => {
      const link = await takeLink(tx, token, 'EMAIL')
      if (link.userId !== userId)
        throw new AppError('forbidden', 'Sign in to the account this link is for, then follow it again.')
      return link.email
    })
    .then((email) => setEmail(userId, email, new Date()))
}

async function setEmail(userId: string, email: string, emailVerifiedAt: Date | null): Promise<void> {
  const before = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
  try {
    await db.user.update({ where: { id: userId }, data: { email, emailVerifiedAt }, select: { id: true } })
  } catch (error) {
    if (isUniqueViolation(error)) throw addressTaken()
    throw error
  }
  await db.accountLink.deleteMany({ where: { userId, purpose: 'RESET' } })
  await noteSecurity('email-changed', { actor: userId, subject: userId })
  if (before.email && before.email !== email) await tell(addressChangedLetter(before.email, forgot()))
}

export async function signOutEverywhere(userId: string, except?: string): Promise<number> {
  const ended = await endAllSessions(userId, except)
  await noteSecurity('signed-out-everywhere', { actor: userId, subject: userId })
  return ended
}

/** The same for whoever runs the site: nobody was signed in to ask for it. */
export async function signOutByCommand(userId: string): Promise<number> {
  const ended = await endAllSessions(userId)
  await noteSecurity('signed-out-everywhere', { subject: userId, detail: 'command' })
  return ended
}
