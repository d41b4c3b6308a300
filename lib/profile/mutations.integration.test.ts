import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { createFilms, createUser } from '../../testing/factories'
import { findViewerById } from '../auth/queries'
import type { Viewer } from '../auth/viewer'
import { db } from '../db'
import { recordTracked, saveRating } from '../feedback/mutations'
import { getProfile } from './get-profile'
import { editInterest, restoreInterest, savePreferences, setPreferenceRule } from './mutations'
import { everyInterest } from './profile'
import { rankInputs } from './ranking/rank-inputs'

let horrorFilms: number[]
let others: number[]

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const horror = { genres: ['horror'], moods: ['dread'], countries: ['XA'], themes: ['isolation'] }
  const other = { genres: ['musical'], moods: ['exuberant'], countries: ['XB'], themes: ['family'] }
  horrorFilms = (await createFilms(db, [horror, horror, horror])).map((film) => film.id)
  others = (
    await createFilms(
      db,
      Array.from({ length: 12 }, () => other),
    )
  ).map((film) => film.id)
})

async function viewerOf(userId: string): Promise<Viewer> {
  const viewer = await findViewerById(userId)
  if (!viewer) throw new Error('no such person')
  return viewer
}
async function personWhoLikesHorror(): Promise<string> {
  const { id } = await createUser(db)
  for (const filmId of horrorFilms) await saveRating(id, filmId, 5)
  return id
}
const interestOf = async (userId: string, facet: string) =>
  everyInterest(await getProfile(await viewerOf(userId))).find((interest) => interest.facet === facet)

test('what a person rated well becomes an interest that names its evidence', async () => {
  const userId = await personWhoLikesHorror()
  const horror = await interestOf(userId, 'genre:horror')
  expect(horror).toMatchObject({ state: 'ACTIVE', stated: false })
  expect(horror?.strength).toBeGreaterThan(0.25)
  const ratings = await db.event.findMany({ where: { userId, type: 'RATED' } })
  expect(horror?.evidence.map((part) => part.eventId).toSorted()).toEqual(ratings.map((event) => event.id).toSorted())
})

test('an edit overrides what is inferred, makes a new version, and adds no second row when repeated', async () => {
  const userId = await personWhoLikesHorror()
  const { profileVersion } = await viewerOf(userId)
  await editInterest(userId, 'genre:horror', { strength: -2, stated: true })
  await editInterest(userId, 'genre:horror', { strength: -2, stated: true })
  expect(await interestOf(userId, 'genre:horror')).toMatchObject({ strength: -2, stated: true, confidence: 1 })
  expect((await viewerOf(userId)).profileVersion).toBe(profileVersion + 2)
  expect(await db.interestEdit.count({ where: { userId } })).toBe(1)
})

test('a deleted interest stays out of ranking however much evidence follows, until it is restored', async () => {
  const userId = await personWhoLikesHorror()
  await editInterest(userId, 'genre:horror', { state: 'DELETED' })
  for (const filmId of horrorFilms) await saveRating(userId, filmId, 4.5)
  const ranked = async () => rankInputs(await getProfile(await viewerOf(userId))).interests.map((each) => each.facet)
  expect((await interestOf(userId, 'genre:horror'))?.state).toBe('DELETED')
  expect(await ranked()).not.toContain('genre:horror')
  await restoreInterest(userId, 'genre:horror')
  expect((await interestOf(userId, 'genre:horror'))?.state).toBe('ACTIVE')
  expect(await ranked()).toContain('genre:horror')
})

test('restoring keeps the name and strength the person gave before', async () => {
  const userId = await personWhoLikesHorror()
  await editInterest(userId, 'genre:horror', { label: 'Scary ones', strength: 2.5, stated: true })
  await editInterest(userId, 'genre:horror', { state: 'MUTED' })
  await restoreInterest(userId, 'genre:horror')
  expect(await interestOf(userId, 'genre:horror')).toMatchObject({
    label: 'Scary ones',
    strength: 2.5,
    state: 'ACTIVE',
  })
})

