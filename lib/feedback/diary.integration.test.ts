import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createFilm, createUser, say } from '../../testing/factories'
import { db } from '../db'
import { addViewing, changeViewing, removeEvent, saveNote, undoChange } from './diary'
import { forgetOldChanges, listChanges } from './diary-changes'
import { getFilmDiary, listEntries, listReadableNotes, listViewings } from './diary-queries'
import { MOST_VIEWINGS } from './diary-schema'
import { saveRating, saveReaction } from './mutations'
import { getFeedback } from './queries'

const LATEST = '2026-06-30'

async function personAndFilm(year = 1990) {
  const [person, film] = await Promise.all([createUser(db), createFilm(db, { year })])
  return { userId: person.id, filmId: film.id, film }
}
const refusedDay = (problem: string) => ({ code: 'invalid', fieldErrors: { day: [problem] } })
const stars = async (userId: string, filmId: number) => (await getFeedback(userId, filmId)).rating
async function lastChange(userId: string) {
  const [last] = await listChanges(userId)
  return last?.id ?? ''
}
const eventsOf = (userId: string) =>
  db.event.findMany({ where: { userId }, orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }] })

test('a film is seen several times, each on its day, and the stars of the last time count', async () => {
  const { userId, filmId } = await personAndFilm()
  await addViewing(userId, { filmId, day: '2024-05-31', stars: 4.5 }, LATEST)
  await addViewing(userId, { filmId, day: '1999-01-02', stars: 2 }, LATEST)
  await addViewing(userId, { filmId, day: '2025-01-01', stars: null }, LATEST)
  expect(await getFeedback(userId, filmId)).toMatchObject({ rating: 4.5, seen: true })
  const { viewings } = await listViewings(userId, 1)
  expect(viewings).toMatchObject([
    { day: '2025-01-01', stars: null, time: 3 },
    { day: '2024-05-31', stars: 4.5, time: 2 },
    { day: '1999-01-02', stars: 2, time: 1 },
  ])
})

test.each([
  ['2026-07-01', 'That day is yet to come.'],
  ['1989-12-31', 'That is before 1990, the year it is from.'],
  ['2024-02-30', 'Give a day, such as 2024-05-31.'],
])('%s is refused at its field: %s', async (day, problem) => {
  const { userId, filmId } = await personAndFilm()
  await expect(addViewing(userId, { filmId, day, stars: 3 }, LATEST)).rejects.toMatchObject(refusedDay(problem))
  expect(await eventsOf(userId)).toEqual([])
  await addViewing(userId, { filmId, day: '1990-01-01', stars: null }, LATEST)
  const eventId = (await getFilmDiary(userId, filmId)).viewings[0]?.eventId ?? ''
  await expect(changeViewing(userId, { eventId, day, stars: null }, LATEST)).rejects.toMatchObject(refusedDay(problem))
  expect((await getFilmDiary(userId, filmId)).viewings).toMatchObject([{ day: '1990-01-01' }])
})

test('a day that stands there already is refused, also when another is moved onto it', async () => {
  const { userId, filmId } = await personAndFilm()
  const problem = refusedDay('That day stands there already.')
  await addViewing(userId, { filmId, day: '2024-05-31', stars: null }, LATEST)
  await expect(addViewing(userId, { filmId, day: '2024-05-31', stars: 3 }, LATEST)).rejects.toMatchObject(problem)
  await addViewing(userId, { filmId, day: '2024-06-01', stars: null }, LATEST)
  const [later] = (await getFilmDiary(userId, filmId)).viewings
  const onto = { eventId: later?.eventId ?? '', day: '2024-05-31', stars: null }
  await expect(changeViewing(userId, onto, LATEST)).rejects.toMatchObject(problem)
  await changeViewing(userId, { ...onto, day: '2024-06-01', stars: 5 }, LATEST)
  expect(await stars(userId, filmId)).toBe(5)
})

test('the day of a viewing moves what it says: what counts follows', async () => {
  const { userId, filmId } = await personAndFilm()
  await say(db, userId, { type: 'RATED', filmId, value: 2, at: new Date('2020-01-01') })
  await addViewing(userId, { filmId, day: '2010-05-31', stars: 5 }, LATEST)
  expect(await stars(userId, filmId)).toBe(2)
  const [viewing] = (await getFilmDiary(userId, filmId)).viewings
  await changeViewing(userId, { eventId: viewing?.eventId ?? '', day: '2021-05-31', stars: 5 }, LATEST)
  expect(await stars(userId, filmId)).toBe(5)
  await undoChange(userId, await lastChange(userId))
  expect(await stars(userId, filmId)).toBe(2)
  expect((await getFilmDiary(userId, filmId)).viewings).toMatchObject([{ day: '2010-05-31', stars: 5 }])
})

