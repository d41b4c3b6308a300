import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { createAdmin, createUser } from '../../../testing/factories'
import { formOf, signIn, signOut } from '../../../testing/request/request'
import { findAccountByEmail, setRole } from '../../accounts/people'
import { db } from '../../db'
import { readReceipt } from '../../privacy/erasure/receipt'
import { personHash } from '../../security/log'
import { eraseAccountAction, findAccountAction, sendResetAction, setRoleAction } from './people'

beforeEach(signOut)

const account = () => createUser(db, { email: `${randomUUID()}@matinee.test` })
const roleOf = async (id: string) => (await db.user.findUnique({ where: { id } }))?.role
const notedOf = (id: string) =>
  db.securityEvent.findMany({
    where: { subject: personHash(id) },
    orderBy: { id: 'asc' },
    select: { kind: true, actor: true, detail: true },
  })

test.each([
  ['finding', (email: string, _id: string) => findAccountAction(formOf({ email }))],
  ['changing a role', (_email: string, userId: string) => setRoleAction(formOf({ userId, role: 'ADMIN' }))],
  ['sending a link', (_email: string, userId: string) => sendResetAction(formOf({ userId }))],
  ['erasing', (_email: string, userId: string) => eraseAccountAction(formOf({ userId, confirm: 'erase' }))],
])('%s is for admins alone', async (_name, act) => {
  const { id, email } = await account()
  expect(await act(email ?? '', id)).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn((await account()).id)
  expect(await act(email ?? '', id)).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await roleOf(id)).toBe('PERSON')
})

test('an admin finds an account by its whole address and sees nothing of its taste', async () => {
  const { id, email } = await account()
  await signIn((await createAdmin(db)).id)
  const answer = await findAccountAction(formOf({ email: (email ?? '').toUpperCase() }))
  expect(answer).toEqual({
    ok: true,
    data: { account: { id, email, role: 'PERSON', createdAt: expect.any(Date), allowsHelp: false } },
  })
  expect(await findAccountAction(formOf({ email: `x${email}` }))).toEqual({ ok: true, data: { account: null } })
})

test('a role is granted and taken back, and both are noted with who did it', async () => {
  const { id } = await account()
  const admin = await createAdmin(db)
  await signIn(admin.id)
  expect(await setRoleAction(formOf({ userId: id, role: 'ADMIN' }))).toMatchObject({ ok: true })
  expect(await roleOf(id)).toBe('ADMIN')
  await setRoleAction(formOf({ userId: id, role: 'ADMIN' }))
  await setRoleAction(formOf({ userId: id, role: 'PERSON' }))
  expect(await roleOf(id)).toBe('PERSON')
  const actor = personHash(admin.id)
  expect(await notedOf(id)).toEqual([
    { kind: 'role-granted', actor, detail: 'admin' },
    { kind: 'role-revoked', actor, detail: 'admin' },
  ])
})

test('an admin whose sign-in is old changes no role and erases nobody', async () => {
  const { id } = await account()
  const admin = await createAdmin(db)
  await signIn(admin.id)
  await db.session.updateMany({ where: { userId: admin.id }, data: { createdAt: new Date(Date.now() - 3_600_000) } })
  expect(await setRoleAction(formOf({ userId: id, role: 'ADMIN' }))).toMatchObject({ ok: false, code: 'forbidden' })
  const erased = await eraseAccountAction(formOf({ userId: id, confirm: 'erase' }))
  expect(erased).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await roleOf(id)).toBe('PERSON')
})

test('two admins who take the role from each other at once leave one', async () => {
  const others = await db.user.findMany({ where: { role: 'ADMIN' }, select: { id: true } })
  await db.user.updateMany({ where: { role: 'ADMIN' }, data: { role: 'PERSON' } })
  const [one, other] = [await createAdmin(db), await createAdmin(db)]
  const results = await Promise.allSettled([setRole(one.id, 'PERSON', other.id), setRole(other.id, 'PERSON', one.id)])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await db.user.count({ where: { role: 'ADMIN' } })).toBe(1)
  await db.user.updateMany({ where: { id: { in: others.map(({ id }) => id) } }, data: { role: 'ADMIN' } })
})

test('a guest is nobody’s admin', async () => {
  const guest = await createUser(db)
  await setRole(guest.id, 'ADMIN', null)
  expect(await roleOf(guest.id)).toBe('PERSON')
})

test('an account is erased on request, an admin’s and one’s own are not', async () => {
  const { id, email } = await account()
  const [admin, other] = [await createAdmin(db), await createAdmin(db)]
  await signIn(admin.id)
  const erase = (userId: string, confirm = 'erase') => eraseAccountAction(formOf({ userId, confirm }))
  expect(await erase(id, 'yes')).toMatchObject({ ok: false, code: 'invalid' })
  expect(await erase(other.id)).toMatchObject({ ok: false, code: 'conflict' })
  expect(await erase(admin.id)).toMatchObject({ ok: false, code: 'conflict' })
  const erased = await erase(id)
  // For its person: it proves to them what was erased, and names nobody.
  expect(readReceipt(erased.ok ? erased.data.receipt : '')).toMatchObject({
    people: [personHash(id)],
    erased: { User: 1 },
  })
  expect(await findAccountByEmail(email ?? '')).toBeNull()
  expect(await db.erasure.count({ where: { hash: personHash(id) } })).toBe(1)
})

test('without mail an admin is told of the command, and sees no link', async () => {
  const { id } = await account()
  await signIn((await createAdmin(db)).id)
  const answer = await sendResetAction(formOf({ userId: id }))
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('npm run admin -- reset') })
  expect(await db.accountLink.count({ where: { userId: id } })).toBe(0)
})
