import { beforeEach, expect, test } from 'vitest'
import { createUser } from '../../testing/factories'
import { formOf, redirectOf, signIn, signOut } from '../../testing/request/request'
import { jar } from '../../testing/request/stand-in'
import { SESSION } from '../../testing/session'
import { db } from '../db'
import { askedPurposes } from '../experiments/asked-purposes'
import { asText } from '../privacy/schema'
import { erasePersonAction, saveConsentAction } from './privacy'

beforeEach(signOut)

test('is refused to strangers', async () => {
  const refused = { ok: false, code: 'unauthenticated' }
  expect(await saveConsentAction(formOf({ model: 'on' }))).toMatchObject(refused)
  expect(await erasePersonAction(formOf({ confirm: 'erase' }))).toMatchObject(refused)
})

test('a consent is that of the person who is signed in, and what is not ticked is withdrawn', async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await signIn(ada.id)
  const granted = async (userId: string) =>
    (await db.consent.findMany({ where: { userId, granted: true } })).map(({ purpose }) => purpose).toSorted()
  expect(await saveConsentAction(formOf({ model: 'on', behaviour: 'on' }))).toEqual({ ok: true, data: { saved: true } })
  expect(await granted(ada.id)).toEqual(['BEHAVIOUR', 'MODEL'])
  await saveConsentAction(formOf({ behaviour: 'on' }))
  expect(await granted(ada.id)).toEqual(['BEHAVIOUR'])
  expect(await granted(bob.id)).toEqual([])
})

test('a yes to words that changed meanwhile is refused, a no never, and what was asked is kept as it stood', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  const { questions, shown } = await askedPurposes()
  const stale = await saveConsentAction(formOf({ behaviour: 'on', shown: 'of yesterday' }))
  expect(stale).toMatchObject({ ok: false, code: 'conflict', message: expect.stringContaining('Read it again') })
  expect(await db.consent.count({ where: { userId: id } })).toBe(0)
  expect(await saveConsentAction(formOf({ behaviour: 'on', shown }))).toMatchObject({ ok: true })
  expect(await saveConsentAction(formOf({ shown: 'of yesterday' }))).toMatchObject({ ok: true })
  const entries = await db.consentEntry.findMany({
    where: { userId: id, purpose: 'BEHAVIOUR' },
    orderBy: { id: 'asc' },
  })
  const words = asText(questions[0] ?? { label: '', explanation: '' })
  expect(entries).toMatchObject([
    { granted: true, source: 'ACCOUNT', words },
    { granted: false, source: 'ACCOUNT', words },
  ])
})

test('erasing needs the word, ends the session and takes nobody else away', async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await signIn(ada.id)
  const wrong = await erasePersonAction(null, formOf({ confirm: 'yes' }))
  expect(wrong).toMatchObject({ ok: false, code: 'invalid', fieldErrors: { confirm: [expect.any(String)] } })
  expect(await db.user.count({ where: { id: ada.id } })).toBe(1)
  expect(await redirectOf(erasePersonAction(formOf({ confirm: ' Erase ' })))).toMatch(
    /^\/goodbye\?receipt=[\w-]+\.[\w-]+$/,
  )
  expect(await db.user.findMany({ where: { id: { in: [ada.id, bob.id] } }, select: { id: true } })).toEqual([
    { id: bob.id },
  ])
  expect(jar.has(SESSION)).toBe(false)
})

test('who signed in a while ago erases nothing, also with the word', async () => {
  const { id } = await createUser(db, { email: `${crypto.randomUUID()}@matinee.test` })
  await signIn(id)
  await db.session.updateMany({ where: { userId: id }, data: { createdAt: new Date(Date.now() - 16 * 60_000) } })
  expect(await erasePersonAction(formOf({ confirm: 'erase' }))).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await db.user.count({ where: { id } })).toBe(1)
})