test('what was seen without a day stands at the end, and a day can be given', async () => {
  const { userId, filmId } = await personAndFilm()
  const other = await createFilm(db)
  await saveRating(userId, filmId, 4)
  await saveReaction(userId, { filmId: other.id, kind: 'SEEN', on: true })
  await addViewing(userId, { filmId: other.id, day: '2024-05-31', stars: null }, LATEST)
  const undated = { eventId: null, day: null, stars: 4 }
  expect((await listViewings(userId, 1)).viewings).toMatchObject([{ film: { id: other.id } }, undated])
  await addViewing(userId, { filmId, day: '2025-05-31', stars: null }, LATEST)
  expect((await listViewings(userId, 1)).viewings).toMatchObject([{ film: { id: filmId } }, { film: { id: other.id } }])
  expect(await stars(userId, filmId)).toBe(4)
})

test('whoever adds a day of a film they had not said they saw has seen it, and undoing takes both back', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'SEEN', on: true })
  await saveReaction(userId, { filmId, kind: 'SEEN', on: false })
  await addViewing(userId, { filmId, day: '2001-01-01', stars: null }, LATEST)
  expect((await getFeedback(userId, filmId)).seen).toBe(true)
  await undoChange(userId, await lastChange(userId))
  expect((await getFeedback(userId, filmId)).seen).toBe(false)
  expect((await getFilmDiary(userId, filmId)).viewings).toEqual([])
})

test('what is removed comes back as it was, with its effect and its moment', async () => {
  const { userId, filmId } = await personAndFilm()
  await say(db, userId, { type: 'RATED', filmId, value: 2, at: new Date('2020-01-01') })
  await say(db, userId, { type: 'REACTED', filmId, detail: 'NOT_FOR_ME', reason: 'slow', at: new Date('2020-02-01') })
  const before = await eventsOf(userId)
  await removeEvent(userId, before[1]?.id ?? '')
  expect(await getFeedback(userId, filmId)).toMatchObject({ rating: 2, notForMe: false })
  await undoChange(userId, await lastChange(userId))
  expect(await eventsOf(userId)).toEqual(before)
  expect(await getFeedback(userId, filmId)).toMatchObject({ rating: null, notForMe: true, reason: 'slow' })
  expect(await listChanges(userId)).toEqual([])
})

test('what a browser saw is gone when it is removed, and can be had back by nobody', async () => {
  const { userId, filmId } = await personAndFilm()
  const id = randomUUID()
  await db.event.create({ data: { id, userId, filmId, type: 'CLICKED' } })
  await removeEvent(userId, id)
  expect(await db.diaryChange.count({ where: { userId } })).toBe(0)
})

test('a note is private, replaced without a trace of the words before, and what it may be used for is a choice each', async () => {
  const { userId, filmId } = await personAndFilm()
  const none = { evidence: false, shared: false }
  await saveNote(userId, { filmId, text: 'first words', ...none })
  expect((await getFilmDiary(userId, filmId)).note).toMatchObject({ text: 'first words', ...none })
  await saveNote(userId, { filmId, text: 'other words', evidence: false, shared: true })
  expect((await getFilmDiary(userId, filmId)).note).toMatchObject({
    text: 'other words',
    evidence: false,
    shared: true,
  })
  expect(await eventsOf(userId)).toHaveLength(1)
  await saveNote(userId, { filmId, text: 'other words', evidence: true, shared: false })
  expect((await getFilmDiary(userId, filmId)).note).toMatchObject({ evidence: true, shared: false })
  await saveNote(userId, { filmId, text: '', ...none })
  expect((await getFilmDiary(userId, filmId)).note).toBeNull()
  await undoChange(userId, await lastChange(userId))
  expect((await getFilmDiary(userId, filmId)).note).toMatchObject({
    text: 'other words',
    evidence: true,
    shared: false,
  })
})

test('of notes those are read for the taste that their person lets be read, and nobody else’s', async () => {
  const { userId, filmId } = await personAndFilm()
  const [other, stranger] = [await createFilm(db), await createUser(db)]
  await saveNote(userId, { filmId, text: 'to be read', evidence: true, shared: false })
  await saveNote(userId, { filmId: other.id, text: 'only shared', evidence: false, shared: true })
  await saveNote(stranger.id, { filmId, text: 'another’s', evidence: true, shared: true })
  expect(await listReadableNotes(userId)).toEqual([{ filmId, text: 'to be read' }])
  await saveNote(userId, { filmId, text: 'to be read', evidence: false, shared: false })
  expect(await listReadableNotes(userId)).toEqual([])
})

test('a note that says the same again changes nothing', async () => {
  const { userId, filmId } = await personAndFilm()
  const note = { filmId, text: 'words', evidence: true, shared: false }
  await saveNote(userId, note)
  const before = await eventsOf(userId)
  await saveNote(userId, note)
  expect(await eventsOf(userId)).toEqual(before)
  expect(await listChanges(userId)).toHaveLength(1)
})

