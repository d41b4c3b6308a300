import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilms, createUser } from '../../../testing/factories'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveRating, saveReaction } from '../../feedback/mutations'
import { saveConsent } from '../../privacy/mutations'
import { editInterest, savePreferences } from '../../profile/mutations'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { SlateItemView } from '../schema'
import { openSlate } from './open-slate'
import { settledPlace } from './place-views'
import { undoAdjustment } from './undo-adjustment'

// The order of the ranking is that of the films of this file.
withOwnDatabase()

const GORE = 'gore'
let liked: number[]
let gory: Set<number>
let all: number[]

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const genres = ['drama', 'comedy', 'thriller', 'western', 'noir']
  const moods = ['tender', 'bleak', 'tense', 'cosy', 'dreamlike', 'deadpan', 'eerie']
  const films = await createFilms(
    db,
    Array.from({ length: 90 }, (_, place) => ({
      genres: [genres[place % genres.length] ?? ''],
      moods: [moods[place % moods.length] ?? ''],
      year: 1930 + place,
      prominence: 100 - place,
      contentNotes: place % 4 === 0 ? [GORE] : [],
    })),
  )
  all = films.map((film) => film.id)
  liked = films.slice(1, 4).map((film) => film.id)
  gory = new Set(films.filter((film) => film.contentNotes.includes(GORE)).map((film) => film.id))
})
afterEach(() => vi.useRealTimers())

async function newPerson(): Promise<string> {
  const { id } = await createUser(db)
  for (const filmId of liked) await saveRating(id, filmId, 5)
  return id
}
async function viewerOf(id: string) {
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  return viewer
}
async function open(id: string) {
  const opened = await openSlate(await viewerOf(id), undefined)
  if (opened.kind === 'stored') return { made: false, ...opened.slate, films: filmsOf(opened.slate.items) }
  const items = (await Promise.all(opened.slate.places.map(settledPlace))).filter((place) => place !== null)
  await opened.slate.summary
  return { made: true, id: opened.slate.id, items, films: filmsOf(items), changes: opened.changes }
}
const filmsOf = (items: SlateItemView[]) => items.map((item) => item.filmId)
const filmAt = (list: { films: number[] }, place: number) => list.films[place] ?? 0
const placesThatDiffer = (one: number[], other: number[]) =>
  one.flatMap((film, place) => (film === other[place] ? [] : [place]))
/** Makes it so many days later, at noon. */
function laterBy(days: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 })
}

test('a film dealt with gives way to one other in its place; the rest stand as they stood, word for word', async () => {
  const id = await newPerson()
  const before = await open(id)
  await saveRating(id, filmAt(before, 2), 4.5)
  await saveReaction(id, { filmId: filmAt(before, 5), kind: 'NOT_FOR_ME', on: true })
  const after = await open(id)
  expect(after).toMatchObject({ made: false, id: before.id })
  expect(placesThatDiffer(before.films, after.films)).toEqual([2, 5])
  expect(after.items.filter((_, place) => place !== 2 && place !== 5)).toEqual(
    before.items.filter((_, place) => place !== 2 && place !== 5),
  )
  for (const place of [2, 5]) expect(after.items[place]?.reason.length).toBeGreaterThan(20)
  expect(after.changes).toEqual([
    {
      kind: 'adjusted',
      said: [
        expect.objectContaining({ filmId: filmAt(before, 2), type: 'RATED', value: 4.5 }),
        expect.objectContaining({ filmId: filmAt(before, 5), type: 'REACTED', detail: 'NOT_FOR_ME' }),
      ],
      replaced: [
        { position: 2, outId: filmAt(before, 2), inId: filmAt(after, 2) },
        { position: 5, outId: filmAt(before, 5), inId: filmAt(after, 5) },
      ],
    },
  ])
  expect(await open(id)).toEqual(after)
  const stored = await db.slateItem.findMany({ where: { slateId: before.id, replacedAt: { not: null } } })
  expect(stored.map(({ filmId }) => filmId).toSorted()).toEqual([filmAt(before, 2), filmAt(before, 5)].toSorted())
})

