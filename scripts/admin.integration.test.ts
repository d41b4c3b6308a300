import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { db } from '../lib/db'
import { personHash } from '../lib/security/log'
import { createAdmin, createUser } from '../testing/factories'

/** The command as somebody types it. */
async function admin(...words: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'scripts/admin.ts', ...words])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const [code] = await once(child, 'close')
  return { code, said }
}
const account = () => createUser(db, { email: `${crypto.randomUUID()}@matinee.test` })
const roleOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).role

test('the first admin is made and unmade by a command, and both are noted', async () => {
  await createAdmin(db)
  const { id, email } = await account()
  expect(await admin('grant', (email ?? '').toUpperCase())).toMatchObject({
    code: 0,
    said: expect.stringContaining('is an admin'),
  })
  expect(await roleOf(id)).toBe('ADMIN')
  expect((await admin('list')).said).toContain(email)
  expect(await admin('revoke', email ?? '')).toMatchObject({ code: 0 })
  expect(await roleOf(id)).toBe('PERSON')
  const noted = await db.securityEvent.findMany({ where: { subject: personHash(id) }, orderBy: { id: 'asc' } })
  expect(noted).toMatchObject([
    { kind: 'role-granted', actor: null, detail: 'command' },
    { kind: 'role-revoked', actor: null, detail: 'command' },
  ])
})

test('sessions are ended and a link for a new password is printed, for whom it is asked', async () => {
  const { id, email } = await account()
  await db.session.create({ data: { id: crypto.randomUUID(), userId: id } })
  expect((await admin('sign-out', email ?? '')).said).toContain('1 sessions')
  expect(await db.session.count({ where: { userId: id } })).toBe(0)
  const token = /token=([\w-]{43})/.exec((await admin('reset', email ?? '')).said)
  expect(token).not.toBeNull()
  expect(await db.accountLink.count({ where: { userId: id, purpose: 'RESET' } })).toBe(1)
})

test.each([
  [['grant'], 'Say whose account'],
  [['crown', 'a@matinee.test'], 'Say what to do'],
])('%j is an error that says what is missing', async (words, sentence) => {
  const { code, said } = await admin(...words)
  expect(code).not.toBe(0)
  expect(said).toContain(sentence)
})

test('a second step is taken off by the command, for whoever lost both app and codes', async () => {
  const { id, email } = await account()
  await db.secondStep.create({ data: { userId: id, secret: 'x', confirmedAt: new Date() } })
  expect(await admin('second-step-off', email ?? '')).toMatchObject({
    code: 0,
    said: expect.stringContaining('without a code again'),
  })
  expect(await db.secondStep.count({ where: { userId: id } })).toBe(0)
  expect((await admin('second-step-off', email ?? '')).said).toContain('has no second step')
  expect(await admin('second-step-off', 'nobody@matinee.test')).toMatchObject({
    code: 1,
    said: expect.stringContaining('There is no account'),
  })
})