test("nobody changes, removes or takes back what is another person's", async () => {
  const { userId, filmId } = await personAndFilm()
  const stranger = await createUser(db)
  await addViewing(userId, { filmId, day: '2024-05-31', stars: 3 }, LATEST)
  const before = await eventsOf(userId)
  const eventId = (await getFilmDiary(userId, filmId)).viewings[0]?.eventId ?? ''
  const gone = { code: 'not-found' }
  await expect(changeViewing(stranger.id, { eventId, day: '2024-01-01', stars: 1 }, LATEST)).rejects.toMatchObject(gone)
  await expect(removeEvent(stranger.id, eventId)).rejects.toMatchObject(gone)
  await expect(undoChange(stranger.id, await lastChange(userId))).rejects.toMatchObject(gone)
  expect(await eventsOf(userId)).toEqual(before)
  expect(await listViewings(stranger.id, 1)).toEqual({ viewings: [], pages: 1 })
})

test('a rating is no viewing: its day is not to be moved', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveRating(userId, filmId, 4)
  const [rated] = await eventsOf(userId)
  const change = { eventId: rated?.id ?? '', day: '2024-01-01', stars: 1 }
  await expect(changeViewing(userId, change, LATEST)).rejects.toMatchObject({ code: 'not-found' })
})

test('of one film a hundred viewings are kept, and of changes the last twenty for a day', async () => {
  const { userId, filmId } = await personAndFilm()
  const rows = Array.from({ length: MOST_VIEWINGS - 22 }, () => ({
    id: randomUUID(),
    userId,
    filmId,
    type: 'WATCHED' as const,
  }))
  await db.event.createMany({ data: rows })
  for (let day = 1; day <= 22; day++) {
    await addViewing(userId, { filmId, day: `2024-05-${String(day).padStart(2, '0')}`, stars: null }, LATEST)
  }
  const more = addViewing(userId, { filmId, day: '2024-06-01', stars: null }, LATEST)
  await expect(more).rejects.toMatchObject({ code: 'invalid' })
  expect(await db.diaryChange.count({ where: { userId } })).toBe(20)
  const last = await lastChange(userId)
  await db.diaryChange.update({ where: { id: last }, data: { at: new Date(Date.now() - 25 * 3_600_000) } })
  await expect(undoChange(userId, last)).rejects.toMatchObject({ code: 'not-found' })
  await forgetOldChanges()
  expect(await db.diaryChange.count({ where: { userId } })).toBe(19)
})

test('the history comes in pages, newest first, each entry once, and only one’s own', async () => {
  const { id: userId } = await createUser(db)
  const stranger = await createUser(db)
  // Many of one moment, as an import or a batch makes them.
  const entry = (owner: string, place: number) => ({
    id: randomUUID(),
    userId: owner,
    type: 'SEARCHED' as const,
    occurredAt: new Date(Date.UTC(2025, 0, 1 + Math.floor(place / 30))),
  })
  await db.event.createMany({ data: Array.from({ length: 120 }, (_, place) => entry(userId, place)) })
  await db.event.create({ data: entry(stranger.id, 0) })
  const pages = await Promise.all([1, 2, 3, 4].map((page) => listEntries(userId, 'searches', page)))
  const entries = pages.flatMap((page) => page.entries)
  expect(pages.map((page) => page.pages)).toEqual([4, 4, 4, 4])
  expect(new Set(entries.map((each) => each.id)).size).toBe(120)
  const times = entries.map((each) => each.at.getTime())
  expect(times).toEqual(times.toSorted((a, b) => b - a))
})

test('an entry of the history says everything that was said, and of which film', async () => {
  const { id: userId } = await createUser(db)
  const film = await createFilm(db, { title: 'Lamplit Quay', year: 1988 })
  await say(db, userId, { type: 'REACTED', filmId: film.id, detail: 'NOT_FOR_ME', reason: 'slow' })
  await say(db, userId, { type: 'SURVEY_WISH', facet: 'genre:western', value: 1 })
  const { entries, pages } = await listEntries(userId, 'ratings', 1)
  expect([entries.length, pages]).toEqual([2, 1])
  expect(entries.find(({ type }) => type === 'REACTED')).toMatchObject({
    detail: 'NOT_FOR_ME',
    reason: 'slow',
    value: null,
    facet: null,
    film: { slug: film.slug, title: 'Lamplit Quay', year: 1988 },
  })
  expect(entries.find(({ type }) => type === 'SURVEY_WISH')).toMatchObject({
    facet: 'genre:western',
    value: 1,
    detail: null,
    film: null,
  })
})
