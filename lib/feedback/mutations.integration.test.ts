import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createFilm, createFilms, createUser, say } from '../../testing/factories'
import { db } from '../db'
import { removeEvent } from './diary'
import type { TrackedEvent } from './inputs'
import { recordTracked, saveRating, saveReaction } from './mutations'
import { getFeedback, listWatchlist } from './queries'
import { record, type Said } from './record'
import { settle } from './settle'

const UNKNOWN_FILM = 2_000_000_000

async function personAndFilm() {
  const [person, film] = await Promise.all([createUser(db), createFilm(db)])
  return { userId: person.id, filmId: film.id }
}
const eventsOf = (userId: string) =>
  db.event.findMany({ where: { userId }, orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }] })
const versionOf = async (userId: string) => (await db.user.findUniqueOrThrow({ where: { id: userId } })).profileVersion

/** Said at a given moment in the past. */
async function eventAt(userId: string, minute: number, event: Omit<Said, 'at'>): Promise<string> {
  const [id] = await say(db, userId, { ...event, at: new Date(Date.UTC(2025, 0, 1, 12, minute)) })
  return id ?? ''
}

test('a rating is stored with one event and makes a new profile version', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveRating(userId, filmId, 4.5)
  expect((await getFeedback(userId, filmId)).rating).toBe(4.5)
  expect(await eventsOf(userId)).toMatchObject([{ type: 'RATED', filmId, value: 4.5 }])
  expect(await versionOf(userId)).toBe(1)
})

test('changing a rating keeps one row, adds one event and moves its time', async () => {
  const { userId, filmId } = await personAndFilm()
  await eventAt(userId, 0, { type: 'RATED', filmId, value: 2 })
  await saveRating(userId, filmId, 3)
  const rows = await db.rating.findMany({ where: { userId } })
  expect(rows).toMatchObject([{ value: 3 }])
  expect(rows[0]?.ratedAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
  expect(await eventsOf(userId)).toHaveLength(2)
})

test('of ratings sent at once the last event is the one that stands', async () => {
  const { userId, filmId } = await personAndFilm()
  const values = [1, 2, 3, 4, 5, 1.5, 2.5, 3.5]
  await Promise.all(values.map((value) => saveRating(userId, filmId, value)))
  const events = await eventsOf(userId)
  expect(events).toHaveLength(values.length)
  expect(new Set(events.map((event) => event.occurredAt.getTime())).size).toBe(values.length)
  expect((await getFeedback(userId, filmId)).rating).toBe(events.at(-1)?.value)
  expect(await versionOf(userId)).toBe(values.length)
})

test('a tap that is sent several times at once leaves one event', async () => {
  const { userId, filmId } = await personAndFilm()
  const input = { filmId, kind: 'WANT' as const, on: true }
  await Promise.all(Array.from({ length: 6 }, () => saveReaction(userId, input)))
  await Promise.all(Array.from({ length: 6 }, () => saveRating(userId, filmId, 4)))
  expect((await eventsOf(userId)).map((event) => event.type)).toEqual(['REACTED', 'RATED'])
  expect(await versionOf(userId)).toBe(2)
})

test('clearing a rating removes the row and keeps what was said as events', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveRating(userId, filmId, 5)
  await saveRating(userId, filmId, null)
  expect((await getFeedback(userId, filmId)).rating).toBeNull()
  expect((await eventsOf(userId)).map((event) => event.type).toSorted()).toEqual(['RATED', 'RATING_CLEARED'])
  expect(await versionOf(userId)).toBe(2)
})

test.each([0, 0.3, 5.5, 4.25, -1])('the database refuses %s stars and leaves nothing half done', async (stars) => {
  const { userId, filmId } = await personAndFilm()
  await expect(saveRating(userId, filmId, stars)).rejects.toThrow()
  expect(await eventsOf(userId)).toEqual([])
  expect(await versionOf(userId)).toBe(0)
})

