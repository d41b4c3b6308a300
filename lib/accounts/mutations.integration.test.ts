import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { findPasswordHash, findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { personHash } from '../security/log'
import { askForAccount, checkPassword as checkRow, createGuest } from './mutations'
import { signOutByCommand } from './settings'

const password = 'a password nobody else has'
const createAccount = async (...asked: Parameters<typeof askForAccount>) => (await askForAccount(...asked)) ?? ''
const checkPassword = async (email: string, word: string) => checkRow(await findPasswordHash(email), word)
const accountInput = () => ({ name: 'Ada', email: `${randomUUID()}@matinee.test`, password })

test('a guest is a viewer with nothing granted and nothing asked', async () => {
  const viewer = await findViewerById(await createGuest())
  expect(viewer).toMatchObject({
    isGuest: true,
    role: 'PERSON',
    consents: { behaviour: false, context: false, model: false },
    consentAsked: false,
  })
})

test('a guest who creates an account stays the same person and keeps everything', async () => {
  const guestId = await createGuest()
  const film = await createFilm(db)
  await saveRating(guestId, film.id, 4.5)
  const input = accountInput()
  expect(await createAccount(guestId, input)).toBe(guestId)
  expect(await findViewerById(guestId)).toMatchObject({
    isGuest: false,
    name: 'Ada',
    email: input.email,
    role: 'PERSON',
  })
  expect(await db.rating.findMany({ where: { userId: guestId } })).toMatchObject([{ value: 4.5 }])
})

test('the password is not what is stored, and two equal ones are stored differently', async () => {
  const ids = [await createAccount(null, accountInput()), await createAccount(null, accountInput())]
  const rows = await db.user.findMany({ where: { id: { in: ids } }, select: { passwordHash: true } })
  expect(new Set(rows.map((row) => row.passwordHash)).size).toBe(2)
  for (const row of rows) expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('an address that is taken is refused, and the guest stays a guest', async () => {
  const input = accountInput()
  await createAccount(null, input)
  const guestId = await createGuest()
  await expect(createAccount(guestId, input)).rejects.toMatchObject({
    name: 'AppError',
    code: 'conflict',
    fieldErrors: { email: [expect.any(String)] },
  })
  expect((await findViewerById(guestId))?.isGuest).toBe(true)
})

test('of several who take one address at once exactly one gets it and the others hear why', async () => {
  const input = accountInput()
  const guests = [await createGuest(), await createGuest(), await createGuest()]
  const results = await Promise.allSettled(guests.map((guest) => createAccount(guest, input)))
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused.map((result) => result.reason)).toMatchObject([{ code: 'conflict' }, { code: 'conflict' }])
  expect(await db.user.count({ where: { email: input.email } })).toBe(1)
})

test('a form that is sent twice does not change the address of the account the first one made', async () => {
  const guestId = await createGuest()
  const inputs = [accountInput(), accountInput(), accountInput()]
  const results = await Promise.allSettled(inputs.map((input) => createAccount(guestId, input)))
  const [made, ...more] = inputs.filter((_, place) => results[place]?.status === 'fulfilled')
  expect(more).toEqual([])
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused.map((result) => result.reason)).toMatchObject([{ code: 'conflict' }, { code: 'conflict' }])
  expect((await findViewerById(guestId))?.email).toBe(made?.email)
})

test('the right password gives the person, and nothing else does', async () => {
  const input = accountInput()
  const id = await createAccount(null, input)
  expect(await checkPassword(input.email, password)).toBe(id)
  for (const wrong of ['', password.toUpperCase(), `${password} `, password.slice(0, -1)]) {
    await expect(checkPassword(input.email, wrong)).rejects.toMatchObject({ name: 'AppError', code: 'invalid' })
  }
})

test('an unknown address, an account without a password and a wrong password are answered alike', async () => {
  const known = accountInput()
  await createAccount(null, known)
  const linked = await createUser(db, { email: `${randomUUID()}@matinee.test` })
  const answers = await Promise.all(
    [known.email, linked.email ?? '', `${randomUUID()}@matinee.test`].map((email) =>
      checkPassword(email, 'nobody has this password').catch((error: unknown) => error),
    ),
  )
  expect(answers[0]).toMatchObject({ name: 'AppError', code: 'invalid' })
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

test('a changed role and an erased account count at the next look', async () => {
  const id = await createAccount(null, accountInput())
  await db.user.update({ where: { id }, data: { role: 'ADMIN' } })
  expect((await findViewerById(id))?.role).toBe('ADMIN')
  await db.user.delete({ where: { id } })
  expect(await findViewerById(id)).toBeNull()
})

test.each(['password123', 'Ada Ada Ada', 'letmeinletmein'])('the password %j is refused at its field', async (weak) => {
  const input = accountInput()
  await expect(askForAccount(null, { ...input, password: weak })).rejects.toMatchObject({
    code: 'invalid',
    fieldErrors: { password: [expect.any(String)] },
  })
  expect(await db.user.count({ where: { email: input.email } })).toBe(0)
})

test('whoever runs the site can end every session of an account, and of nobody else', async () => {
  const [one, other] = [await createUser(db), await createUser(db)]
  for (const userId of [one.id, one.id, other.id]) await db.session.create({ data: { id: randomUUID(), userId } })
  expect(await signOutByCommand(one.id)).toBe(2)
  expect(await db.session.count({ where: { userId: one.id } })).toBe(0)
  expect(await db.session.count({ where: { userId: other.id } })).toBe(1)
  expect(await db.securityEvent.findFirst({ where: { subject: personHash(one.id) } })).toMatchObject({
    kind: 'signed-out-everywhere',
    detail: 'command',
    actor: null,
  })
})
