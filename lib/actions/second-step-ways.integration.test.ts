import { randomUUID } from 'node:crypto'
import type { Account } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formOf, redirectOf, signOut } from '../../testing/request/request'
import { inBrowser, jar } from '../../testing/request/stand-in'
import { adminPassword, adminWithStep, begunStep } from '../../testing/second-step'
import { SESSION } from '../../testing/session'
import { authOptions } from '../accounts/options'
import { removeSecondStep } from '../accounts/second-step'
import { createResetLink, signOutByCommand } from '../accounts/settings'
import { findAwaitingSession, getViewer } from '../auth/queries'
import { db } from '../db'
import { changePasswordAction, signOutElsewhereAction } from './account-settings'
import { resetPasswordAction, signInAction, signInAgainAction } from './accounts'
import { confirmSecondStepAction, endSecondStepAction, giveCodeAction } from './second-step'

beforeEach(async () => {
  signOut()
  // A code is half a minute's: none runs out between being made and being given.
  vi.useFakeTimers({ toFake: ['Date'] })
  await db.rateWindow.deleteMany()
})
afterEach(() => vi.useRealTimers())

const give = (code: string) => giveCodeAction(formOf({ code, returnTo: '/admin' }))
const viewerId = async () => (await getViewer())?.id ?? null
const awaitingId = async () => (await findAwaitingSession())?.userId ?? null