test('a film they want to watch stays where it is', async () => {
  const id = await newPerson()
  const before = await open(id)
  await saveReaction(id, { filmId: filmAt(before, 0), kind: 'WANT', on: true })
  expect((await open(id)).films).toEqual(before.films)
})

test('what is said of a film elsewhere moves two places at most', async () => {
  const id = await newPerson()
  const before = await open(id)
  const elsewhere = all.filter((filmId) => !before.films.includes(filmId) && !liked.includes(filmId))
  const far = elsewhere.at(-3) ?? 0
  await saveRating(id, far, 5)
  const after = await open(id)
  expect(after.id).toBe(before.id)
  expect(placesThatDiffer(before.films, after.films).length).toBeLessThanOrEqual(2)
  expect(after.changes.at(-1)).toMatchObject({ kind: 'adjusted', said: [{ filmId: far }] })
})

test('what was said elsewhere and taken back again moves nothing and is not told', async () => {
  const id = await newPerson()
  const before = await open(id)
  const far = all.filter((filmId) => !before.films.includes(filmId) && !liked.includes(filmId)).at(-3) ?? 0
  await saveReaction(id, { filmId: far, kind: 'NOT_FOR_ME', on: true })
  await saveReaction(id, { filmId: far, kind: 'NOT_FOR_ME', on: false })
  const after = await open(id)
  expect(after.items).toEqual(before.items)
  expect(after.changes).toEqual([])
})

test('a reason that rests on a rating taken back since is written anew, in its place', async () => {
  const id = await newPerson()
  const before = await open(id)
  const based = before.items.find((item) => item.basis.length > 0)
  const basis = based?.basis[0] ?? 0
  await saveRating(id, basis, null)
  const after = await open(id)
  for (const item of after.items) expect(item.basis).not.toContain(basis)
  expect(placesThatDiffer(before.films, after.films).length).toBeLessThanOrEqual(2)
})

test('an edit of the taste makes a new list, and says which', async () => {
  const id = await newPerson()
  const before = await open(id)
  await editInterest(id, 'genre:western', { state: 'ACTIVE', strength: 3, label: null, stated: true })
  const after = await open(id)
  expect(after.made).toBe(true)
  expect(after.id).not.toBe(before.id)
  const facets = [{ facet: 'genre:western', label: null, how: 'changed' }]
  expect(after.changes).toEqual([{ kind: 'new', why: 'taste', facets }])
})

test('what was muted and brought back again is told by no list, and a list that kept its films says so', async () => {
  const id = await newPerson()
  const before = await open(id)
  await editInterest(id, 'mood:eerie', { state: 'MUTED', strength: null, label: null, stated: false })
  await editInterest(id, 'mood:eerie', { state: 'ACTIVE', strength: null, label: null, stated: false })
  const after = await open(id)
  expect(after.films.toSorted()).toEqual(before.films.toSorted())
  expect(after.changes).toEqual([])
  await editInterest(id, 'person:nobody-here', { state: 'DELETED', strength: null, label: 'Nobody', stated: false })
  const facets = [{ facet: 'person:nobody-here', label: 'Nobody', how: 'struck-out' }]
  expect((await open(id)).changes).toEqual([{ kind: 'new', why: 'taste', facets, same: true }])
})

test('a rule set since holds at once', async () => {
  const id = await newPerson()
  const before = await open(id)
  expect(before.films.some((filmId) => gory.has(filmId))).toBe(true)
  const { tone, adventurous } = await viewerOf(id)
  await savePreferences(id, { tone, adventurous, avoid: [GORE] })
  expect((await open(id)).films.filter((filmId) => gory.has(filmId))).toEqual([])
})

