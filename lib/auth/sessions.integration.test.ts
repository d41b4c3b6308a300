import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { createAdmin, createUser } from '../../testing/factories'
import { signOut } from '../../testing/request/request'
import { jar } from '../../testing/request/stand-in'
import { SESSION, sessionOf } from '../../testing/session'
import { db } from '../db'
import { getViewer, isFreshlySignedIn } from './queries'
import { endAllSessions, endOneSession, endSession, handleOf, listSessions, startSession } from './sessions'

beforeEach(signOut)

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const account = () => createUser(db, { email: `${randomUUID()}@matinee.test` })
const ago = (ms: number) => new Date(Date.now() - ms)
const viewerId = async () => (await getViewer())?.id ?? null
const sessionIds = async (userId: string) =>
  (await db.session.findMany({ where: { userId }, select: { id: true } })).map(({ id }) => id)

/** Somebody with a session of that age, which this browser holds. */
async function signedIn(userId: string, times: { createdAt?: Date; lastUsedAt?: Date } = {}) {
  const { id, value } = await sessionOf(db, userId)
  await db.session.update({ where: { id }, data: times })
  jar.set(SESSION, value)
  return id
}

test('a session begins with an id that was never there, and the one this browser had ends', async () => {
  const [ada, ben] = [await account(), await account()]
  await startSession(ada.id)
  const [first] = await sessionIds(ada.id)
  // 256 bits, six to a character.
  expect(first).toMatch(/^[\w-]{43}$/)
  const cookie = jar.get(SESSION) ?? ''
  await startSession(ben.id)
  expect(await viewerId()).toBe(ben.id)
  expect(await sessionIds(ada.id)).toEqual([])
  jar.set(SESSION, cookie)
  expect(await viewerId()).toBeNull()
  await startSession(ada.id)
  expect(await sessionIds(ada.id)).not.toContain(first)
})

test('signing out ends it for every copy of its cookie', async () => {
  const { id } = await account()
  await startSession(id)
  const copied = jar.get(SESSION) ?? ''
  await endSession()
  expect(jar.has(SESSION)).toBe(false)
  jar.set(SESSION, copied)
  expect(await viewerId()).toBeNull()
})

test('a session of one person opens nobody else', async () => {
  const [ada, ben] = [await account(), await account()]
  const { id } = await sessionOf(db, ada.id)
  await signedIn(ben.id)
  await db.session.deleteMany({ where: { userId: ben.id } })
  const { encode } = await import('next-auth/jwt')
  jar.set(SESSION, await encode({ token: { sub: ben.id, sid: id }, secret: process.env.NEXTAUTH_SECRET ?? '' }))
  expect(await viewerId()).toBeNull()
})

test('a cookie of before there were sessions opens nothing', async () => {
  const { id } = await account()
  const { encode } = await import('next-auth/jwt')
  jar.set(SESSION, await encode({ token: { sub: id }, secret: process.env.NEXTAUTH_SECRET ?? '' }))
  expect(await viewerId()).toBeNull()
})

test.each([
  ['an account that was away for a month', account, { lastUsedAt: ago(30 * DAY_MS) }, false],
  [
    'an account that was away for four weeks',
    account,
    { createdAt: ago(60 * DAY_MS), lastUsedAt: ago(28 * DAY_MS) },
    true,
  ],
  ['an account that has been signed in for a quarter', account, { createdAt: ago(90 * DAY_MS) }, false],
  [
    'a guest who was away for five months',
    () => createUser(db),
    { createdAt: ago(150 * DAY_MS), lastUsedAt: ago(150 * DAY_MS) },
    true,
  ],
  ['an admin who was away for two days', () => createAdmin(db), { lastUsedAt: ago(2 * DAY_MS) }, false],
])('%s', async (_name, make, times, isIn) => {
  const { id } = await make()
  await signedIn(id, times)
  expect(await viewerId()).toBe(isIn ? id : null)
})

test('use is noted once an hour, and never brings back what was ended', async () => {
  const { id } = await account()
  const sessionId = await signedIn(id, { lastUsedAt: ago(10 * 60_000) })
  const noted = async () => (await db.session.findUnique({ where: { id: sessionId } }))?.lastUsedAt.getTime() ?? 0
  const before = await noted()
  await getViewer()
  expect(await noted()).toBe(before)
  await db.session.update({ where: { id: sessionId }, data: { lastUsedAt: ago(2 * HOUR_MS) } })
  await getViewer()
  expect(Date.now() - (await noted())).toBeLessThan(HOUR_MS)
  await db.session.delete({ where: { id: sessionId } })
  await getViewer()
  expect(await db.session.count({ where: { id: sessionId } })).toBe(0)
})

test('one sees where one is signed in, and ends one of them or all others, never somebody else’s', async () => {
  const [ada, ben] = [await account(), await account()]
  const [phone, laptop, others] = [
    await sessionOf(db, ada.id),
    await sessionOf(db, ada.id),
    await sessionOf(db, ben.id),
  ]
  const here = await signedIn(ada.id)
  const listed = await listSessions(ada.id, here)
  expect(listed).toHaveLength(3)
  expect(listed.filter(({ isThis }) => isThis).map(({ handle }) => handle)).toEqual([handleOf(here)])
  expect(JSON.stringify(listed)).not.toContain(phone.id)
  expect(await endOneSession(ada.id, handleOf(others.id))).toBe(false)
  expect(await endOneSession(ada.id, handleOf(phone.id))).toBe(true)
  expect((await sessionIds(ada.id)).toSorted()).toEqual([laptop.id, here].toSorted())
  expect(await endAllSessions(ada.id, here)).toBe(1)
  expect(await sessionIds(ada.id)).toEqual([here])
  expect(await sessionIds(ben.id)).toEqual([others.id])
})

test('a sign-in is fresh for a quarter of an hour; a guest has no other key', async () => {
  const { id } = await account()
  await signedIn(id, { createdAt: ago(14 * 60_000) })
  expect(await isFreshlySignedIn()).toBe(true)
  await signedIn(id, { createdAt: ago(15 * 60_000) })
  expect(await isFreshlySignedIn()).toBe(false)
  await signedIn((await createUser(db)).id, { createdAt: ago(60 * DAY_MS) })
  expect(await isFreshlySignedIn()).toBe(true)
  signOut()
  expect(await isFreshlySignedIn()).toBe(false)
})

test('twenty sign-ins of one person at once make twenty sessions', async () => {
  const { id } = await account()
  await Promise.all(Array.from({ length: 20 }, () => sessionOf(db, id)))
  expect(await sessionIds(id)).toHaveLength(20)
})