test('a film that does not exist can neither be rated nor reacted to', async () => {
  const { userId } = await personAndFilm()
  const notFound = { name: 'AppError', code: 'not-found' }
  await expect(saveRating(userId, UNKNOWN_FILM, 4)).rejects.toMatchObject(notFound)
  await expect(saveReaction(userId, { filmId: UNKNOWN_FILM, kind: 'SEEN', on: true })).rejects.toMatchObject(notFound)
  expect(await eventsOf(userId)).toEqual([])
})

test("one person's rating says nothing about another's", async () => {
  const { userId, filmId } = await personAndFilm()
  const other = await createUser(db)
  await saveRating(userId, filmId, 4)
  await saveRating(other.id, filmId, null)
  expect((await getFeedback(userId, filmId)).rating).toBe(4)
  expect(await versionOf(userId)).toBe(1)
})

test('switching a reaction on twice stores it once, with one event', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'WANT', on: true })
  await saveReaction(userId, { filmId, kind: 'WANT', on: true })
  expect(await getFeedback(userId, filmId)).toMatchObject({ want: true, seen: false, notForMe: false })
  expect(await eventsOf(userId)).toMatchObject([{ type: 'REACTED', detail: 'WANT' }])
  expect(await versionOf(userId)).toBe(1)
})

test('switching off a reaction that is off leaves no trace, switching off one that is on does', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'SEEN', on: false })
  expect(await eventsOf(userId)).toEqual([])
  await saveReaction(userId, { filmId, kind: 'SEEN', on: true })
  await saveReaction(userId, { filmId, kind: 'SEEN', on: false })
  expect((await getFeedback(userId, filmId)).seen).toBe(false)
  expect(await eventsOf(userId)).toHaveLength(2)
})

test('a refusal keeps its reason, a new reason replaces it, and other reactions carry none', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: true, reason: 'slow' })
  expect((await getFeedback(userId, filmId)).reason).toBe('slow')
  await saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: true, reason: 'violence' })
  expect((await getFeedback(userId, filmId)).reason).toBe('violence')
  await saveReaction(userId, { filmId, kind: 'WANT', on: true, reason: 'slow' })
  expect(await db.reaction.findFirst({ where: { userId, kind: 'WANT' } })).toMatchObject({ reason: null })
})

test('a reason sent with another reaction than a refusal is not kept', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'WANT', on: true, reason: 'too-slow' })
  expect(await eventsOf(userId)).toMatchObject([{ type: 'REACTED', detail: 'WANT', reason: null }])
  expect(await db.reaction.findMany({ where: { userId } })).toMatchObject([{ kind: 'WANT', reason: null }])
})

test('a rating says that the film was seen, and clearing it takes that back; "Seen it" on its own stays', async () => {
  const { userId, filmId } = await personAndFilm()
  expect(await saveRating(userId, filmId, 4)).toMatchObject({ rating: 4, seen: true })
  expect(await db.reaction.findMany({ where: { userId } })).toMatchObject([{ kind: 'SEEN' }])
  expect(await saveRating(userId, filmId, null)).toMatchObject({ rating: null, seen: false })
  await saveReaction(userId, { filmId, kind: 'SEEN', on: true })
  await saveRating(userId, filmId, 3)
  expect(await saveRating(userId, filmId, null)).toMatchObject({ rating: null, seen: true })
})

test('a film that was not seen after all has no stars', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveRating(userId, filmId, 4)
  expect(await saveReaction(userId, { filmId, kind: 'SEEN', on: false })).toMatchObject({ rating: null, seen: false })
})

test('"Not for me" takes the stars and the wish away, and taking it back brings both back', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'WANT', on: true })
  await saveRating(userId, filmId, 4.5)
  const refused = await saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: true, reason: 'slow' })
  expect(refused).toEqual({ rating: null, seen: false, want: false, notForMe: true, reason: 'slow' })
  const back = await saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: false })
  expect(back).toEqual({ rating: 4.5, seen: true, want: true, notForMe: false, reason: null })
})