test('each day has a list of its own, and it says so', async () => {
  const id = await newPerson()
  const before = await open(id)
  laterBy(1)
  const after = await open(id)
  expect(after).toMatchObject({ made: true, changes: [{ kind: 'new', why: 'day', facets: [] }] })
  expect(placesThatDiffer(before.films, after.films).length).toBeGreaterThan(0)
  expect(after.films.filter((filmId) => before.films.includes(filmId)).length).toBeGreaterThan(2)
})

test('the day is that of the person’s own clock, where they let us know it', async () => {
  const id = await newPerson()
  await saveConsent(id, { behaviour: false, context: true, model: false }, 'Pacific/Kiritimati')
  await open(id)
  const { day } = await db.slate.findFirstOrThrow({ where: { userId: id } })
  expect(day).toBe(new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format(new Date()))
})

test('a film passed over on three days rests for two weeks; one they opened does not', async () => {
  const id = await newPerson()
  const other = await newPerson()
  const [passed, opened] = [await open(id), await open(other)]
  const film = filmAt(passed, 0)
  expect(filmAt(opened, 0)).toBe(film)
  for (const userId of [id, other]) {
    for (const ago of [3, 2, 1]) {
      const day = new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
      const item = { filmId: film, position: 0, reason: 'Shown before.', basis: [], servedBy: 'RANKING' as const }
      const list = { userId, day, status: 'DONE' as const, model: 'none', profileVersion: 0, partOfDay: 'any' }
      await db.slate.create({ data: { ...list, candidates: [], items: { create: item } } })
    }
  }
  await db.event.create({ data: { id: `opened-${other}`, userId: other, filmId: film, type: 'CLICKED' } })
  // The lists of today are set aside as those of another taste would be.
  await db.slate.updateMany({ where: { userId: { in: [id, other] } }, data: { tasteFingerprint: 'another' } })
  expect((await open(id)).films).not.toContain(film)
  expect((await open(other)).films).toContain(film)
  laterBy(13)
  expect((await open(id)).films).not.toContain(film)
  laterBy(2)
  expect((await open(id)).films).toContain(film)
})

test('undoing takes the words back and puts the films where they stood', async () => {
  const id = await newPerson()
  const before = await open(id)
  await saveReaction(id, { filmId: filmAt(before, 3), kind: 'NOT_FOR_ME', on: true })
  const between = await open(id)
  await undoAdjustment(await viewerOf(id), between.id)
  expect(await db.reaction.count({ where: { userId: id, kind: { not: 'SEEN' } } })).toBe(0)
  const after = await open(id)
  expect(after.items).toEqual(before.items)
  expect(after.changes).toEqual([])
  await expect(undoAdjustment(await viewerOf(id), between.id)).rejects.toThrow('nothing left to undo')
})

test('nobody undoes what another person said', async () => {
  const [id, stranger] = [await newPerson(), await newPerson()]
  const list = await open(id)
  await saveRating(id, filmAt(list, 0), 2)
  const after = await open(id)
  await expect(undoAdjustment(await viewerOf(stranger), list.id)).rejects.toThrow('nothing left to undo')
  expect(await open(id)).toEqual(after)
})

test('two pages that open at once show the same list', async () => {
  const id = await newPerson()
  const before = await open(id)
  await saveRating(id, filmAt(before, 1), 3)
  const [one, other] = await Promise.all([open(id), open(id)])
  expect(other.items).toEqual(one.items)
  expect(await db.slateItem.count({ where: { slateId: before.id, replacedAt: null } })).toBe(SLATE_SIZE)
})

test('somebody who has passed over every film there is still gets a list', async () => {
  const id = await newPerson()
  for (const ago of [3, 2, 1]) {
    const day = new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
    const items = all.map((filmId, position) => ({
      filmId,
      position,
      reason: '',
      basis: [],
      servedBy: 'RANKING' as const,
    }))
    const list = { userId: id, day, status: 'DONE' as const, model: 'none', profileVersion: 0, partOfDay: 'any' }
    await db.slate.create({ data: { ...list, candidates: [], items: { create: items } } })
  }
  expect((await open(id)).films).toHaveLength(SLATE_SIZE)
})
