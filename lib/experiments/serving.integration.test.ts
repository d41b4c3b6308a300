import { beforeEach, expect, test } from 'vitest'
import { createAdmin, createUser } from '../../testing/factories'
import { passedReplay } from '../../testing/passed-replay'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveConsent } from '../privacy/mutations'
import { publishVersion, saveDraft } from '../prompts/mutations'
import { findPublished } from '../prompts/queries'
import { concludeExperiment, rampUp, startExperiment, startHoldout, stopExperiment, withdrawVariant } from './mutations'
import { findExperiment, isHeldOut, listModelsBeside } from './queries'
import { servingFor } from './serving'

const all = { behaviour: true, context: false, model: true }
let adminId: string
let draftId: string

// Experiments are of the whole site: this file begins with none.
beforeEach(async () => {
  await db.experiment.deleteMany()
  await db.promptVersion.deleteMany({ where: { key: 'SLATE' } })
  adminId = (await createAdmin(db)).id
  const content = { temperature: 0.3, topP: 1, maxTokens: 800, model: '', drafts: 1, language: 'en', note: '' }
  draftId = (await saveDraft(adminId, { key: 'SLATE', instructions: 'Be brief.', ...content })).id
  await passedReplay(db, draftId)
})

const start = async (ramp = 100) => {
  const variant = { model: '', engine: 'served' }
  const { id } = await startExperiment(adminId, {
    title: 'Brief reasons',
    measure: 'opened',
    planned: 200,
    variants: [
      { ...variant, name: 'As it serves', version: 'default' },
      { ...variant, name: 'Brief', version: draftId, model: 'other-model', engine: 'fixed-order' },
    ],
  })
  for (const to of [10, 50, 100]) if (to <= ramp) await rampUp(id, to)
  return id
}

async function person(consents = all, make = createUser) {
  const { id } = await make(db)
  await saveConsent(id, consents, null)
  return id
}
const servingOf = async (id: string) => {
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  return servingFor(viewer)
}
const people = (count: number) => Promise.all(Array.from({ length: count }, () => person()))

test('several versions serve at once, each to the same people every time', async () => {
  const id = await start()
  const ids = await people(30)
  const first = await Promise.all(ids.map(servingOf))
  expect(await Promise.all(ids.map(servingOf))).toEqual(first)
  const brief = first.filter(({ prompt }) => prompt.versionId === draftId)
  expect(brief.length).toBeGreaterThan(4)
  expect(brief.length).toBeLessThan(26)
  for (const serving of brief)
    expect(serving).toMatchObject({
      engineChoice: 'fixed-order',
      prompt: { instructions: 'Be brief.', model: 'other-model' },
    })
  for (const serving of first) expect(serving.variantId).not.toBeNull()
  expect(await db.experimentPerson.findMany({ where: { experimentId: id } })).toHaveLength(30)
})

test('admins, people without consent, and those the ramp has not reached get what serves and are noted nowhere', async () => {
  const id = await start(1)
  const others = [await person({ ...all, behaviour: false }), await person(all, createAdmin)]
  for (const other of others)
    expect(await servingOf(other)).toMatchObject({ variantId: null, prompt: { isDefault: true } })
  const ids = await people(30)
  const inside = (await Promise.all(ids.map(servingOf))).filter(({ variantId }) => variantId !== null)
  expect(inside.length).toBeLessThan(5)
  expect(await db.experimentPerson.findMany({ where: { experimentId: id } })).toHaveLength(inside.length)
})

test('who withdraws consent leaves, and nothing says which group it was', async () => {
  const id = await start()
  const userId = await person()
  await servingOf(userId)
  await saveConsent(userId, { ...all, behaviour: false }, null)
  expect(await db.experimentPerson.findMany({ where: { experimentId: id } })).toEqual([])
  expect(await servingOf(userId)).toMatchObject({ variantId: null })
})

test('a draft that was not replayed takes part in nothing', async () => {
  await db.promptGate.deleteMany({ where: { key: 'SLATE' } })
  await expect(start()).rejects.toMatchObject({ code: 'conflict' })
  expect(await db.promptVersion.findUnique({ where: { id: draftId } })).toMatchObject({ status: 'DRAFT' })
})

