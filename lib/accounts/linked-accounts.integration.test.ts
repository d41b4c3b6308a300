import { randomUUID } from 'node:crypto'
import type { Account } from 'next-auth'
import { beforeEach, expect, test, vi } from 'vitest'
import { createFilm, createUser, say } from '../../testing/factories'
import { findViewerById } from '../auth/queries'
import { readSessionUserId, sessionCookieName, writeSessionCookie } from '../auth/session-cookie'
import { db } from '../db'
import { personForLinkedAccount } from './linked-accounts'
import { createGuest } from './mutations'

const jar = vi.hoisted(() => new Map<string, string>())
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
    delete: (name: string) => jar.delete(name),
  }),
}))

beforeEach(() => jar.clear())

const identity = (): Account => ({ provider: 'github', type: 'oauth', providerAccountId: randomUUID() })

test('a new identity without a session starts a person who is no guest', async () => {
  const id = await personForLinkedAccount(identity(), { name: 'Ada' })
  expect(await findViewerById(id)).toMatchObject({ name: 'Ada', email: null, isGuest: false })
})

test('a new identity turns the guest of this browser into an account', async () => {
  const guestId = await createGuest()
  await writeSessionCookie(guestId)
  expect(await personForLinkedAccount(identity(), { name: 'Ada' })).toBe(guestId)
  expect(await findViewerById(guestId)).toMatchObject({ name: 'Ada', isGuest: false })
})

test('a known identity keeps its person and takes in what the guest of this browser did', async () => {
  const account = identity()
  const personId = await personForLinkedAccount(account, undefined)
  const guestId = await createGuest()
  const film = await createFilm(db)
  await say(db, guestId, { type: 'RATED', filmId: film.id, value: 4 })
  await writeSessionCookie(guestId)
  expect(await personForLinkedAccount(account, undefined)).toBe(personId)
  expect(await db.rating.findMany({ where: { userId: personId } })).toMatchObject([{ value: 4 }])
  expect(await db.user.findUnique({ where: { id: guestId } })).toBeNull()
})

test('the same number at another provider is another person', async () => {
  const account = identity()
  const first = await personForLinkedAccount(account, undefined)
  expect(await personForLinkedAccount({ ...account, provider: 'google' }, undefined)).not.toBe(first)
})

test('an account that is signed in is not changed by an identity that is new', async () => {
  const person = await createUser(db, { email: `${randomUUID()}@matinee.test` })
  await writeSessionCookie(person.id)
  expect(await personForLinkedAccount(identity(), { name: 'Someone else' })).not.toBe(person.id)
  expect(await db.user.findUnique({ where: { id: person.id }, include: { linkedAccounts: true } })).toMatchObject({
    name: person.name,
    linkedAccounts: [],
  })
})

test('a session cookie is read only with our signature', async () => {
  await writeSessionCookie('someone')
  expect(await readSessionUserId()).toBe('someone')
  const value = jar.get(sessionCookieName()) ?? ''
  for (const forged of [`${value.slice(0, -4)}AAAA`, 'someone', '', btoa(JSON.stringify({ sub: 'someone' }))]) {
    jar.set(sessionCookieName(), forged)
    expect(await readSessionUserId()).toBeNull()
  }
})
