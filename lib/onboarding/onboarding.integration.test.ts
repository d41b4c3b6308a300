import { beforeAll, expect, test } from 'vitest'
import type { Shelf } from '../../domains/domain'
import { createFilm, createFilms, createUser } from '../../testing/factories'
import { listCatalog } from '../catalog/queries'
import { type CatalogSnapshot, snapshotOf } from '../catalog/snapshot'
import { db } from '../db'
import { editInterest } from '../profile/mutations'
import { profileOf } from '../profile/profile'
import { listEdits, listEvidenceEvents } from '../profile/queries'
import { rulesOf } from '../profile/ranking/rules'
import { followTap, type ShownScreen, screenFor, showOthers, showShelves } from './grids'
import { passStep, saveKnown, saveLength, saveLoved, saveShelf, saveWish } from './mutations'
import { getOnboarding, listLoved, listShelvesPicked, listWishes } from './queries'
import { steps } from './schema'
import { shownOn } from './screens'
import { shelfOf, shelves } from './shelves'

let catalog: CatalogSnapshot

// Only the films of this file: 30 westerns and 30 musicals, all well known.
beforeAll(async () => {
  const western = { genres: ['western'], moods: ['gritty'], themes: ['revenge'], countries: ['XW'] }
  const musical = { genres: ['musical'], moods: ['exuberant'], themes: ['family'], countries: ['XM'] }
  const films = await createFilms(
    db,
    Array.from({ length: 60 }, (_, place) => ({
      ...(place % 2 ? western : musical),
      year: 1930 + place,
      prominence: 100 - place,
    })),
  )
  const own = new Set(films.map((film) => film.id))
  catalog = snapshotOf((await listCatalog()).filter((film) => own.has(film.id)))
})

const newPerson = async () => (await createUser(db)).id
const profileNow = async (id: string) => profileOf(1, await listEvidenceEvents(id, false), await listEdits(id), catalog)
const versionOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).profileVersion
const as = (id: string) => ({
  id,
  profileVersion: 0,
  consents: { behaviour: false, context: false, model: false },
  avoid: [],
  children: null,
})
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

test('loving a film, taking it back and loving it again is remembered as it stands', async () => {
  const userId = await newPerson()
  const film = await createFilm(db)
  for (const loved of [true, false, true]) {
    await saveLoved(userId, film.id, loved)
    await pause()
    expect((await listLoved(userId)).has(film.id)).toBe(loved)
  }
  expect(await versionOf(userId)).toBe(3)
})

test('tapping what is tapped already adds no evidence', async () => {
  const userId = await newPerson()
  const film = await createFilm(db)
  await saveLoved(userId, film.id, false)
  await saveLoved(userId, film.id, true)
  await saveLoved(userId, film.id, true)
  expect(await db.event.findMany({ where: { userId } })).toMatchObject([{ type: 'SURVEY_LOVED', filmId: film.id }])
  expect(await versionOf(userId)).toBe(1)
})

test('a film nobody knows cannot be loved', async () => {
  const userId = await newPerson()
  await expect(saveLoved(userId, 2_000_000_000, true)).rejects.toMatchObject({ name: 'AppError', code: 'not-found' })
})

test('the last answer to a wish counts, and the same answer twice is one', async () => {
  const userId = await newPerson()
  for (const level of ['more', 'more', 'never', 'as-it-comes'] as const) {
    await saveWish(userId, 'genre:horror', level)
    await pause()
  }
  await saveWish(userId, 'mood:cosy', 'less')
  expect(Object.fromEntries(await listWishes(userId))).toEqual({ 'genre:horror': 0, 'mood:cosy': -1 })
  expect(await db.event.count({ where: { userId } })).toBe(4)
})

test('an answer to a line that was changed on the taste page changes that line, whichever was first', async () => {
  const userId = await newPerson()
  const levelNow = async () => (await profileNow(userId)).levels.get('country:IR')?.level
  await saveWish(userId, 'country:IR', 'more')
  expect(await levelNow()).toBe('more')
  await editInterest(userId, 'country:IR', { state: 'ACTIVE', strength: 3, stated: true, saidAt: new Date() })
  await saveWish(userId, 'country:IR', 'as-it-comes')
  expect(await levelNow()).toBe('as-it-comes')
})

test('how well known films should be is a line of its own words, and is taken back', async () => {
  const userId = await newPerson()
  const known = async () => (await profileNow(userId)).wellKnown
  await saveKnown(userId, 'hidden')
  expect(await known()).toBe('hidden')
  await saveKnown(userId, 'famous')
  expect(await known()).toBe('famous')
  await saveKnown(userId, null)
  expect(await known()).toBeNull()
})

test('how long films may be is a rule in a line of its own words, and is taken back', async () => {
  const userId = await newPerson()
  const minutes = async () => rulesOf({ active: (await profileNow(userId)).active, avoid: [] }).minutes
  await saveLength(userId, '120')
  await saveLength(userId, '90')
  expect(await minutes()).toEqual({ from: null, to: 90 })
  await saveLength(userId, null)
  expect(await minutes()).toBeNull()
})

