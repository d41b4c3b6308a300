import { expect, test } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createUser } from '../../testing/factories'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { lapseModelConsents } from './lapse-model-consents'
import { lapseConsents, saveConsent } from './mutations'
import { listConsentEntries } from './queries'
import { asText, modelWords, purposes } from './schema'

// Words that change end the yes of everybody.
withOwnDatabase()

const all = { behaviour: true, context: true, model: true }
const none = { behaviour: false, context: false, model: false }

/** The ledger in short, the oldest first. */
const ledgerOf = async (userId: string) =>
  (await listConsentEntries(userId))
    .reverse()
    .map(({ purpose, granted, version, source }) => [purpose, granted, version, source].join(' '))

test('each decision that says something new is an entry with the words it was about, the place and the version', async () => {
  const { id } = await createUser(db)
  const questions = purposes.map(({ name }) => ({ name, label: `May we ${name}`, explanation: 'As shown.' }))
  await saveConsent(id, { ...none, model: true }, null, { source: 'SURVEY', questions })
  await saveConsent(id, { ...none, model: true }, null, { source: 'ACCOUNT', questions })
  await saveConsent(id, { ...none, behaviour: true, help: true }, null)
  const [first, second] = [
    ['BEHAVIOUR false 3 SURVEY', 'CONTEXT false 2 SURVEY', 'MODEL true 1 SURVEY'],
    ['BEHAVIOUR true 3 ACCOUNT', 'MODEL false 1 ACCOUNT', 'HELP true 2 ACCOUNT'],
  ]
  expect(await ledgerOf(id)).toEqual([...(first ?? []), ...(second ?? [])])
  const entries = await listConsentEntries(id)
  expect(entries.find(({ source }) => source === 'SURVEY')?.words).toBe('May we model. As shown.')
  expect(entries[0]?.words).toBe(asText(purposes[3]))
})

test('an entry never changes, but for whose it is', async () => {
  const [{ id }, other] = [await createUser(db), await createUser(db)]
  await saveConsent(id, all, null)
  for (const data of [{ granted: false }, { version: 2 }, { words: 'others' }, { at: new Date(0) }]) {
    await expect(db.consentEntry.updateMany({ where: { userId: id }, data })).rejects.toThrow(/never changes/)
  }
  expect(await db.consentEntry.updateMany({ where: { userId: id }, data: { userId: other.id } })).toEqual({ count: 3 })
})

test('words that changed in substance end an earlier yes, ask again, and leave every other decision', async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await saveConsent(ada.id, all, 'Asia/Tokyo')
  await saveConsent(bob.id, none, null)
  await db.event.create({ data: { id: `kept ${ada.id}`, userId: ada.id, type: 'SEARCHED', detail: 'noir' } })
  const lapse = () => lapseConsents([{ name: 'behaviour', asksAgainBelow: 4 }])
  await lapse()
  const viewer = await findViewerById(ada.id)
  expect(viewer).toMatchObject({
    consents: { behaviour: false, context: true, model: true },
    consentLapsed: true,
    profileVersion: 2,
  })
  expect((await ledgerOf(ada.id)).at(-1)).toBe('BEHAVIOUR false 3 NEW_WORDS')
  // What was kept waits for the next decision.
  expect(await db.event.count({ where: { userId: ada.id } })).toBe(1)
  expect(await findViewerById(bob.id)).not.toHaveProperty('consentLapsed')
  expect(await ledgerOf(bob.id)).toHaveLength(3)
  const before = await ledgerOf(ada.id)
  await lapse()
  expect(await ledgerOf(ada.id)).toEqual(before)
})

test.each([true, false])('after new words the answer %s is an entry, and ends the asking', async (behaviour) => {
  const { id } = await createUser(db)
  await saveConsent(id, all, null)
  await db.event.create({ data: { id: `kept ${id}`, userId: id, type: 'SEARCHED', detail: 'noir' } })
  await lapseConsents([{ name: 'behaviour', asksAgainBelow: 4 }])
  await saveConsent(id, { ...all, behaviour }, null)
  expect((await ledgerOf(id)).slice(-2)).toEqual(['BEHAVIOUR false 3 NEW_WORDS', `BEHAVIOUR ${behaviour} 3 ACCOUNT`])
  expect(await findViewerById(id)).not.toHaveProperty('consentLapsed')
  expect(await db.event.count({ where: { userId: id } })).toBe(behaviour ? 1 : 0)
})

test('a yes to a model holds for the host it named: another host asks again, another model there does not', async () => {
  const people = await Promise.all([createUser(db), createUser(db), createUser(db), createUser(db)])
  const [here, there, unnamed, no] = people.map(({ id }) => id) as [string, string, string, string]
  const wordsAt = (host: string, model: string) => ({
    ...{ source: 'ACCOUNT' as const },
    questions: purposes.map(({ name, label }) => ({ name, label, explanation: modelWords({ models: [model], host }) })),
  })
  const yes = { ...none, model: true, training: true, behaviour: true }
  await saveConsent(here, yes, null, wordsAt('a.test', 'old'))
  await saveConsent(there, yes, null, wordsAt('b.test', 'old'))
  await saveConsent(unnamed, yes, null)
  await saveConsent(no, none, null, wordsAt('b.test', 'old'))
  await lapseModelConsents('a.test')
  const consentsOf = async (id: string) => (await findViewerById(id))?.consents
  expect(await consentsOf(here)).toMatchObject({ model: true, training: true })
  expect(await consentsOf(unnamed)).toMatchObject({ model: true, training: true })
  expect(await consentsOf(there)).toMatchObject({ model: false, training: false, behaviour: true })
  expect(await findViewerById(there)).toMatchObject({ consentLapsed: true, profileVersion: 2 })
  const [ended] = await listConsentEntries(there)
  expect(ended).toMatchObject({ granted: false, source: 'NEW_WORDS' })
  expect(ended?.words).toBe('It went to b.test; it would go to a.test now.')
  expect(await findViewerById(no)).not.toHaveProperty('consentLapsed')
  // Asked again, they decide for the host that is there now; a later start ends nothing.
  await saveConsent(there, yes, null, wordsAt('a.test', 'new'))
  const before = await ledgerOf(there)
  await lapseModelConsents('a.test')
  expect(await ledgerOf(there)).toEqual(before)
  expect(await consentsOf(there)).toMatchObject({ model: true })
})

test('the words that are asked now end nothing', async () => {
  const { id } = await createUser(db)
  await saveConsent(id, all, null)
  await lapseConsents()
  expect((await findViewerById(id))?.consents).toMatchObject(all)
})

test("somebody else's entries are not listed", async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await saveConsent(ada.id, all, null)
  expect(await listConsentEntries(bob.id)).toEqual([])
})
