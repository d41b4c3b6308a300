import { beforeAll, expect, test } from 'vitest'
import { createFilms, createUser } from '../../../testing/factories'
import { findViewerById } from '../../auth/queries'
import type { Viewer } from '../../auth/viewer'
import { db } from '../../db'
import { saveRating, saveReaction } from '../../feedback/mutations'
import { saveConsent } from '../../privacy/mutations'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import { untrainedRankConfig } from '../../recommender/config/rank-config'
import { wishOf } from '../../wishes/kept-wish'
import { supersedeSlates } from '../mutations'
import type { StoredSlate } from '../schema'
import { openSlate } from './open-slate'
import { settledPlace } from './place-views'

const AVOIDED = 'gore'
/** Of twelve films here, and of nobody else's. */
const RARE = 'plague'
let liked: number[]
let avoided: Set<number>

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const genres = ['drama', 'comedy', 'thriller', 'western', 'noir']
  const moods = ['tender', 'bleak', 'tense', 'cosy', 'dreamlike', 'deadpan', 'eerie']
  const films = await createFilms(
    db,
    Array.from({ length: 60 }, (_, place) => ({
      genres: [genres[place % genres.length] ?? ''],
      moods: [moods[place % moods.length] ?? ''],
      year: 1940 + place,
      prominence: 100 - place,
      contentNotes: place % 6 === 0 ? [AVOIDED] : [],
      details: place >= 48 ? [RARE] : [],
    })),
  )
  liked = films.slice(1, 4).map((film) => film.id)
  avoided = new Set(films.filter((film) => film.contentNotes.includes(AVOIDED)).map((film) => film.id))
})

async function newPerson(change: { avoid?: string[] } = {}): Promise<string> {
  const { id } = await createUser(db, change)
  for (const filmId of liked) await saveRating(id, filmId, 5)
  return id
}
async function viewerOf(id: string): Promise<Viewer> {
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  return viewer
}
/** Opens the page, waits for the list to be whole, and says whether it was made anew. */
async function open(id: string, signal?: AbortSignal) {
  const opened = await openSlate(await viewerOf(id), signal)
  if (opened.kind === 'stored') return { made: false, id: opened.slate.id, films: filmsOf(opened.slate) }
  const places = await Promise.all(opened.slate.places.map(settledPlace))
  await opened.slate.summary
  return { made: true, id: opened.slate.id, films: places.flatMap((place) => place?.filmId ?? []) }
}
const filmsOf = (slate: StoredSlate) => slate.items.map((item) => item.filmId)

test('a person gets eight different films none of which they know, each with a reason', async () => {
  const id = await newPerson()
  const opened = await openSlate(await viewerOf(id), undefined)
  if (opened.kind !== 'live') throw new Error('expected a new list')
  const places = await Promise.all(opened.slate.places.map(settledPlace))
  expect(await opened.slate.summary).toMatchObject({ writer: 'composer', fault: null })
  const films = places.map((place) => place?.filmId ?? 0)
  expect(new Set(films).size).toBe(SLATE_SIZE)
  for (const place of places) {
    expect(liked).not.toContain(place?.filmId)
    expect(opened.candidateIds).toContain(place?.filmId)
    expect(place?.reason.length).toBeGreaterThan(20)
    expect(place?.servedBy).not.toBe('MODEL')
    for (const filmId of place?.basis ?? []) expect(liked).toContain(filmId)
  }
})

test('every card keeps what served: model, engine, profile, verdict; the list how long its first card took', async () => {
  const id = await newPerson()
  const { id: slateId } = await open(id)
  const slate = await db.slate.findUniqueOrThrow({ where: { id: slateId }, include: { items: true } })
  expect(slate.firstCardMs).toBeGreaterThanOrEqual(0)
  const { profileVersion } = await viewerOf(id)
  const served = { model: 'built-in composer', engineConfig: untrainedRankConfig.version, profileVersion }
  const ofNone = { promptVersionId: null, variantId: null, verdict: null, predicted: null }
  expect(slate.items).toHaveLength(SLATE_SIZE)
  for (const item of slate.items) expect(item).toMatchObject({ ...served, ...ofNone })

  await saveReaction(id, { filmId: slate.items[0]?.filmId ?? 0, kind: 'SEEN', on: true })
  await open(id)
  const later = await db.slateItem.findMany({ where: { slateId, profileVersion: profileVersion + 1 } })
  expect(later.length).toBeGreaterThan(0)
  for (const item of later) expect(item).toMatchObject({ ...served, profileVersion: profileVersion + 1 })
})

test('opening the page again shows the stored list word for word and makes no new one', async () => {
  const id = await newPerson()
  const live = await openSlate(await viewerOf(id), undefined)
  if (live.kind !== 'live') throw new Error('expected a new list')
  const shown = await Promise.all(live.slate.places.map(settledPlace))
  await live.slate.summary
  const again = await openSlate(await viewerOf(id), undefined)
  if (again.kind !== 'stored') throw new Error('expected the stored list')
  expect(again.slate).toMatchObject({ id: live.slate.id, candidateIds: live.candidateIds, fault: null })
  expect(again.slate.items).toEqual(shown)
  expect(await db.slate.count({ where: { userId: id } })).toBe(1)
})

