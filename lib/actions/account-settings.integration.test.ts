import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { createUser } from '../../testing/factories'
import { formOf, redirectOf, signIn, signOut } from '../../testing/request/request'
import { jar } from '../../testing/request/stand-in'
import { SESSION, sessionOf } from '../../testing/session'
import { createGuest } from '../accounts/mutations'
import { hashPassword } from '../accounts/password'
import { getViewer } from '../auth/queries'
import { handleOf } from '../auth/sessions'
import { db } from '../db'
import { personHash } from '../security/log'
import {
  changeEmailAction,
  changeNameAction,
  changePasswordAction,
  confirmEmailAction,
  endSessionAction,
  signOutElsewhereAction,
} from './account-settings'
import { signInAction, signInAgainAction } from './accounts'

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

const newEmail = () => `${randomUUID()}@matinee.test`
/** Somebody who signed in with their password a while ago. */
async function signedInLongAgo() {
  const person = await createUser(db, { email: newEmail(), name: 'Ada', passwordHash: await hashPassword(password) })
  await signIn(person.id)
  await db.session.updateMany({ where: { userId: person.id }, data: { createdAt: new Date(Date.now() - 16 * 60_000) } })
  return { ...person, email: person.email ?? '' }
}
const signInWith = (email: string, word: string) => signInAction(null, formOf({ email, password: word }))
const noted = (userId: string, kind: string) => db.securityEvent.count({ where: { kind, subject: personHash(userId) } })

test('a changed password ends every session but a new one here, and the old password opens nothing any more', async () => {
  const { id, email } = await signedInLongAgo()
  const elsewhere = await sessionOf(db, id)
  const here = jar.get(SESSION)
  const changed = 'another long sentence of mine'
  expect(await changePasswordAction(formOf({ currentPassword: password, password: changed }))).toMatchObject({
    ok: true,
  })
  expect((await getViewer())?.id).toBe(id)
  expect(jar.get(SESSION)).not.toBe(here)
  expect(await db.session.findMany({ where: { userId: id } })).toHaveLength(1)
  for (const old of [here ?? '', elsewhere.value]) {
    jar.set(SESSION, old)
    expect(await getViewer()).toBeNull()
  }
  signOut()
  expect(await signInWith(email, password)).toMatchObject({ ok: false, code: 'invalid' })
  await redirectOf(signInWith(email, changed))
  expect((await getViewer())?.id).toBe(id)
  expect(await noted(id, 'password-changed')).toBe(1)
})

test.each(['password123', 'aaaaaaaaaaaa', 'short'])(
  'the new password %j is refused at its field, and changes nothing',
  async (word) => {
    const { id } = await signedInLongAgo()
    const before = await db.user.findUniqueOrThrow({ where: { id } })
    const answer = await changePasswordAction(formOf({ currentPassword: password, password: word }))
    expect(answer).toMatchObject({ ok: false, fieldErrors: { password: [expect.any(String)] } })
    expect((await db.user.findUniqueOrThrow({ where: { id } })).passwordHash).toBe(before.passwordHash)
    expect(await db.session.count({ where: { userId: id } })).toBe(1)
  },
)

test('an address is changed after a fresh sign-in alone, and then it signs in', async () => {
  const { id, email } = await signedInLongAgo()
  const next = newEmail()
  expect(await changeEmailAction(formOf({ email: next }))).toMatchObject({ ok: false, code: 'forbidden' })
  expect((await db.user.findUniqueOrThrow({ where: { id } })).email).toBe(email)
  expect(await redirectOf(signInAgainAction(formOf({ password, returnTo: '/account' })))).toBe('/account')
  expect(await changeEmailAction(formOf({ email: next }))).toMatchObject({ ok: true })
  expect(await noted(id, 'email-changed')).toBe(1)
  signOut()
  expect(await signInWith(email, password)).toMatchObject({ ok: false, code: 'invalid' })
  await redirectOf(signInWith(next, password))
  expect((await getViewer())?.id).toBe(id)
})

test('an address somebody has already is refused at its field', async () => {
  const [mine, theirs] = [await account(), await account()]
  await signIn(mine.id)
  const answer = await changeEmailAction(formOf({ email: theirs.email ?? '' }))
  expect(answer).toMatchObject({ ok: false, code: 'conflict', fieldErrors: { email: [expect.any(String)] } })
  expect((await db.user.findUniqueOrThrow({ where: { id: mine.id } })).email).toBe(mine.email)
})

test('a guest has neither name nor address to change, and no password', async () => {
  await signIn(await createGuest())
  expect(await changeNameAction(formOf({ name: 'Bea' }))).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await changeEmailAction(formOf({ email: newEmail() }))).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await changePasswordAction(formOf({ currentPassword: password, password }))).toMatchObject({
    ok: false,
    code: 'invalid',
  })
})

test('a name turns no letters around it, and is not empty without what does', async () => {
  const { id } = await account()
  await signIn(id)
  await changeNameAction(formOf({ name: '\u202eAda\u2066\u200f \0L' }))
  expect((await db.user.findUniqueOrThrow({ where: { id } })).name).toBe('Ada L')
  expect(await changeNameAction(formOf({ name: ' \u202e\u2066 ' }))).toMatchObject({
    ok: false,
    fieldErrors: { name: [expect.any(String)] },
  })
})

test('a browser left open signs nobody out elsewhere: that asks for a sign-in of just now', async () => {
  const { id } = await account()
  const away = await sessionOf(db, id)
  await signIn(id)
  await db.session.updateMany({ where: { userId: id }, data: { createdAt: new Date(Date.now() - 16 * 60_000) } })
  expect(await endSessionAction(formOf({ handle: handleOf(away.id) }))).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await signOutElsewhereAction(formOf({}))).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await db.session.count({ where: { userId: id } })).toBe(2)
})

test('signing out elsewhere ends all but this one, and one of somebody else is not ended by its handle', async () => {
  const [{ id }, other] = [await account(), await account()]
  const [first, foreign] = [await sessionOf(db, id), await sessionOf(db, other.id)]
  await sessionOf(db, id)
  await signIn(id)
  await endSessionAction(formOf({ handle: handleOf(foreign.id) }))
  expect(await db.session.count({ where: { id: foreign.id } })).toBe(1)
  await endSessionAction(formOf({ handle: handleOf(first.id) }))
  expect(await db.session.count({ where: { userId: id } })).toBe(2)
  expect(await signOutElsewhereAction(formOf({}))).toMatchObject({ ok: true, data: { ended: 1 } })
  expect((await getViewer())?.id).toBe(id)
  expect(await db.session.count({ where: { userId: other.id } })).toBe(1)
  expect(await noted(id, 'signed-out-everywhere')).toBe(1)
})
