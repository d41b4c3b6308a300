import { beforeAll, beforeEach, expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin, createFilms, createUser, say } from '../../../testing/factories'
import { passedReplay } from '../../../testing/passed-replay'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import {
  concludeExperiment,
  rampUp,
  startExperiment,
  stopExperiment,
  withdrawVariant,
} from '../../experiments/mutations'
import { listTextOutcomes } from '../../experiments/outcomes/text-queries'
import { findExperiment } from '../../experiments/queries'
import { readNow } from '../../experiments/read-now'
import { readVersions } from '../../experiments/read-versions'
import { saveConsent } from '../../privacy/mutations'
import { saveDraft } from '../../prompts/mutations'
import { findPublished } from '../../prompts/queries'
import { countWrittenBefore } from '../release/queries'
import { keepTextExposure } from './mutations'
import { noteFor } from './note'
import { portraitFor } from './portrait'

withOwnDatabase()

let [liked, other] = [0, 0]
let adminId = ''
let noteId = ''
beforeAll(async () => {
  const films = await createFilms(db, [{}, {}])
  ;[liked, other] = films.map(({ id }) => id) as [number, number]
})
beforeEach(async () => {
  await db.experiment.deleteMany()
  await db.promptVersion.deleteMany()
  adminId = (await createAdmin(db)).id
  const content = { temperature: 0.3, topP: 1, maxTokens: 300, model: '', drafts: 1, language: 'en', note: '' }
  noteId = (await saveDraft(adminId, { key: 'NOTE', instructions: 'Be brief.', ...content })).id
  await passedReplay(db, noteId)
})

async function person(behaviour = true) {
  const { id } = await createUser(db)
  await saveConsent(id, { behaviour, context: false, model: false }, null)
  await say(db, id, { type: 'RATED', filmId: liked, value: 5 })
  return id
}
const viewerOf = async (id: string) => {
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  return viewer
}
const texts = async (id: string) => {
  const viewer = await viewerOf(id)
  await noteFor(viewer, other)
  await portraitFor(viewer)
  return {
    note: await db.filmNote.findUnique({ where: { userId_filmId: { userId: id, filmId: other } } }),
    portrait: await db.portrait.findUnique({ where: { userId: id } }),
  }
}
const read = async (id: string) => {
  const viewer = await viewerOf(id)
  await keepTextExposure(viewer, other)
  await keepTextExposure(viewer)
}

/** Everybody takes part; the second variant has another prompt for notes. */
async function start(change: object = { note: noteId }, leastDays = 0) {
  const variant = { version: 'default', model: '', engine: 'served' }
  const { id } = await startExperiment(adminId, {
    title: 'Brief notes',
    measure: 'note-met',
    planned: 200,
    leastDays,
    variants: [
      { ...variant, name: 'As it serves' },
      { ...variant, name: 'Brief', ...change },
    ],
  })
  for (const to of [10, 50, 100]) await rampUp(id, to)
  const experiment = await findExperiment(id)
  const [control, brief] = experiment?.variants ?? []
  if (!experiment || !control || !brief) throw new Error('no such experiment')
  return { id, experiment, control, brief }
}
const put = (userId: string, experimentId: string, variantId: string) =>
  db.experimentPerson.create({ data: { userId, experimentId, variantId } })

test('a note is written by its person’s variant, and written anew when the experiment begins, withdraws it or ends', async () => {
  const userId = await person()
  const before = await texts(userId)
  expect(before).toMatchObject({ note: { promptVersionId: null, variantId: null }, portrait: { variantId: null } })
  const { id, brief } = await start()
  await put(userId, id, brief.id)
  const during = await texts(userId)
  expect(during.note).toMatchObject({ promptVersionId: noteId, variantId: brief.id })
  expect(during.note?.createdAt).not.toEqual(before.note?.createdAt)
  // Portraits are not what it is about.
  expect(during.portrait).toEqual(before.portrait)
  expect(await texts(userId)).toEqual(during)
  await withdrawVariant(id, brief.id, 'Too slow.')
  expect((await texts(userId)).note).toMatchObject({ promptVersionId: null, variantId: null })
})

test('who is in the variant that serves as before is compared too, and others are not', async () => {
  const [inside, outside] = [await person(), await person(false)]
  await texts(inside)
  const { id, control } = await start()
  await put(inside, id, control.id)
  expect((await texts(inside)).note).toMatchObject({ promptVersionId: null, variantId: control.id })
  expect((await texts(outside)).note).toMatchObject({ variantId: null })
  await stopExperiment(id)
  expect((await texts(inside)).note).toMatchObject({ variantId: null })
})