test('stars or a wish given after a refusal take the refusal away', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: true, reason: 'slow' })
  expect(await saveRating(userId, filmId, 5)).toMatchObject({ rating: 5, notForMe: false, reason: null })
  expect(await saveRating(userId, filmId, null)).toMatchObject({ notForMe: true, reason: 'slow' })
  expect(await saveReaction(userId, { filmId, kind: 'WANT', on: true })).toMatchObject({ want: true, notForMe: false })
})

test('undoing the taking back of a refusal brings it back with its reason', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: true, reason: 'violence' })
  await saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: false })
  const [, takenBack] = await eventsOf(userId)
  await removeEvent(userId, takenBack?.id ?? '')
  expect(await getFeedback(userId, filmId)).toMatchObject({ notForMe: true, reason: 'violence' })
})

test('a film leaves the list of films to watch once it is seen, rated or refused', async () => {
  const { id: userId } = await createUser(db)
  const [kept, seen, rated, refused] = await createFilms(db, [{}, {}, {}, {}])
  for (const film of [kept, seen, rated, refused]) {
    await saveReaction(userId, { filmId: film?.id ?? 0, kind: 'WANT', on: true })
  }
  await saveReaction(userId, { filmId: seen?.id ?? 0, kind: 'SEEN', on: true })
  await saveRating(userId, rated?.id ?? 0, 3)
  await saveReaction(userId, { filmId: refused?.id ?? 0, kind: 'NOT_FOR_ME', on: true })
  expect(await listWatchlist(userId)).toEqual([kept?.id])
})

const click = (filmId: number, more: Partial<TrackedEvent> = {}): TrackedEvent =>
  ({ id: randomUUID(), type: 'CLICKED', filmId, surface: 'tonight', ...more }) as TrackedEvent
const allowBehaviour = (userId: string) =>
  db.consent.create({ data: { userId, purpose: 'BEHAVIOUR', granted: true }, select: { userId: true } })
const slateOf = (userId: string) =>
  db.slate.create({ data: { userId, model: 'test', profileVersion: 0, partOfDay: 'any', candidates: [] } })

test('an event the browser sends twice is stored once, within one batch and across two', async () => {
  const { userId, filmId } = await personAndFilm()
  await allowBehaviour(userId)
  const slate = await slateOf(userId)
  const event = click(filmId, { slateId: slate.id, position: 3 })
  expect(await recordTracked(userId, [event, event])).toBe(1)
  expect(await recordTracked(userId, [event, click(filmId)])).toBe(1)
  const stored = await eventsOf(userId)
  expect(stored).toHaveLength(2)
  expect(stored.find((each) => each.id === event.id)).toMatchObject({
    slateId: slate.id,
    position: 3,
    detail: 'tonight',
  })
})

test("an event that names another person's slate, or a film nobody knows, is left out", async () => {
  const { userId, filmId } = await personAndFilm()
  await allowBehaviour(userId)
  const stranger = await createUser(db)
  const theirs = await slateOf(stranger.id)
  const good = click(filmId)
  const stored = await recordTracked(userId, [click(filmId, { slateId: theirs.id }), click(UNKNOWN_FILM), good])
  expect(stored).toBe(1)
  expect((await eventsOf(userId)).map((event) => event.id)).toEqual([good.id])
})

test("sending the id of another person's event changes nothing of theirs", async () => {
  const { userId, filmId } = await personAndFilm()
  const stranger = await createUser(db)
  await allowBehaviour(userId)
  await allowBehaviour(stranger.id)
  const event = click(filmId)
  await recordTracked(userId, [event])
  expect(await recordTracked(stranger.id, [event])).toBe(0)
  expect(await eventsOf(userId)).toHaveLength(1)
  expect(await eventsOf(stranger.id)).toEqual([])
})