test('no answer where none was given leaves no trace', async () => {
  const userId = await newPerson()
  await saveWish(userId, 'genre:horror', 'as-it-comes')
  expect(await db.event.count({ where: { userId } })).toBe(0)
})

const tap = async (userId: string, filmId: number, loved = true, screen?: number) => {
  await saveLoved(userId, filmId, loved)
  await followTap(as(userId), { filmId, loved, screen }, catalog)
}
const isWestern = (id: number) => catalog.films.get(id)?.genres.includes('western') ?? false
const nearOf = ({ rows }: ShownScreen) => rows.filter((row) => row.kind === 'near')

test('the first screen is the same on coming back, also when the catalog has moved on', async () => {
  const userId = await newPerson()
  const { rows, number } = await screenFor(as(userId), undefined, catalog)
  const shown = shownOn([rows])
  expect([new Set(shown).size, number]).toEqual([shown.length, 1])
  const smaller = snapshotOf([...catalog.films.values()].filter((film) => film.id !== shown[0]))
  expect((await screenFor(as(userId), undefined, smaller)).rows).toEqual(rows)
})

test('two visits at once make one first screen', async () => {
  const userId = await newPerson()
  const visits = await Promise.all([1, 2, 3].map(() => screenFor(as(userId), undefined, catalog)))
  expect(new Set(visits.map(({ rows }) => JSON.stringify(rows))).size).toBe(1)
  expect((await getOnboarding(userId)).screens).toHaveLength(1)
})

test('a tap brings a row of what is near it, and taking it back takes that row away', async () => {
  const userId = await newPerson()
  const before = await screenFor(as(userId), undefined, catalog)
  const western = shownOn([before.rows]).find(isWestern) ?? 0
  await tap(userId, western)
  const after = await screenFor(as(userId), undefined, catalog)
  expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows)
  expect(nearOf(after)).toMatchObject([{ of: western }])
  expect(nearOf(after)[0]?.filmIds.filter(isWestern).length).toBeGreaterThanOrEqual(5)
  expect(after.loved).toEqual([western])
  await tap(userId, western, false)
  expect((await screenFor(as(userId), undefined, catalog)).rows).toEqual(before.rows)
})

test('of two taps at once none loses its row', async () => {
  const userId = await newPerson()
  const shown = shownOn([(await screenFor(as(userId), undefined, catalog)).rows]).slice(0, 3)
  await Promise.all(shown.map((id) => tap(userId, id)))
  const near = nearOf(await screenFor(as(userId), undefined, catalog)).map((row) => Number(row.of))
  expect(near.toSorted()).toEqual(shown.toSorted())
})

test('others replace what is shown, follow the taps, and asking twice gives the same ones', async () => {
  const userId = await newPerson()
  const first = await screenFor(as(userId), undefined, catalog)
  expect(await showOthers(as(userId), 1, catalog)).toBe(2)
  const second = await screenFor(as(userId), 2, catalog)
  expect(nearOf(second)).toEqual([])
  expect(shownOn([second.rows]).filter((id) => shownOn([first.rows]).includes(id))).toEqual([])
  expect(await showOthers(as(userId), 1, catalog)).toBe(2)
  const western = shownOn([second.rows]).find(isWestern) ?? 0
  await tap(userId, western)
  expect(await showOthers(as(userId), 2, catalog)).toBe(3)
  expect(nearOf(await screenFor(as(userId), undefined, catalog)).map((row) => row.of)).toEqual([western])
})

test('at the end of the catalog there are no others, and screens that are not there lead to the last', async () => {
  const userId = await newPerson()
  await screenFor(as(userId), undefined, catalog)
  let last = 1
  for (let turn = 0; turn < 20; turn++) last = (await showOthers(as(userId), last, catalog)) ?? last
  expect(await showOthers(as(userId), last, catalog)).toBeNull()
  const { screens } = await getOnboarding(userId)
  expect(shownOn(screens)).toHaveLength(catalog.films.size)
  expect((await screenFor(as(userId), 99, catalog)).number).toBe(screens.length)
})

test('what is never wanted is not asked about, also on screens made before it was said', async () => {
  const userId = await newPerson()
  const before = await screenFor(as(userId), undefined, catalog)
  expect(shownOn([before.rows]).some(isWestern)).toBe(true)
  await saveWish(userId, 'genre:western', 'never')
  expect(shownOn([(await screenFor(as(userId), undefined, catalog)).rows]).filter(isWestern)).toEqual([])
  const [musical = 0] = shownOn([before.rows]).filter((id) => !isWestern(id))
  await tap(userId, musical)
  await showOthers(as(userId), 1, catalog)
  const { screens } = await getOnboarding(userId)
  expect(shownOn(screens.slice(1)).length).toBeGreaterThan(0)
  expect(shownOn(screens.slice(1)).filter(isWestern)).toEqual([])
})