test("there is nothing to restore where nothing was said, nor in somebody else's profile", async () => {
  const userId = await personWhoLikesHorror()
  const stranger = await createUser(db)
  await editInterest(userId, 'genre:horror', { state: 'DELETED' })
  const notFound = { name: 'AppError', code: 'not-found' }
  await expect(restoreInterest(userId, 'genre:western')).rejects.toMatchObject(notFound)
  await expect(restoreInterest(stranger.id, 'genre:horror')).rejects.toMatchObject(notFound)
  expect((await interestOf(userId, 'genre:horror'))?.state).toBe('DELETED')
})

test('a full profile takes no new edit, but those it has can still be changed and restored', async () => {
  const { id: userId } = await createUser(db)
  const facetOf = (place: number) => `theme:test-${place}`
  await db.interestEdit.createMany({
    data: Array.from({ length: 500 }, (_, place) => ({ userId, facet: facetOf(place) })),
  })
  await expect(editInterest(userId, facetOf(500), { strength: 1 })).rejects.toMatchObject({
    name: 'AppError',
    code: 'invalid',
  })
  await editInterest(userId, facetOf(7), { state: 'DELETED' })
  await restoreInterest(userId, facetOf(7))
  expect(await db.interestEdit.count({ where: { userId } })).toBe(500)
})

test('a strength beyond all bounds is refused by the database', async () => {
  const { id } = await createUser(db)
  await expect(editInterest(id, 'genre:horror', { strength: 100 })).rejects.toThrow()
  expect((await viewerOf(id)).profileVersion).toBe(0)
})

test('clicks and visits count only while the person allows it', async () => {
  const { id } = await createUser(db, { consents: { create: { purpose: 'BEHAVIOUR', granted: true } } })
  const film = horrorFilms[0] ?? 0
  await recordTracked(id, [
    { id: randomUUID(), type: 'CLICKED', filmId: film, surface: 'home' },
    { id: randomUUID(), type: 'DWELLED', filmId: film, seconds: 60, visit: randomUUID() },
    { id: randomUUID(), type: 'IMPRESSION', filmId: others[0] ?? 0, surface: 'home' },
  ])
  const viewer = await viewerOf(id)
  const allowed = await getProfile({ ...viewer, consents: { ...viewer.consents, behaviour: true } })
  expect(allowed.films.map((each) => each.filmId)).toEqual([film])
  const refused = await getProfile({ ...viewer, consents: { ...viewer.consents, behaviour: false } })
  expect(refused).toMatchObject({ films: [], events: [], active: [] })
})

test('what a person said counts whether or not behaviour is allowed', async () => {
  const userId = await personWhoLikesHorror()
  const viewer = await viewerOf(userId)
  const without = await getProfile({ ...viewer, consents: { ...viewer.consents, behaviour: false } })
  expect(without.films.map((film) => film.filmId).toSorted()).toEqual(horrorFilms.toSorted())
})

test('preferences are kept in range and make a new version', async () => {
  const { id } = await createUser(db)
  await savePreferences(id, { tone: 'WITTY', adventurous: 100, avoid: ['gore'] })
  expect(await viewerOf(id)).toMatchObject({ tone: 'WITTY', adventurous: 100, avoid: ['gore'], profileVersion: 1 })
  await expect(savePreferences(id, { tone: 'WITTY', adventurous: 101, avoid: [] })).rejects.toThrow()
})

test('a rule set in the preferences is switched on and off, for this person alone', async () => {
  const [one, other] = [await createUser(db), await createUser(db)]
  const ruleOf = (id: string) =>
    db.user.findUniqueOrThrow({ where: { id }, select: { withChildren: true, avoid: true } })
  const before = await ruleOf(other.id)
  await setPreferenceRule(one.id, 'children', true)
  await setPreferenceRule(one.id, { note: 'gore' }, true)
  await setPreferenceRule(one.id, { note: 'gore' }, true)
  expect(await ruleOf(one.id)).toEqual({ withChildren: true, avoid: ['gore'] })
  await setPreferenceRule(one.id, 'children', false)
  await setPreferenceRule(one.id, { note: 'gore' }, false)
  expect(await ruleOf(one.id)).toEqual({ withChildren: false, avoid: [] })
  expect(await ruleOf(other.id)).toEqual(before)
})
