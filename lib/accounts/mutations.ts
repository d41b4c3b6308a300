import 'server-only'
import { findPasswordHash } from '../auth/queries'
import { db } from '../db'
import { AppError } from '../errors'
import { hashPassword, verifyPassword } from './password'

export async function createGuest(): Promise<string> {
  const guest = await db.user.create({ data: {}, select: { id: true } })
  return guest.id
}

/** Gives a guest an address and a password (everything they did stays theirs), or creates a new person. */
export async function createAccount(
  guestId: string | null,
  input: { name: string; email: string; password: string },
): Promise<string> {
  const taken = await db.user.findUnique({ where: { email: input.email }, select: { id: true } })
  if (taken) throw addressTaken()
  const data = { name: input.name, email: input.email, passwordHash: await hashPassword(input.password) }
  try {
    if (guestId === null) return (await db.user.create({ data, select: { id: true } })).id
    // Still a guest: a form sent twice must not change the address of the account the first one made.
    const guest = { id: guestId, email: null, linkedAccounts: { none: {} } }
    const { count } = await db.user.updateMany({ where: guest, data })
    if (count === 0) throw new AppError('conflict', 'You have an account already. Sign out to create another.')
    return guestId
  } catch (error) {
    if (isUniqueViolation(error)) throw addressTaken()
    throw error
  }
}

export async function checkPassword(email: string, password: string): Promise<string> {
  const row = await findPasswordHash(email)
  const matches = await verifyPassword(row?.passwordHash, password)
  if (!row || !matches) {
    throw new AppError('invalid', 'That address and password do not belong together.', {
      password: ['Check the password, or create an account with this address.'],
    })
  }
  return row.id
}

function addressTaken() {
  return new AppError('conflict', 'There is already an account with this address.', {
    email: ['Sign in instead, or use another address.'],
  })
}

function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002'
}
