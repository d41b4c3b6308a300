import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAdmin, createUser } from '../../testing/factories'
import { formOf, redirectOf, signOut } from '../../testing/request/request'
import { inBrowser, jar } from '../../testing/request/stand-in'
import { adminWithPassword, adminWithStep, begunStep } from '../../testing/second-step'
import { SESSION, sessionOf } from '../../testing/session'
import { readSecondStep, removeSecondStep } from '../accounts/second-step'
import { findAwaitingSession, getViewer } from '../auth/queries'
import { db } from '../db'
import { exportPerson } from '../privacy/export-json'
import { personHash } from '../security/log'
import { beginSecondStepAction, confirmSecondStepAction, endSecondStepAction, giveCodeAction } from './second-step'

const settings = vi.hoisted(() => ({ step: 'optional' }))
vi.mock('../env', async (original) => {
  const real = await original<typeof import('../env')>()
  return { ...real, env: () => ({ ...real.env(), ADMIN_SECOND_STEP: settings.step }) }
})

beforeEach(() => {
  signOut()
  settings.step = 'optional'
  // A code is half a minute's: none runs out between being made and being given.
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

const viewerId = async () => (await getViewer())?.id ?? null
const noted = async (id: string) =>
  (await db.securityEvent.findMany({ where: { subject: personHash(id) }, orderBy: { id: 'asc' } })).map(
    ({ kind, detail }) => `${kind} ${detail}`.trim(),
  )

const give = (code: string) => giveCodeAction(formOf({ code, returnTo: '/admin' }))

test('what is only begun asks for nothing; a code that fits turns it on, keeps this session and ends the others', async () => {
  const { id } = await adminWithPassword()
  const elsewhere = await sessionOf(db, id)
  const app = await begunStep(id)
  expect(app.address).toMatch(/^otpauth:\/\/totp\/Matinee:ada\?issuer=Matinee&secret=/)
  expect(app.codes).toHaveLength(10)
  expect(await viewerId()).toBe(id)
  expect(await confirmSecondStepAction(formOf({ code: '000000' }))).toMatchObject({ ok: false, code: 'invalid' })
  expect(await readSecondStep(id, '')).toMatchObject({ state: 'begun' })
  expect(await confirmSecondStepAction(formOf({ code: app.code() }))).toMatchObject({ ok: true })
  expect(await viewerId()).toBe(id)
  expect(await db.session.count({ where: { id: elsewhere.id } })).toBe(0)
  expect(await readSecondStep(id, '')).toEqual({ state: 'on', since: expect.any(Date), codesLeft: 10 })
  expect(await beginSecondStepAction(new FormData())).toMatchObject({ ok: false, code: 'conflict' })
  expect(await noted(id)).toEqual(['account-created password', 'second-step-refused code', 'second-step-on'])
})

test('after the password nothing opens until the code is given, and the way leads where one wanted to go', async () => {
  const { id, signIn, code } = await adminWithStep()
  signOut()
  expect(await signIn()).toBe('/api/arrived?returnTo=%2Fsign-in%3FreturnTo%3D%252F')
  expect(await viewerId()).toBeNull()
  expect((await findAwaitingSession())?.userId).toBe(id)
  expect(await give('123456')).toMatchObject({ ok: false, fieldErrors: { code: [expect.any(String)] } })
  expect(await viewerId()).toBeNull()
  expect(await redirectOf(give(code()))).toBe('/admin')
  expect(await viewerId()).toBe(id)
})

test('a code of the app counts once, in whichever browser it is given next', async () => {
  const { id, signIn, code } = await adminWithStep()
  signOut()
  await signIn()
  const first = jar.get(SESSION) ?? ''
  expect(await give(code(-1))).toMatchObject({ ok: false })
  await redirectOf(give(code()))
  signOut()
  await signIn()
  expect(await give(code())).toMatchObject({ ok: false, code: 'invalid' })
  expect(await viewerId()).toBeNull()
  jar.set(SESSION, first)
  expect(await viewerId()).toBe(id)
})

/** Both codes are given at the same moment, each in a browser of its own that waits for one. */
async function giveAtOnce(signIn: () => Promise<string>, given: string[]) {
  const browsers = given.map(() => new Map<string, string>())
  for (const browser of browsers) await inBrowser(browser, signIn)
  const results = await Promise.allSettled(
    browsers.map((browser, place) => inBrowser(browser, () => give(given[place] ?? ''))),
  )
  const opened = await Promise.all(browsers.map((browser) => inBrowser(browser, viewerId)))
  return { led: results.filter(({ status }) => status === 'rejected').length, opened }
}

test.each(['of the app', 'of recovery'])(
  'one code %s given in five browsers at the same moment opens one of them',
  async (kind) => {
    const { id, signIn, code, codes } = await adminWithStep()
    signOut()
    const given = kind === 'of the app' ? code() : (codes[0] ?? '')
    const { led, opened } = await giveAtOnce(signIn, [given, given, given, given, given])
    expect(led).toBe(1)
    expect(opened.filter((viewer) => viewer === id)).toHaveLength(1)
    expect(opened.filter((viewer) => viewer === null)).toHaveLength(4)
  },
)

test('each recovery code opens once, however its groups are written', async () => {
  const { signIn, codes, id } = await adminWithStep()
  const [one = ''] = codes
  signOut()
  await signIn()
  expect(await redirectOf(give(one.toLowerCase().replaceAll(' ', '-')))).toBe('/admin')
  expect(await readSecondStep(id, '')).toMatchObject({ codesLeft: 9 })
  signOut()
  await signIn()
  expect(await give(one)).toMatchObject({ ok: false })
  expect(await viewerId()).toBeNull()
})

test('ten wrong codes are all that one account gets in ten minutes, and the right one no more then', async () => {
  const { signIn, code } = await adminWithStep()
  signOut()
  await signIn()
  for (let wrong = 0; wrong < 10; wrong++) expect(await give(`wrong ${wrong}`)).toMatchObject({ code: 'invalid' })
  expect(await give(code())).toMatchObject({ ok: false, code: 'rate-limited' })
})

test('a session that waits is over after a quarter of an hour, and nobody else’s is found', async () => {
  const { signIn, code, id } = await adminWithStep()
  signOut()
  expect(await give(code())).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn()
  await db.session.updateMany({ where: { userId: id }, data: { createdAt: new Date(Date.now() - 15 * 60_000) } })
  expect(await give(code())).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(await viewerId()).toBeNull()
})

test('signing in anew in a browser that gave its code asks for none; a copied cookie of a waiting session stays shut', async () => {
  const { id, signIn } = await adminWithStep()
  await signIn()
  expect(await viewerId()).toBe(id)
  const { value } = await sessionOf(db, id)
  jar.set(SESSION, value)
  expect(await viewerId()).toBeNull()
})

test('it is taken off with a code, or by the command without one, and both are noted', async () => {
  const { id, code, signIn } = await adminWithStep()
  expect(await endSecondStepAction(formOf({ code: '000000' }))).toMatchObject({ ok: false })
  expect(await endSecondStepAction(formOf({ code: code() }))).toMatchObject({ ok: true })
  signOut()
  await signIn()
  expect(await viewerId()).toBe(id)
  const app = await begunStep(id)
  await confirmSecondStepAction(formOf({ code: app.code() }))
  expect(await removeSecondStep(id)).toBe(true)
  expect(await removeSecondStep(id)).toBe(false)
  expect((await noted(id)).filter((line) => line.startsWith('second-step-off'))).toEqual([
    'second-step-off code',
    'second-step-off command',
  ])
})

test('whoever signed in long ago, and whoever is no admin, sets nothing up', async () => {
  const { id } = await adminWithPassword()
  await db.session.updateMany({ where: { userId: id }, data: { createdAt: new Date(Date.now() - 15 * 60_000) } })
  expect(await beginSecondStepAction(new FormData())).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await confirmSecondStepAction(formOf({ code: '1' }))).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await endSecondStepAction(formOf({ code: '1' }))).toMatchObject({ ok: false, code: 'forbidden' })
  jar.set(
    SESSION,
    (await sessionOf(db, (await createUser(db, { email: `${crypto.randomUUID()}@matinee.test` })).id)).value,
  )
  expect(await beginSecondStepAction(new FormData())).toMatchObject({ ok: false, code: 'forbidden' })
  signOut()
  for (const action of [beginSecondStepAction, confirmSecondStepAction, endSecondStepAction])
    expect(await action(formOf({ code: '1' }))).toMatchObject({ ok: false, code: 'unauthenticated' })
})

test('where the site demands it, an admin without it is none until it is on', async () => {
  const { id } = await adminWithPassword()
  settings.step = 'required'
  expect(await getViewer()).toMatchObject({ id, role: 'PERSON', stepDemanded: true })
  const app = await begunStep(id)
  await confirmSecondStepAction(formOf({ code: app.code() }))
  expect(await getViewer()).toMatchObject({ id, role: 'ADMIN' })
  const other = await createAdmin(db)
  jar.set(SESSION, (await sessionOf(db, other.id)).value)
  expect((await getViewer())?.role).toBe('PERSON')
})

test('neither the database nor the export holds a key or a code as it is', async () => {
  const { id, key, codes } = await adminWithStep()
  const row = JSON.stringify(await db.secondStep.findUniqueOrThrow({ where: { userId: id } }))
  const exported = JSON.stringify(await exportPerson(id))
  for (const secret of [key, ...codes].map((text) => text.replaceAll(' ', ''))) {
    expect(row).not.toContain(secret)
    expect(exported).not.toContain(secret)
  }
  expect(exported).toContain('confirmedAt')
})
