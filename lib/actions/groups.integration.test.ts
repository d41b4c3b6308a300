import { beforeEach, expect, test } from 'vitest'
import { createUser } from '../../testing/factories'
import { formOf, signIn, signOut } from '../../testing/request/request'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { askedPurposes } from '../experiments/asked-purposes'
import { setGroupAction } from './groups'

beforeEach(() => signOut())

const set = (fields: Record<string, string>) => setGroupAction(null, formOf(fields))
const isIn = async (id: string) => (await findViewerById(id))?.consents.groups

test('somebody joins and leaves for themselves, and nobody else', async () => {
  expect(await set({ groups: 'on' })).toMatchObject({ ok: false, code: 'unauthenticated' })
  const [person, other] = [await createUser(db), await createUser(db)]
  const group = await db.tasteGroup.create({
    data: { facets: ['mood:dread'], middle: {}, people: { create: [{ userId: person.id }, { userId: other.id }] } },
    select: { id: true },
  })
  await signIn(person.id)
  const { shown } = await askedPurposes()
  expect(await set({ groups: 'on', shown })).toMatchObject({ ok: true })
  expect([await isIn(person.id), await isIn(other.id)]).toEqual([true, false])
  expect(await set({ groups: '' })).toMatchObject({ ok: true })
  expect(await isIn(person.id)).toBe(false)
  const left = await db.tasteGroupPerson.findMany({ where: { groupId: group.id }, select: { userId: true } })
  expect(left).toEqual([{ userId: other.id }])
})

test('each answer is in the ledger with its words, and nothing else changes', async () => {
  const { id } = await createUser(db, { consents: { create: { purpose: 'MODEL', granted: true } } })
  await signIn(id)
  await set({ groups: 'on' })
  await set({ groups: 'on' })
  await set({ groups: '' })
  const entries = await db.consentEntry.findMany({ where: { userId: id }, orderBy: { id: 'asc' } })
  expect(entries.map(({ purpose, granted, source }) => [purpose, granted, source])).toEqual([
    ['GROUPS', true, 'TASTE'],
    ['GROUPS', false, 'TASTE'],
  ])
  expect(entries[0]?.words).toContain('Put me in a group of taste')
  expect((await findViewerById(id))?.consents.model).toBe(true)
})

test('a yes to words that have changed meanwhile is none, and a no always counts', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  expect(await set({ groups: 'on', shown: 'other words' })).toMatchObject({ ok: false, code: 'conflict' })
  expect(await isIn(id)).toBe(false)
  expect(await set({ groups: '', shown: 'other words' })).toMatchObject({ ok: true })
})