test('a tap on an earlier screen brings its row there', async () => {
  const userId = await newPerson()
  const [id = 0] = shownOn([(await screenFor(as(userId), undefined, catalog)).rows])
  await showOthers(as(userId), 1, catalog)
  await tap(userId, id, true, 1)
  expect(nearOf(await screenFor(as(userId), 1, catalog))).toHaveLength(1)
  expect(nearOf(await screenFor(as(userId), 2, catalog))).toHaveLength(0)
})

const [shelf] = shelves as [Shelf, ...Shelf[]]

test('a shelf picked is a wish of the person’s own words, once, and is forgotten when put back', async () => {
  const [userId, other] = [await newPerson(), await newPerson()]
  for (const id of [userId, other]) await saveShelf(id, shelf, true, shelf.says)
  await saveShelf(userId, shelf, true, shelf.says)
  expect(await db.interestEdit.findMany({ where: { userId } })).toMatchObject([
    {
      label: shelf.title,
      wish: { want: shelf.says.map((facet) => ({ facet, level: 'more' })) },
      stated: true,
      state: 'ACTIVE',
    },
  ])
  expect(await listShelvesPicked(userId)).toEqual([shelf.id])
  await saveShelf(userId, shelf, false, shelf.says)
  expect(await listShelvesPicked(userId)).toEqual([])
  expect(await listShelvesPicked(other)).toEqual([shelf.id])
  const version = await versionOf(userId)
  await saveShelf(userId, shelf, false, shelf.says)
  expect(await versionOf(userId)).toBe(version)
})

test('a shelf stands only for what the catalog has, and no longer counts once it is muted', async () => {
  const userId = await newPerson()
  await saveShelf(userId, shelf, true, shelf.says.slice(0, 1))
  const [edit] = await db.interestEdit.findMany({ where: { userId } })
  expect(edit?.wish).toMatchObject({ want: [{ facet: shelf.says[0], level: 'more' }] })
  await db.interestEdit.updateMany({ where: { userId }, data: { state: 'MUTED' } })
  expect(await listShelvesPicked(userId)).toEqual([])
})

test('after the shelves an unanswered screen gives way to one that follows them, an answered one stays', async () => {
  const wide = shelfOf('wide-skies') as Shelf
  const [patient, quick] = [await newPerson(), await newPerson()]
  for (const userId of [patient, quick]) await screenFor(as(userId), undefined, catalog)
  const [tapped = 0] = shownOn([(await screenFor(as(quick), undefined, catalog)).rows])
  await tap(quick, tapped)
  for (const userId of [patient, quick]) await saveShelf(userId, wide, true, wide.says)
  expect(await showShelves(as(patient), catalog)).toBe(1)
  expect(await showShelves(as(quick), catalog)).toBe(2)
  for (const userId of [patient, quick]) {
    const { rows, number } = await screenFor(as(userId), undefined, catalog)
    expect(rows[0]).toMatchObject({ kind: 'shelf', of: 'wide-skies' })
    expect(rows[0]?.filmIds.every(isWestern)).toBe(true)
    expect(await showShelves(as(userId), catalog)).toBe(number)
  }
})

test('screens stored in an older form are forgotten', async () => {
  const userId = await newPerson()
  await db.onboarding.create({ data: { userId, screens: { rows: 'none' } } })
  expect((await getOnboarding(userId)).screens).toEqual([])
  expect((await screenFor(as(userId), undefined, catalog)).rows.length).toBeGreaterThan(0)
})

test('the survey resumes at the furthest step reached, also after going back', async () => {
  const userId = await newPerson()
  expect(await getOnboarding(userId)).toMatchObject({ step: 'films', finished: false })
  await passStep(userId, 'films')
  expect((await getOnboarding(userId)).step).toBe('wishes')
  await passStep(userId, 'films')
  expect((await getOnboarding(userId)).step).toBe('wishes')
})

test('passing every step finishes the survey, and looking in again does not unfinish it', async () => {
  const userId = await newPerson()
  for (const step of steps) {
    expect((await getOnboarding(userId)).finished).toBe(false)
    await passStep(userId, step)
  }
  expect((await getOnboarding(userId)).finished).toBe(true)
  await passStep(userId, 'films')
  expect(await getOnboarding(userId)).toMatchObject({ finished: true, step: 'privacy' })
})

test('a step passed loses no screen, and a screen saved loses no step', async () => {
  const userId = await newPerson()
  const { rows } = await screenFor(as(userId), undefined, catalog)
  await passStep(userId, 'films')
  await showOthers(as(userId), 1, catalog)
  const state = await getOnboarding(userId)
  expect([state.step, state.screens[0], state.screens.length]).toEqual(['wishes', rows, 2])
})
