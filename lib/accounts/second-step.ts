import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import { sessionSecret } from '../auth/session-cookie'
import { db } from '../db'
import { AppError } from '../errors'
import { noteSecurity } from '../security/log'
import { giveBack, takeFromLimit } from '../web/rate-limit'

const RECOVERY_CODES = 10
const RECOVERY_BYTES = 10
const PERIOD_SECONDS = 30
/** A code counts one step before and after its own: clocks differ. */
const WINDOW = 1
const failures = { name: 'second-step', max: 10, perSeconds: 600 }
const refused = 'That code does not fit. Take the newest one your app shows, or a recovery code not used yet.'

const kept = z.object({ secret: z.string(), codes: z.array(z.string()).default([]) })
type Kept = z.infer<typeof kept>

/** A key of its own: what is kept here is no session. */
const salt = 'second-step'
const KEPT_SECONDS = 100 * 365 * 86_400
const lock = (token: Kept) => encode({ token, salt, secret: sessionSecret(), maxAge: KEPT_SECONDS })
const unlock = async (token: string): Promise<Kept | null> =>
  kept.safeParse(await decode({ token, salt, secret: sessionSecret() }).catch(() => null)).data ?? null

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Matinee', label, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS })
const inFours = (text: string) => text.match(/.{1,4}/g)?.join(' ') ?? ''
const bare = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '')
const hashOf = (code: string) => createHash('sha256').update(bare(code)).digest('base64url')

export type SecondStepState =
  | { state: 'off' }
  | { state: 'begun'; key: string; address: string; codes: string[] }
  | { state: 'on'; since: Date; codesLeft: number }

/** What somebody may see of their second step; the key and the recovery codes only until it is confirmed. */
export async function readSecondStep(userId: string, label: string): Promise<SecondStepState> {
  const row = await db.secondStep.findUnique({ where: { userId } })
  if (row?.confirmedAt) return { state: 'on', since: row.confirmedAt, codesLeft: row.recovery.length }
  const open = row && (await unlock(row.secret))
  if (!open) return { state: 'off' }
  return {
    state: 'begun',
    key: inFours(open.secret),
    address: totpOf(open.secret, label).toString(),
    codes: open.codes.map(inFours),
  }
}

/** Whether a sign-in of theirs needs a code as well. */
export const hasSecondStep = async (userId: string): Promise<boolean> =>
  (await db.secondStep.count({ where: { userId, confirmedAt: { not: null } } })) === 1

/** A new key and new recovery codes, which count from the first code that fits. */
export async function beginSecondStep(userId: string): Promise<void> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => base32(RECOVERY_BYTES))
  const data = {
    secret: await lock({ secret: base32(20), codes }),
    recovery: codes.map(hashOf),
    createdAt: new Date(),
  }
  const { count } = await db.secondStep.updateMany({ where: { userId, confirmedAt: null }, data })
  if (count === 1) return
  const made = await db.secondStep.createMany({ data: { userId, ...data }, skipDuplicates: true })
  if (made.count === 0) throw new AppError('conflict', 'You have a second step already. Take it off first.')
}
const base32 = (bytes: number) => new Secret({ buffer: new Uint8Array(randomBytes(bytes)).buffer }).base32

/** From the first code that fits on it is asked for; every other session ends. */
export async function confirmSecondStep(userId: string, sessionId: string, code: string): Promise<void> {
  const row = await db.secondStep.findUnique({ where: { userId, confirmedAt: null } })
  const open = row && (await unlock(row.secret))
  if (!open) throw new AppError('conflict', 'Begin anew: there is nothing to confirm.')
  const step = await withinLimit(userId, async () => stepOf(open.secret, code))
  const secret = await lock({ secret: open.secret, codes: [] })
  const now = new Date()
  await db.$transaction(async (tx) => {
    const data = { confirmedAt: now, lastStep: step, secret }
    const { count } = await tx.secondStep.updateMany({ where: { userId, confirmedAt: null, secret: row.secret }, data })
    if (count === 0) throw new AppError('conflict', 'It was set up elsewhere meanwhile.')
    await tx.session.deleteMany({ where: { userId, id: { not: sessionId } } })
    await tx.session.updateMany({ where: { userId, id: sessionId }, data: { steppedAt: now } })
    await noteSecurity('second-step-on', { actor: userId, subject: userId }, tx)
  })
}

/** The code after a sign-in; the session that waited for it opens from then on. */
export async function giveCode({ id, userId }: { id: string; userId: string }, code: string): Promise<void> {
  await takeCode(userId, code)
  await db.session.updateMany({ where: { id, userId }, data: { steppedAt: new Date() } })
}

/** Takes it off, for whoever has a code. */
export async function endSecondStep(userId: string, code: string): Promise<void> {
  await takeCode(userId, code)
  await removeSecondStep(userId, userId)
}

/** Takes it off without a code: by command, for an admin who lost app and recovery codes. False when there was none. */
export async function removeSecondStep(userId: string, by: string | null = null): Promise<boolean> {
  const { count } = await db.secondStep.deleteMany({ where: { userId } })
  const detail = by ? 'code' : 'command'
  if (count > 0) await noteSecurity('second-step-off', { actor: by, subject: userId, detail })
  return count > 0
}

/** Uses a code up: one of the app counts once, as does each recovery code. */
async function takeCode(userId: string, code: string): Promise<void> {
  const row = await db.secondStep.findUnique({ where: { userId, confirmedAt: { not: null } } })
  const open = row && (await unlock(row.secret))
  if (!row) throw new AppError('conflict', 'There is no second step.')
  await withinLimit(userId, async () => {
    const { recovery } = row
    const step = open && stepOf(open.secret, code)
    if (!step && !recovery.includes(hashOf(code))) return null
    const taken = step
      ? await db.secondStep.updateMany({ where: { userId, lastStep: { lt: step } }, data: { lastStep: step } })
      : await db.secondStep.updateMany({
          where: { userId, recovery: { equals: recovery } },
          data: { recovery: recovery.filter((hash) => hash !== hashOf(code)) },
        })
    return taken.count
  })
}

/** The time step a code of the app belongs to; null for any other. */
function stepOf(secret: string, code: string): number | null {
  const token = bare(code)
  if (!/^\d{6}$/.test(token)) return null
  const totp = totpOf(secret)
  const delta = totp.validate({ token, window: WINDOW })
  return delta === null ? null : totp.counter() + delta
}

/** Only failures count; the limit is taken first, so that many at once cannot slip through. */
async function withinLimit(userId: string, check: () => Promise<number | null>): Promise<number> {
  await takeFromLimit(failures, userId)
  const found = await check()
  if (!found) {
    await noteSecurity('second-step-refused', { subject: userId, detail: 'code' })
    throw new AppError('invalid', refused, { code: [refused] })
  }
  await giveBack(failures, userId)
  return found
}