/** What next-auth does when GitHub sends somebody back: our callback, and a cookie made of what it answers. */
async function signInWithGitHub(userId: string): Promise<void> {
  const account: Account = { provider: 'github', type: 'oauth', providerAccountId: randomUUID() }
  await db.linkedAccount.create({ data: { userId, provider: 'github', providerAccountId: account.providerAccountId } })
  const callback = authOptions().callbacks?.jwt as (arg: object) => Promise<Record<string, unknown>>
  const token = await callback({ token: {}, account, profile: undefined })
  jar.set(SESSION, await encode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' }))
}

async function followReset(email: string, by: 'link' | 'command' | 'admin'): Promise<string> {
  const link = (await createResetLink(email, by)) ?? ''
  const token = new URL(link).searchParams.get('token') ?? ''
  return redirectOf(resetPasswordAction(formOf({ token, password: 'another long enough sentence' })))
}

test('who comes back from GitHub or Google waits for the code like anybody', async () => {
  const { id, code } = await adminWithStep()
  signOut()
  await signInWithGitHub(id)
  expect(await viewerId()).toBeNull()
  expect(await awaitingId()).toBe(id)
  expect(await redirectOf(give(code()))).toBe('/admin')
  expect(await viewerId()).toBe(id)
})

test.each(['link', 'command', 'admin'] as const)(
  'a reset link (%s) sets a password, ends every session, and still waits for the code',
  async (by) => {
    const { id, email, code } = await adminWithStep()
    expect(await viewerId()).toBe(id)
    await followReset(email, by)
    expect(await viewerId()).toBeNull()
    expect(await awaitingId()).toBe(id)
    expect(await db.session.count({ where: { userId: id } })).toBe(1)
    await redirectOf(give(code()))
    expect(await viewerId()).toBe(id)
  },
)

test('a browser that is known to the account waits for the code too', async () => {
  const { id, signIn } = await adminWithStep()
  jar.delete(SESSION)
  expect([...jar.keys()]).toEqual(['known-device'])
  await signIn()
  expect(await viewerId()).toBeNull()
  expect(await awaitingId()).toBe(id)
})

test('who gave their code keeps it when they change their password; every other browser is out', async () => {
  const { id, signIn, code } = await adminWithStep()
  const other = new Map<string, string>()
  await inBrowser(other, signIn)
  await inBrowser(other, () => redirectOf(give(code())))
  const fields = { currentPassword: adminPassword, password: 'another long enough sentence' }
  expect(await changePasswordAction(formOf(fields))).toMatchObject({ ok: true })
  expect(await viewerId()).toBe(id)
  expect(await inBrowser(other, viewerId)).toBeNull()
  expect(await inBrowser(other, awaitingId)).toBeNull()
})

test('who enters their password again in an open session gives no code; in one that is over, they do', async () => {
  const { id, signIn } = await adminWithStep()
  await redirectOf(signInAgainAction(formOf({ password: adminPassword, returnTo: '/account' })))
  expect(await viewerId()).toBe(id)
  await db.session.updateMany({ where: { userId: id }, data: { lastUsedAt: new Date(Date.now() - 3 * 86_400_000) } })
  expect(await viewerId()).toBeNull()
  await signIn()
  expect(await viewerId()).toBeNull()
  expect(await awaitingId()).toBe(id)
})

test('signing out everywhere, here or by command, ends sessions that wait for their code as well', async () => {
  const { id, signIn, code } = await adminWithStep()
  const waiting = new Map<string, string>()
  await inBrowser(waiting, signIn)
  expect(await signOutElsewhereAction(new FormData())).toMatchObject({ ok: true, data: { ended: 1 } })
  expect(await inBrowser(waiting, () => give(code()))).toMatchObject({ ok: false, code: 'unauthenticated' })
  await inBrowser(waiting, signIn)
  expect(await signOutByCommand(id)).toBe(2)
  expect(await inBrowser(waiting, () => give(code()))).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(await viewerId()).toBeNull()
})

test('a code of the step before or after counts, and none further off', async () => {
  for (const [steps, opens] of [
    [-2, false],
    [2, false],
    [1, true],
    [0, true],
  ] as const) {
    const { id, signIn, code } = await adminWithStep()
    signOut()
    await signIn()
    await give(code(steps)).catch(() => null)
    expect(await viewerId(), `${steps} steps`).toBe(opens ? id : null)
    signOut()
  }
})

test('no code of an earlier step counts after a later one', async () => {
  const { signIn, code } = await adminWithStep()
  signOut()
  await signIn()
  await redirectOf(give(code(1)))
  signOut()
  await signIn()
  expect(await give(code())).toMatchObject({ ok: false, code: 'invalid' })
  expect(await give(code(1))).toMatchObject({ ok: false, code: 'invalid' })
  expect(await viewerId()).toBeNull()
})

test('a code that opened a session does not take the step off again', async () => {
  const { signIn, code, codes } = await adminWithStep()
  signOut()
  await signIn()
  await redirectOf(give(code()))
  expect(await endSecondStepAction(formOf({ code: code() }))).toMatchObject({ ok: false, code: 'invalid' })
  expect(await endSecondStepAction(formOf({ code: codes[3] ?? '' }))).toMatchObject({ ok: true })
})

test('all ten recovery codes open once each, and then none is left', async () => {
  const { signIn, codes, id } = await adminWithStep()
  for (const code of codes) {
    signOut()
    await signIn()
    await redirectOf(give(code))
    expect(await viewerId()).toBe(id)
  }
  signOut()
  await signIn()
  for (const code of codes.slice(0, 3)) expect(await give(code)).toMatchObject({ ok: false, code: 'invalid' })
  expect(await viewerId()).toBeNull()
})

test('guesses are counted for the account: not anew by another browser or sign-in, nor passed by many at once', async () => {
  const { id, signIn, code } = await adminWithStep()
  signOut()
  const browsers = Array.from({ length: 3 }, () => new Map<string, string>())
  for (const browser of browsers) await inBrowser(browser, signIn)
  const guesses = Array.from({ length: 30 }, (_, guess) =>
    inBrowser(browsers[guess % 3] as Map<string, string>, () => give(`wrong ${guess}`)),
  )
  const codes = (await Promise.all(guesses)).map((result) => (result.ok ? 'opened' : result.code))
  expect(codes.filter((each) => each === 'invalid')).toHaveLength(10)
  expect(codes.filter((each) => each === 'rate-limited')).toHaveLength(20)
  await signIn()
  expect(await give(code())).toMatchObject({ ok: false, code: 'rate-limited' })
  expect(await db.securityEvent.count({ where: { kind: 'second-step-refused' } })).toBeGreaterThanOrEqual(10)
  expect(await viewerId()).toBeNull()
  expect(await awaitingId()).toBe(id)
})

test('a stranger who knows no password uses none of the owner’s tries up', async () => {
  const { email, signIn, code, id } = await adminWithStep()
  signOut()
  for (let guess = 0; guess < 12; guess++) expect(await give('000000')).toMatchObject({ code: 'unauthenticated' })
  expect(await signInAction(formOf({ email, password: 'not the password' }))).toMatchObject({ ok: false })
  expect(await give('000000')).toMatchObject({ code: 'unauthenticated' })
  await signIn()
  await redirectOf(give(code()))
  expect(await viewerId()).toBe(id)
})

test('after the command took the step off, a new one ends what had been opened without', async () => {
  const { id, signIn } = await adminWithStep()
  const waiting = new Map<string, string>()
  await inBrowser(waiting, signIn)
  await removeSecondStep(id)
  expect(await inBrowser(waiting, viewerId)).toBe(id)
  const app = await begunStep(id)
  expect(await confirmSecondStepAction(formOf({ code: app.code() }))).toMatchObject({ ok: true })
  expect(await inBrowser(waiting, viewerId)).toBeNull()
  expect(await inBrowser(waiting, awaitingId)).toBeNull()
  expect(await viewerId()).toBe(id)
})