test('a visit keeps its seconds, a search its words, and none of it counts as a new profile', async () => {
  const { userId, filmId } = await personAndFilm()
  await allowBehaviour(userId)
  const visit = randomUUID()
  await recordTracked(userId, [{ id: randomUUID(), type: 'DWELLED', filmId, seconds: 41.6, visit }])
  await recordTracked(userId, [{ id: randomUUID(), type: 'SEARCHED', query: 'slow westerns' }])
  expect(await eventsOf(userId)).toMatchObject([
    { type: 'DWELLED', value: 42, detail: visit },
    { type: 'SEARCHED', filmId: null, detail: 'slow westerns' },
  ])
  expect(await versionOf(userId)).toBe(0)
})

test('removing the latest rating brings back the one before it, with its time', async () => {
  const { userId, filmId } = await personAndFilm()
  await eventAt(userId, 0, { type: 'RATED', filmId, value: 2 })
  const latest = await eventAt(userId, 5, { type: 'RATED', filmId, value: 5 })
  const before = await versionOf(userId)
  await removeEvent(userId, latest)
  expect(await db.rating.findMany({ where: { userId } })).toMatchObject([
    { value: 2, ratedAt: new Date(Date.UTC(2025, 0, 1, 12, 0)) },
  ])
  expect(await versionOf(userId)).toBe(before + 1)
})

test('removing the only rating removes the rating', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveRating(userId, filmId, 4)
  const [event] = await eventsOf(userId)
  await removeEvent(userId, event?.id ?? '')
  expect((await getFeedback(userId, filmId)).rating).toBeNull()
  expect(await eventsOf(userId)).toEqual([])
})

test('removing a clearing brings back the rating it cleared', async () => {
  const { userId, filmId } = await personAndFilm()
  await eventAt(userId, 0, { type: 'RATED', filmId, value: 3.5 })
  const clearing = await eventAt(userId, 1, { type: 'RATING_CLEARED', filmId })
  await removeEvent(userId, clearing)
  expect((await getFeedback(userId, filmId)).rating).toBe(3.5)
})

test('removing an old rating leaves the newer one as it is', async () => {
  const { userId, filmId } = await personAndFilm()
  const old = await eventAt(userId, 0, { type: 'RATED', filmId, value: 1 })
  await eventAt(userId, 9, { type: 'RATED', filmId, value: 4.5 })
  await removeEvent(userId, old)
  expect((await getFeedback(userId, filmId)).rating).toBe(4.5)
})

test('removing the only reaction takes it off', async () => {
  const { userId, filmId } = await personAndFilm()
  await saveReaction(userId, { filmId, kind: 'WANT', on: true })
  await saveReaction(userId, { filmId, kind: 'SEEN', on: true })
  const wanted = (await eventsOf(userId)).find((event) => event.detail === 'WANT')
  await removeEvent(userId, wanted?.id ?? '')
  expect(await getFeedback(userId, filmId)).toMatchObject({ want: false, seen: true })
})

test('removing a taking back brings the reaction back at the time it was made', async () => {
  const { userId, filmId } = await personAndFilm()
  await eventAt(userId, 0, { type: 'REACTED', filmId, detail: 'WANT' })
  await saveReaction(userId, { filmId, kind: 'WANT', on: false })
  const later = (await eventsOf(userId)).filter((event) => event.occurredAt.getUTCFullYear() > 2025)
  for (const event of later) await removeEvent(userId, event.id)
  expect(await db.reaction.findMany({ where: { userId } })).toMatchObject([
    { kind: 'WANT', reactedAt: new Date(Date.UTC(2025, 0, 1, 12, 0)) },
  ])
})

test('removing an older entry of the same refusal keeps its reason', async () => {
  const { userId, filmId } = await personAndFilm()
  const old = await eventAt(userId, 0, { type: 'REACTED', filmId, detail: 'NOT_FOR_ME' })
  await saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: true, reason: 'slow' })
  await removeEvent(userId, old)
  expect(await getFeedback(userId, filmId)).toMatchObject({ notForMe: true, reason: 'slow' })
})

