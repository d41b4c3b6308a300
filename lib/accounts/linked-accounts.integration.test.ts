import { randomUUID } from 'node:crypto'
import type { Account } from 'next-auth'
import { beforeEach, expect, test, vi } from 'vitest'
import { createFilm, createUser, say } from '../../testing/factories'
import { findViewerById, getViewer } from '../auth/queries'
import { readSessionToken, sessionCookieName } from '../auth/session-cookie'
import { startSession } from '../auth/sessions'
import { db } from '../db'
import { personForLinkedAccount } from './linked-accounts'
import { createGuest } from './mutations'
import { authOptions } from './options'

const jar = vi.hoisted(() => new Map<string, string>())
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => (value === '' ? jar.delete(name) : jar.set(name, value)),
    delete: (name: string) => jar.delete(name),
  }),
}))

const settings = vi.hoisted(() => ({ extra: {} }))
vi.mock('../env', async (original) => {
  const real = await original<typeof import('../env')>()
  return { ...real, env: () => ({ ...real.env(), ...settings.extra }) }
})

beforeEach(() => jar.clear())

const identity = (): Account => ({ provider: 'github', type: 'oauth', providerAccountId: randomUUID() })

test('a new identity without a session starts a person who is no guest', async () => {
  const id = await personForLinkedAccount(identity(), { name: 'Ada' })
  expect(await findViewerById(id)).toMatchObject({ name: 'Ada', email: null, isGuest: false })
})

test('a new identity turns the guest of this browser into an account', async () => {
  const guestId = await createGuest()
  await startSession(guestId)
  expect(await personForLinkedAccount(identity(), { name: 'Ada' })).toBe(guestId)
  expect(await findViewerById(guestId)).toMatchObject({ name: 'Ada', isGuest: false })
})

test('a known identity keeps its person and takes in what the guest of this browser did', async () => {
  const account = identity()
  const personId = await personForLinkedAccount(account, undefined)
  const guestId = await createGuest()
  const film = await createFilm(db)
  await say(db, guestId, { type: 'RATED', filmId: film.id, value: 4 })
  await startSession(guestId)
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
  await startSession(person.id)
  expect(await personForLinkedAccount(identity(), { name: 'Someone else' })).not.toBe(person.id)
  expect(await db.user.findUnique({ where: { id: person.id }, include: { linkedAccounts: true } })).toMatchObject({
    name: person.name,
    linkedAccounts: [],
  })
})

test('a session cookie is read only with our signature', async () => {
  const { id } = await createUser(db)
  await startSession(id)
  expect(await readSessionToken()).toMatchObject({ userId: id })
  const value = jar.get(sessionCookieName()) ?? ''
  for (const forged of [`${value.slice(0, -4)}AAAA`, id, '', btoa(JSON.stringify({ sub: id, sid: 'x' }))]) {
    jar.set(sessionCookieName(), forged)
    expect(await readSessionToken()).toBeNull()
  }
})

test('a guest whose cookie somebody else holds links an account, and that cookie opens nothing any more', async () => {
  const guestId = await createGuest()
  await startSession(guestId)
  const copied = jar.get(sessionCookieName()) ?? ''
  expect(await personForLinkedAccount(identity(), { name: 'Ada' })).toBe(guestId)
  jar.set(sessionCookieName(), copied)
  expect(await db.session.count({ where: { userId: guestId } })).toBe(0)
  expect(await getViewer()).toBeNull()
})

test('next-auth gets a new session for each sign-in, and renews nothing', async () => {
  const { jwt } = authOptions().callbacks ?? {}
  const account = identity()
  const sign = (given: Account | null, token = {}) =>
    jwt?.({ token, account: given, user: { id: '' }, profile: undefined } as unknown as Parameters<typeof jwt>[0])
  const first = await sign(account)
  const second = await sign(account)
  expect(second?.sub).toBe(first?.sub)
  expect(second?.sid).not.toBe(first?.sid)
  expect(await db.session.count({ where: { id: { in: [String(first?.sid), String(second?.sid)] } } })).toBe(2)
  expect(await sign(null, { sub: 'x', sid: 'y' })).toEqual({ sub: 'x', sid: 'y' })
})

test('no check of next-auth on what comes back from GitHub or Google is left out', () => {
  const names = ['GITHUB_ID', 'GITHUB_SECRET', 'GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'] as const
  settings.extra = Object.fromEntries(names.map((name) => [name, 'set']))
  const { providers } = authOptions()
  expect(providers.map(({ id, options }) => [id, Object.keys(options ?? {}).toSorted()])).toEqual([
    ['github', ['clientId', 'clientSecret']],
    ['google', ['clientId', 'clientSecret', 'httpOptions']],
  ])
  expect(providers[1]?.options?.httpOptions).toEqual({ timeout: 10_000 })
  expect(providers[1]).toMatchObject({ checks: ['pkce', 'state'], idToken: true })
})
