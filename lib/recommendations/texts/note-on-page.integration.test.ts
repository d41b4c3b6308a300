import { beforeAll, expect, test } from 'vitest'
import type { Film } from '@/prisma/generated/client'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilms, createUser, say } from '../../../testing/factories'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveReaction } from '../../feedback/mutations'
import { findTextRequest } from '../sent/queries'
import { noteSubject } from '../sent/subjects'
import { noteOnPage } from './note-on-page'

withOwnDatabase()

const REASON = 'You gave it five stars, and this shares its patience.'
let liked: Film
let listed: Film
let other: Film

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const films = await createFilms(db, [{}, {}, {}])
  ;[liked, listed, other] = films as [Film, Film, Film]
})

async function personWithList(change: { supersededAt?: Date } = {}) {
  const { id } = await createUser(db)
  await say(db, id, { type: 'RATED', filmId: liked.id, value: 5 })
  const list = { model: 'test', partOfDay: 'any', candidates: [], status: 'DONE' as const, profileVersion: 1 }
  await db.slate.create({
    data: {
      ...list,
      ...change,
      userId: id,
      items: {
        create: { position: 0, filmId: listed.id, reason: REASON, basis: [liked.id], servedBy: 'RANKING' },
      },
    },
  })
  return { id }
}
async function noteFor(userId: string, film: Film) {
  const viewer = await findViewerById(userId)
  return viewer ? noteOnPage(viewer, film.id) : null
}

test('the page of a film on the list says what its card says', async () => {
  const { id } = await personWithList()
  expect(await noteFor(id, listed)).toEqual({
    text: REASON,
    language: 'en',
    servedBy: 'COMPOSER',
    slateId: expect.any(String),
  })
})

test('a film that is not on the list, or no longer on it, has a note of its own', async () => {
  const { id } = await personWithList()
  const note = await noteFor(id, other)
  expect(note?.text.length).toBeGreaterThan(20)
  expect(note?.text).not.toContain(REASON)
  expect(await findTextRequest(id, noteSubject(other.id))).toMatchObject({ sent: false, instructions: [], fault: null })
  const { id: renewed } = await personWithList({ supersededAt: new Date() })
  expect((await noteFor(renewed, listed))?.text).not.toContain(REASON)
})

test('a reason is not carried on when what it rests on was taken back', async () => {
  const { id } = await personWithList()
  await say(db, id, { type: 'RATED', filmId: other.id, value: 4 })
  await say(db, id, { type: 'RATING_CLEARED', filmId: liked.id })
  expect((await noteFor(id, listed))?.text).not.toContain(REASON)
})

test('a film marked "Not for me" has no note, on the list or off it', async () => {
  const { id } = await personWithList()
  for (const film of [listed, other]) {
    await saveReaction(id, { filmId: film.id, kind: 'NOT_FOR_ME', on: true })
    expect(await noteFor(id, film)).toBeNull()
  }
})
