import 'server-only'
import { db } from '../db'
import { AppError } from '../errors'
import type { Transaction } from '../feedback/settle'
import { finishAccountLetter, haveAccountLetter } from '../mail/letters'
import { isMailOn, sendMail } from '../mail/send'
import { noteSecurity } from '../security/log'
import { type AccountData, createLink, siteAddress, takeLink } from './account-links'
import { weaknessOf } from './common-password'
import { hashPassword, verifyPassword } from './password'

type NewAccount = { name: string; email: string; password: string }

export async function createGuest(): Promise<string> {
  const guest = await db.user.create({ data: {}, select: { id: true } })
  return guest.id
}

/** Throws at the field when a password is guessed easily. */
export async function refuseWeakPassword(password: string, about: readonly (string | null)[]): Promise<void> {
  const weakness = await weaknessOf(password, about)
  if (weakness) throw new AppError('invalid', weakness, { password: [weakness] })
}

/**
 * Asks for an account. Where the site sends mail, a letter says how to go on, the same answer whether the address has an
 * account or not, and null comes back; without mail the account is there at once and its id comes back (decision 082).
 */
export async function askForAccount(guestId: string | null, input: NewAccount): Promise<string | null> {
  await refuseWeakPassword(input.password, [input.name, input.email])
  const data = { name: input.name, passwordHash: await hashPassword(input.password) }
  if (!isMailOn()) {
    const id = await db.$transaction((tx) => makeAccount(tx, guestId, input.email, data, null))
    await noteSecurity('account-created', { actor: id, subject: id, detail: 'password' })
    return id
  }
  const { email } = input
  const taken = await db.user.findUnique({ where: { email }, select: { id: true } })
  const letter = taken
    ? haveAccountLetter(email, siteAddress('/sign-in'), siteAddress('/forgot-password'))
    : finishAccountLetter(email, await createLink({ purpose: 'CREATE', email, userId: guestId, data }))
  await sendMail(letter)
  return null
}

/** Makes the account a letter was sent for. Who has only the letter, and not the password, gets nothing. */
export async function finishAccount(token: string, password: string): Promise<string> {
  const id = await db.$transaction(async (tx) => {
    const { email, userId, data } = await takeLink(tx, token, 'CREATE')
    // Thrown inside, so that the link is still good for another try.
    if (!data || !(await verifyPassword(data.passwordHash, password))) throw wrongPassword()
    return makeAccount(tx, userId, email, data, new Date())
  })
  await noteSecurity('account-created', { actor: id, subject: id, detail: 'link' })
  return id
}

/** Gives a guest an address and a password (everything they did stays theirs), or makes a new person. */
async function makeAccount(
  tx: Transaction,
  guestId: string | null,
  email: string,
  { name, passwordHash }: AccountData,
  emailVerifiedAt: Date | null,
): Promise<string> {
  const data = { name, email, passwordHash, emailVerifiedAt }
  try {
    if (guestId === null) return (await tx.user.create({ data, select: { id: true } })).id
    // Still a guest: a form sent twice must not change the address of the account the first one made.
    const guest = { id: guestId, email: null, linkedAccounts: { none: {} } }
    const { count } = await tx.user.updateMany({ where: guest, data })
    if (count === 0) throw new AppError('conflict', 'You have an account already. Sign out to create another.')
    // Whoever else holds the guest's cookie must not be let into the account.
    await tx.session.deleteMany({ where: { userId: guestId } })
    return guestId
  } catch (error) {
    if (isUniqueViolation(error)) throw addressTaken()
    throw error
  }
}

export async function checkPassword(
  row: { id: string; passwordHash: string | null } | null,
  password: string,
): Promise<string> {
  const matches = await verifyPassword(row?.passwordHash, password)
  if (!row || !matches) throw wrongPassword()
  return row.id
}

function wrongPassword() {
  return new AppError('invalid', 'That address and password do not belong together.', {
    password: ['Check the password, or create an account with this address.'],
  })
}

export function addressTaken() {
  return new AppError('conflict', 'There is already an account with this address.', {
    email: ['Sign in instead, or use another address.'],
  })
}

export function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002'
}