test('a model of a variant writes notes and portraits too; a text in another language is no part of it', async () => {
  const { id, brief } = await start({ model: 'small' })
  const userId = await person()
  await put(userId, id, brief.id)
  expect(await texts(userId)).toMatchObject({ note: { variantId: brief.id }, portrait: { variantId: brief.id } })
  await stopExperiment(id)
  const german = {
    key: 'NOTE',
    number: 90,
    language: 'de',
    instructions: 'Kurz.',
    temperature: 1,
    topP: 1,
    maxTokens: 300,
  }
  await db.promptVersion.create({ data: { ...german, status: 'PUBLISHED' } })
  await db.user.update({ where: { id: userId }, data: { language: 'de' } })
  const next = await start()
  await put(userId, next.id, next.brief.id)
  const { note } = await texts(userId)
  expect(note).toMatchObject({ variantId: null })
  expect((await texts(userId)).note).toEqual(note)
})

test('a text counts once however often it is read; what its person then does counts for it, and is gone with consent', async () => {
  const { id, experiment, control, brief } = await start()
  const people = await Promise.all(Array.from({ length: 4 }, () => person()))
  for (const [place, userId] of people.entries()) {
    await put(userId, id, place < 2 ? control.id : brief.id)
    await texts(userId)
    await read(userId)
    await read(userId)
  }
  const [first, , third, fourth] = people as [string, string, string, string]
  await say(db, first, { type: 'REACTED', filmId: other, detail: 'NOT_FOR_ME' })
  await say(db, third, { type: 'REACTED', filmId: other, detail: 'WANT' })
  const said = { filmId: other, text: 'x', kinds: [], evidence: [], servedBy: 'COMPOSER' as const }
  await db.wordsVerdict.create({ data: { ...said, userId: fourth, subject: `note:${other}`, verdict: 'HELPFUL' } })
  const period = { since: new Date(Date.now() - 3_600_000), until: new Date(Date.now() + 3_600_000) }
  const of = async (userId: string) =>
    (await listTextOutcomes('variantId', period)).filter((row) => row.userId === userId)
  const rows = await of(first)
  expect(rows.find(({ group }) => group === control.id)).toMatchObject({
    notes: 1,
    notesTurnedDown: 1,
    notesMet: 0,
    texts: 1,
  })
  // The portrait was written before anything varied it.
  expect(rows.find(({ group }) => group === null)).toMatchObject({ notes: 0, texts: 1 })
  const told = await readNow({ ...experiment, startedAt: period.since }, period.until)
  expect(told.groups.map(({ told }) => told.texts)).toEqual([2, 2])
  expect(told.groups[1]?.told.summaries['note-met']).toMatchObject({ people: 2, mean: 0.5 })
  expect(told.groups[1]?.told.summaries['text-helpful']).toMatchObject({ people: 2, mean: 0.5 })
  const { versions } = await readVersions('NOTE', period.until)
  expect(versions.find(({ versionId }) => versionId === noteId)?.texts.read).toBe(2)
  // Whoever agreed to the words before, which named no texts, is counted by none.
  await db.textExposure.deleteMany({ where: { userId: fourth } })
  await db.consent.updateMany({ where: { userId: fourth, purpose: 'BEHAVIOUR' }, data: { version: 2 } })
  await read(fourth)
  expect(await db.textExposure.count({ where: { userId: fourth } })).toBe(0)
  await saveConsent(third, { behaviour: false, context: false, model: false }, null)
  expect(await db.textExposure.count({ where: { userId: third } })).toBe(0)
  expect((await texts(third)).note).toMatchObject({ variantId: null })
})

test('nothing is concluded before the least days are over, and then every prompt of the variant serves', async () => {
  const { id, brief } = await start({ note: noteId }, 7)
  await expect(concludeExperiment(id, brief.id)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('at least 7 days'),
  })
  await db.experiment.update({ where: { id }, data: { startedAt: new Date(Date.now() - 7 * 86_400_000 - 1000) } })
  await concludeExperiment(id, brief.id)
  expect(await findPublished('NOTE')).toMatchObject({ versionId: noteId })
  expect(await findPublished('SLATE')).toMatchObject({ isDefault: true })
})

test('a note of an experiment is not renewed after a release', async () => {
  const { id, brief } = await start()
  const userId = await person()
  await put(userId, id, brief.id)
  await texts(userId)
  await db.filmNote.updateMany({ where: { userId }, data: { servedBy: 'MODEL', promptVersionId: 'gone' } })
  expect(await countWrittenBefore('NOTE')).toMatchObject({ texts: 0 })
  await db.filmNote.updateMany({ where: { userId }, data: { variantId: null } })
  expect(await countWrittenBefore('NOTE')).toMatchObject({ texts: 1 })
})