test('a draft is frozen when it takes part, and one experiment runs at a time', async () => {
  await start()
  expect(await db.promptVersion.findUnique({ where: { id: draftId } })).toMatchObject({ status: 'ARCHIVED' })
  await expect(start()).rejects.toMatchObject({ code: 'conflict' })
})

test('the ramp goes up one step, once, however often the button is pressed', async () => {
  const id = await start(1)
  await Promise.all([rampUp(id, 10), rampUp(id, 10)])
  expect(await findExperiment(id)).toMatchObject({ ramp: 10 })
  await expect(rampUp(id, 100)).rejects.toMatchObject({ code: 'conflict' })
  await stopExperiment(id)
  await expect(rampUp(id, 50)).rejects.toMatchObject({ code: 'conflict', message: 'This experiment has ended.' })
  await expect(stopExperiment('nothing')).rejects.toMatchObject({ code: 'not-found' })
})

test('a variant that is withdrawn gets what serves; when none is left the experiment ends and says why', async () => {
  const id = await start()
  const ids = await people(12)
  const before = await Promise.all(ids.map(servingOf))
  const variantId = (await findExperiment(id))?.variants[1]?.id ?? ''
  expect(before.some((serving) => serving.variantId === variantId)).toBe(true)
  expect(await withdrawVariant(id, variantId, 'Too slow.')).toBe(true)
  expect(await withdrawVariant(id, variantId, 'Too slow.')).toBe(false)
  expect(await findExperiment(id)).toMatchObject({
    status: 'WITHDRAWN',
    outcome: 'Too slow.',
    variants: [{ withdrawnAt: null }, { withdrawnWhy: 'Too slow.' }],
  })
  for (const serving of await Promise.all(ids.map(servingOf)))
    expect(serving).toMatchObject({ variantId: null, prompt: { isDefault: true } })
})

test('concluding lets the variant serve everybody, or the built-in text again', async () => {
  const id = await start()
  const [control, brief] = (await findExperiment(id))?.variants ?? []
  await concludeExperiment(id, brief?.id ?? '')
  expect(await findPublished('SLATE')).toMatchObject({ versionId: draftId })
  expect(await findExperiment(id)).toMatchObject({
    status: 'CONCLUDED',
    outcome:
      '“Brief” serves everybody. Not taken over: its model other-model is set in a version of the prompt; its ranking is set in code.',
  })
  const content = { temperature: 0.3, topP: 1, maxTokens: 800, model: '', drafts: 1, language: 'en', note: '' }
  draftId = (await saveDraft(adminId, { key: 'SLATE', instructions: 'Be warm.', ...content })).id
  await publishVersion(draftId, { despite: 'of a test' })
  const second = await start()
  await expect(concludeExperiment(second, control?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
  const again = (await findExperiment(second))?.variants[0]
  await concludeExperiment(second, again?.id ?? '')
  expect(await findPublished('SLATE')).toMatchObject({ isDefault: true })
})

test('people who are held out take part in nothing else, and can be told', async () => {
  await start()
  const holdout = await startHoldout(adminId, 20)
  const ids = await people(40)
  const servings = await Promise.all(ids.map(servingOf))
  const out = servings.filter((serving) => serving.isHeldOut)
  expect(out.length).toBeGreaterThan(0)
  expect(out.length).toBeLessThan(20)
  for (const serving of out) expect(serving.variantId).toBeNull()
  expect((await Promise.all(ids.map(isHeldOut))).filter(Boolean)).toHaveLength(out.length)
  expect(await db.experimentPerson.findMany({ where: { experimentId: holdout.id } })).toHaveLength(40)
  await expect(startHoldout(adminId, 5)).rejects.toMatchObject({ code: 'conflict' })
})

test('every model that may write for somebody can be named: of what is tried while it is, and of what is published', async () => {
  expect(await listModelsBeside('usual')).toEqual([])
  const id = await start()
  expect(await listModelsBeside('usual')).toEqual(['other-model'])
  expect(await listModelsBeside('other-model')).toEqual([])
  await stopExperiment(id, 'enough')
  expect(await listModelsBeside('usual')).toEqual([])
  await db.promptVersion.update({ where: { id: draftId }, data: { status: 'PUBLISHED', model: 'published-model' } })
  expect(await listModelsBeside('usual')).toEqual(['published-model'])
  await db.promptVersion.deleteMany({ where: { key: 'SLATE' } })
})