test('what was stored says who wrote it, from which profile, by which engine, and that no tokens were billed', async () => {
  const id = await newPerson()
  const first = await open(id)
  const { profileVersion } = await viewerOf(id)
  expect(await db.slate.findUnique({ where: { id: first.id }, include: { items: true } })).toMatchObject({
    userId: id,
    status: 'DONE',
    profileVersion,
    partOfDay: 'any',
    promptVersionId: null,
    engineConfig: untrainedRankConfig.version,
    artefactId: null,
    items: expect.objectContaining({ length: SLATE_SIZE }),
  })
  expect(await db.usageDay.count({ where: { scope: `user:${id}` } })).toBe(0)
})

test('a film that was seen or refused is not proposed again', async () => {
  const id = await newPerson()
  const first = await open(id)
  const [seen, refused] = first.films as [number, number]
  await saveReaction(id, { filmId: seen, kind: 'SEEN', on: true })
  await saveReaction(id, { filmId: refused, kind: 'NOT_FOR_ME', on: true })
  const second = await open(id)
  expect(second.films).not.toContain(seen)
  expect(second.films).not.toContain(refused)
})

test('New picks brings other films, twice in a row', async () => {
  const id = await newPerson()
  const first = await open(id)
  await supersedeSlates(id)
  const second = await open(id)
  await supersedeSlates(id)
  const third = await open(id)
  const films = [...first.films, ...second.films, ...third.films]
  expect(new Set(films).size).toBe(3 * SLATE_SIZE)
  expect((await open(id)).id).toBe(third.id)
})

test('where too few other films are left, New picks brings back what is longest gone first, and says so', async () => {
  const id = await newPerson()
  const line = { facet: 'words:plague', label: 'only the plague', strength: 3, stated: true }
  await db.interestEdit.create({ data: { userId: id, ...line, wish: wishOf([`only:detail:${RARE}`]) ?? {} } })
  const first = await open(id)
  await supersedeSlates(id)
  const second = await open(id)
  await supersedeSlates(id)
  const third = await open(id)
  for (const { films } of [first, second, third]) expect(new Set(films).size).toBe(SLATE_SIZE)
  expect(first.films.filter((film) => !second.films.includes(film))).toHaveLength(4)
  expect(first.films.filter((film) => !second.films.includes(film) && !third.films.includes(film))).toEqual([])
  const { changes } = await db.slate.findUniqueOrThrow({ where: { id: third.id } })
  expect(changes).toEqual([{ kind: 'new', why: 'picks', facets: [], repeats: true }])
})

test("New picks sets aside nobody else's list", async () => {
  const [id, other] = [await newPerson(), await newPerson()]
  const theirs = await open(other)
  await open(id)
  await supersedeSlates(id)
  expect(await open(other)).toMatchObject({ made: false, id: theirs.id })
})

test('another part of the day brings another list, and the old one is still there when it comes back', async () => {
  const id = await newPerson()
  // Eight hours lie further apart than any part of the day is long.
  const [here, eightHoursOn] = ['Etc/GMT', 'Etc/GMT-8']
  await saveConsent(id, { behaviour: false, context: true, model: false }, here)
  const first = await open(id)
  await db.user.update({ where: { id }, data: { timeZone: eightHoursOn } })
  const second = await open(id)
  expect(second).toMatchObject({ made: true })
  await db.user.update({ where: { id }, data: { timeZone: here } })
  expect(await open(id)).toMatchObject({ made: false, id: first.id })
})

test('without leave to look at the clock the part of the day plays no role', async () => {
  const id = await newPerson()
  await db.user.update({ where: { id }, data: { timeZone: 'Etc/GMT' } })
  const first = await open(id)
  await db.user.update({ where: { id }, data: { timeZone: 'Etc/GMT-8' } })
  expect((await open(id)).id).toBe(first.id)
})

test('a list the person left before it was whole is not shown again', async () => {
  const id = await newPerson()
  const left = new AbortController()
  left.abort()
  const first = await open(id, left.signal)
  expect(await db.slate.findUnique({ where: { id: first.id } })).toMatchObject({ status: 'ABANDONED' })
  expect((await open(id)).made).toBe(true)
})

test('nothing a person avoids is proposed', async () => {
  const id = await newPerson({ avoid: [AVOIDED] })
  const opened = await openSlate(await viewerOf(id), undefined)
  if (opened.kind !== 'live') throw new Error('expected a new list')
  await opened.slate.summary
  expect(opened.candidateIds.filter((filmId) => avoided.has(filmId))).toEqual([])
})

test('nobody sees the list of another person', async () => {
  const [id, other] = [await newPerson(), await newPerson()]
  const mine = await open(id)
  const theirs = await open(other)
  expect(theirs.made).toBe(true)
  expect(theirs.id).not.toBe(mine.id)
})

test('somebody of whom nothing is known gets a list too', async () => {
  const { id } = await createUser(db)
  const first = await open(id)
  expect(new Set(first.films).size).toBe(SLATE_SIZE)
})