test('removing a search does not touch a reaction the words happen to name', async () => {
  const { userId, filmId } = await personAndFilm()
  await allowBehaviour(userId)
  const search = randomUUID()
  await saveReaction(userId, { filmId, kind: 'WANT', on: true })
  await recordTracked(userId, [{ id: search, type: 'SEARCH_CHOSEN', filmId, query: 'WANT' }])
  await removeEvent(userId, search)
  expect((await getFeedback(userId, filmId)).want).toBe(true)
})

test("another person's event is not found and stays", async () => {
  const { userId, filmId } = await personAndFilm()
  const stranger = await createUser(db)
  await saveRating(userId, filmId, 4)
  const [event] = await eventsOf(userId)
  await expect(removeEvent(stranger.id, event?.id ?? '')).rejects.toMatchObject({ name: 'AppError', code: 'not-found' })
  expect(await eventsOf(userId)).toEqual([event])
  expect((await getFeedback(userId, filmId)).rating).toBe(4)
  expect(await versionOf(stranger.id)).toBe(0)
})

test('without leave nothing of what the browser saw is stored', async () => {
  const { userId, filmId } = await personAndFilm()
  expect(await recordTracked(userId, [click(filmId)])).toBe(0)
  await db.consent.create({ data: { userId, purpose: 'BEHAVIOUR', granted: false } })
  expect(await recordTracked(userId, [click(filmId)])).toBe(0)
  expect(await eventsOf(userId)).toEqual([])
})

test('more words than fit one statement are all written, each once', async () => {
  const { id } = await createUser(db)
  const said = Array.from({ length: 1_203 }, () => ({ type: 'SURVEY_WISH' as const, facet: 'genre:drama', value: 1 }))
  await db.$transaction((tx) => record(tx, id, said))
  expect(await db.event.count({ where: { userId: id } })).toBe(1_203)
})

test('a refusal may name one of the genres of its film, and no other', async () => {
  const { id: userId } = await createUser(db)
  const film = await createFilm(db, { genres: ['horror', 'drama'] })
  const refusal = { filmId: film.id, kind: 'NOT_FOR_ME' as const, on: true }
  expect(await saveReaction(userId, { ...refusal, reason: 'genre:horror' })).toMatchObject({ reason: 'genre:horror' })
  await expect(saveReaction(userId, { ...refusal, reason: 'genre:western' })).rejects.toMatchObject({ code: 'invalid' })
  expect(await db.event.count({ where: { userId } })).toBe(1)
})

test('what is written with a word is what all words of the film come to', async () => {
  const { userId, filmId } = await personAndFilm()
  const rows = async () => ({
    ratings: await db.rating.findMany({ where: { userId } }),
    reactions: await db.reaction.findMany({ where: { userId }, orderBy: { kind: 'asc' } }),
  })
  const words = [
    () => saveRating(userId, filmId, 4),
    () => saveReaction(userId, { filmId, kind: 'WANT', on: true }),
    () => saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: true, reason: 'slow' }),
    () => saveReaction(userId, { filmId, kind: 'NOT_FOR_ME', on: true, reason: 'violence' }),
    () => saveRating(userId, filmId, 2.5),
    () => saveReaction(userId, { filmId, kind: 'SEEN', on: false }),
    () => saveReaction(userId, { filmId, kind: 'WANT', on: false }),
  ]
  for (const word of words) {
    const told = await word()
    const written = await rows()
    await db.$transaction((tx) => settle(tx, userId, [filmId]))
    expect(await rows()).toEqual(written)
    expect(await getFeedback(userId, filmId)).toEqual(told)
  }
  const events = await eventsOf(userId)
  expect(events.length).toBeGreaterThanOrEqual(words.length)
  for (const { occurredAt, recordedAt } of events) expect(Math.abs(+recordedAt - +occurredAt)).toBeLessThan(60_000)
})
