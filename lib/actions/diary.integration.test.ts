import { beforeEach, expect, test, vi } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { signIn, signOut } from '../../testing/request/request'
import { db } from '../db'
import { listChanges } from '../feedback/diary-changes'
import { getFilmDiary } from '../feedback/diary-queries'
import { readSoon } from '../recommendations/taste/read-soon'
import { addViewingAction, changeViewingAction, saveNoteAction, undoChangeAction } from './diary'

vi.mock('../recommendations/taste/read-soon', () => ({ readSoon: vi.fn() }))

let userId: string
let filmId: number

beforeEach(async () => {
  userId = (await createUser(db)).id
  filmId = (await createFilm(db, { year: 1990 })).id
  await signIn(userId)
})

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}
const viewings = async () => (await getFilmDiary(userId, filmId)).viewings

test('a form without JavaScript adds a day, changes it and takes that back', async () => {
  const added = await addViewingAction(null, form({ filmId: String(filmId), day: '2024-05-31', stars: '' }))
  expect(added).toMatchObject({ ok: true })
  const [viewing] = await viewings()
  const eventId = viewing?.eventId ?? ''
  expect(await changeViewingAction(null, form({ eventId, day: '2023-05-31', stars: '3.5' }))).toMatchObject({
    ok: true,
  })
  expect(await viewings()).toMatchObject([{ day: '2023-05-31', stars: 3.5 }])
  const [change] = await listChanges(userId)
  expect(await undoChangeAction(null, form({ changeId: change?.id ?? '' }))).toMatchObject({ ok: true })
  expect(await viewings()).toMatchObject([{ day: '2024-05-31', stars: null }])
})

test('stars of a viewing start a reading of the taste as stars elsewhere do, and so does each change of them', async () => {
  const readings = () => vi.mocked(readSoon).mock.calls.filter(([id]) => id === userId).length
  await addViewingAction({ filmId, day: '2024-05-31', stars: 4 })
  expect(readings()).toBe(1)
  const [viewing] = await viewings()
  await changeViewingAction({ eventId: viewing?.eventId, day: '2024-05-31', stars: 2 })
  expect(readings()).toBe(2)
  const [change] = await listChanges(userId)
  await undoChangeAction({ changeId: change?.id })
  expect(readings()).toBe(3)
  await addViewingAction({ filmId, day: '2999-01-01', stars: 4 })
  await saveNoteAction({ filmId, text: 'not stars' })
  expect(readings()).toBe(3)
})

test.each([
  ['1989-12-31', 'before 1990'],
  ['2999-01-01', 'yet to come'],
  ['', 'Give a day'],
])('the day %s is refused at its field, with what was typed', async (day, problem) => {
  const answer = await addViewingAction(null, form({ filmId: String(filmId), day, stars: '4' }))
  expect(answer).toMatchObject({
    ok: false,
    fieldErrors: { day: [expect.stringContaining(problem)] },
    values: { day, stars: '4' },
  })
  expect(await viewings()).toEqual([])
})

test('a note is kept with its choices; too long a one is refused at its field', async () => {
  const fields = { filmId: String(filmId), text: 'a\r\nnote' }
  expect(await saveNoteAction(null, form({ ...fields, shared: 'on' }))).toMatchObject({
    ok: true,
    data: { kept: true },
  })
  expect((await getFilmDiary(userId, filmId)).note).toMatchObject({ text: 'a\nnote', evidence: false, shared: true })
  const long = await saveNoteAction(null, form({ ...fields, text: 'x'.repeat(1_001) }))
  expect(long).toMatchObject({ ok: false, fieldErrors: { text: [expect.any(String)] } })
  expect(await saveNoteAction(null, form({ ...fields, text: ' ' }))).toMatchObject({ ok: true, data: { kept: false } })
})

test("nothing is done for strangers, nor to another person's diary", async () => {
  await addViewingAction({ filmId, day: '2024-05-31' })
  const [viewing] = await viewings()
  const [change] = await listChanges(userId)
  const calls = () => [
    changeViewingAction({ eventId: viewing?.eventId, day: '2024-01-01' }),
    undoChangeAction({ changeId: change?.id }),
  ]
  await signIn((await createUser(db)).id)
  for (const call of calls()) expect(await call).toMatchObject({ ok: false, code: 'not-found' })
  await signOut()
  const others = [addViewingAction({ filmId, day: '2024-05-31' }), saveNoteAction({ filmId, text: 'x' }), ...calls()]
  for (const call of others) expect(await call).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(await viewings()).toEqual([viewing])
})
