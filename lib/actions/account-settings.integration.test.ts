import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { createUser } from '../../testing/factories'
import { formOf, signIn, signOut } from '../../testing/request'
import { db } from '../db'
import {
  changeEmailAction,
  changeNameAction,
  changePasswordAction,
  confirmEmailAction,
  endSessionAction,
  signOutElsewhereAction,
} from './account-settings'
import { signInAgainAction } from './accounts'

vi.mock('next/headers', async () => (await import('../../testing/request')).nextHeaders)
vi.mock('next/cache', async () => (await import('../../testing/request')).nextCache)
vi.mock('next/server', async () => (await import('../../testing/request')).nextServer)

beforeEach(signOut)

const account = () => createUser(db, { email: `${randomUUID()}@matinee.test`, name: 'Ada' })
const password = 'a long password nobody knows'

test.each([
  ['a name', () => changeNameAction(formOf({ name: 'Bea' }))],
  ['an address', () => changeEmailAction(formOf({ email: `${randomUUID()}@matinee.test` }))],
  ['a password', () => changePasswordAction(formOf({ currentPassword: password, password, repeat: password }))],
  ['a confirmation', () => confirmEmailAction(formOf({ token: 'x'.repeat(43) }))],
  ['the end of a session', () => endSessionAction(formOf({ handle: 'x'.repeat(16) }))],
  ['signing out elsewhere', () => signOutElsewhereAction(formOf({}))],
])('%s is for people who are signed in', async (_name, act) => {
  expect(await act()).toMatchObject({ ok: false })
})

test('a name is changed for its owner alone', async () => {
  const [one, other] = [await account(), await account()]
  await signIn(one.id)
  expect(await changeNameAction(formOf({ name: 'Bea' }))).toMatchObject({ ok: true })
  const nameOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).name
  expect([await nameOf(one.id), await nameOf(other.id)]).toEqual(['Bea', 'Ada'])
})

test('a wrong present password changes nothing', async () => {
  const { id } = await account()
  await signIn(id)
  const before = await db.user.findUniqueOrThrow({ where: { id } })
  expect(
    await changePasswordAction(formOf({ currentPassword: 'not mine at all', password, repeat: password })),
  ).toMatchObject({ ok: false })
  expect((await db.user.findUniqueOrThrow({ where: { id } })).passwordHash).toBe(before.passwordHash)
})

test('signing in again asks for the password of this very account', async () => {
  const [{ id }, other] = [await account(), await account()]
  const again = (mine: string) =>
    signInAgainAction(formOf({ email: other.email ?? '', password: mine, returnTo: '/account' }))
  expect(await again(password)).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn(id)
  expect(await again('not mine at all')).toMatchObject({ ok: false, code: 'invalid' })
})
