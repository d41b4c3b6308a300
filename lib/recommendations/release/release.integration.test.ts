import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilm, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { findFilmNote, findLastSlate, findStoredSlate } from '../queries'
import { renewWrittenBefore } from './mutations'
import { countWaiting, countWrittenBefore } from './queries'

withOwnDatabase()

const moment = { day: '2026-11-28', partOfDay: 'any', tasteFingerprint: 'same' }
let [filmId, userId] = [0, '']
beforeEach(async () => {
  await db.slate.deleteMany()
  await db.filmNote.deleteMany()
  await db.promptVersion.deleteMany()
  filmId = (await createFilm(db)).id
  userId = (await createUser(db)).id
  await version('old', 'ARCHIVED')
  await version('now', 'PUBLISHED')
})

const version = (id: string, status: 'ARCHIVED' | 'PUBLISHED', key = 'SLATE', language = 'en') =>
  db.promptVersion.create({
    data: {
      id,
      key,
      status,
      language,
      number: 1 + (id.charCodeAt(0) % 50),
      ...{ instructions: 'Say why.', temperature: 1, topP: 1, maxTokens: 300 },
    },
  })

type Change = {
  by?: string | null
  servedBy?: 'MODEL' | 'COMPOSER'
  hoursAgo?: number
  language?: string
  variantId?: string
}
async function list(
  whose: string,
  { by = 'old', servedBy = 'MODEL', hoursAgo = 1, language = 'en', variantId }: Change = {},
) {
  const { id } = await db.slate.create({
    data: {
      ...moment,
      ...{ id: randomUUID(), userId: whose, status: 'DONE', model: 'm', profileVersion: 1, candidates: [{ filmId }] },
      ...(variantId && { variantId }),
      startedAt: new Date(Date.now() - hoursAgo * 3_600_000),
      items: {
        create: { filmId, position: 0, reason: 'Because.', basis: [], servedBy, promptVersionId: by, language },
      },
    },
  })
  return id
}

test('lists that still stand with words of another version are counted, and written anew when their person comes back', async () => {
  await list(userId)
  expect(await findStoredSlate(userId, moment)).not.toBeNull()
  expect(await countWrittenBefore('SLATE')).toEqual({ texts: 1, people: 1 })
  expect(await renewWrittenBefore('SLATE')).toBe(1)
  expect(await findStoredSlate(userId, moment)).toBeNull()
  expect(await findLastSlate(userId, true)).toMatchObject({ outdatedAt: expect.any(Date), supersededAt: null })
  expect(await countWrittenBefore('SLATE')).toEqual({ texts: 0, people: 0 })
  // It waits for its person, until a newer list is there.
  expect(await countWaiting('SLATE')).toBe(1)
  await list(userId, { by: 'now', hoursAgo: 0 })
  expect(await countWaiting('SLATE')).toBe(0)
})

test.each<[string, Change]>([
  ['of the version that serves', { by: 'now' }],
  ['of the built-in writer', { servedBy: 'COMPOSER' }],
  ['of the day before yesterday', { hoursAgo: 30 }],
  ['of an experiment', { variantId: 'some' }],
])('a list %s stays as it is', async (_which, change) => {
  await list(userId, change)
  expect(await countWrittenBefore('SLATE')).toEqual({ texts: 0, people: 0 })
  expect(await renewWrittenBefore('SLATE')).toBe(0)
  expect(await findStoredSlate(userId, moment)).not.toBeNull()
})

test('each language has its own version that serves, and the built-in text is a version too', async () => {
  await version('de', 'PUBLISHED', 'SLATE', 'de')
  await list(userId, { by: 'de', language: 'de' })
  await list((await createUser(db)).id, { by: 'now', language: 'en' })
  expect(await countWrittenBefore('SLATE')).toEqual({ texts: 0, people: 0 })
  await list((await createUser(db)).id, { by: null })
  expect(await countWrittenBefore('SLATE')).toEqual({ texts: 1, people: 1 })
  await db.promptVersion.updateMany({ where: { language: 'en' }, data: { status: 'ARCHIVED' } })
  expect(await countWrittenBefore('SLATE')).toEqual({ texts: 1, people: 1 })
})

test('notes that still stand are written anew as well, and those of earlier profiles are no matter', async () => {
  await version('n', 'PUBLISHED', 'NOTE')
  const profileVersion = 3
  await db.user.update({ where: { id: userId }, data: { profileVersion } })
  const other = (await createFilm(db)).id
  const note = { userId, text: 'A note.', servedBy: 'MODEL' as const, promptVersionId: 'gone' }
  await db.filmNote.createMany({
    data: [
      { ...note, filmId, profileVersion },
      { ...note, filmId: other, profileVersion: profileVersion - 1 },
    ],
  })
  expect(await countWrittenBefore('NOTE')).toEqual({ texts: 1, people: 1 })
  expect(await renewWrittenBefore('NOTE')).toBe(1)
  expect(await findFilmNote(userId, filmId, profileVersion)).toBeNull()
  expect(await db.filmNote.count({ where: { userId } })).toBe(2)
  expect(await countWaiting('NOTE')).toBe(1)
  expect(await countWrittenBefore('PORTRAIT')).toEqual({ texts: 0, people: 0 })
})
