import { beforeAll, expect, test } from 'vitest'
import { createFilm, createFilms, createUser } from '../../testing/factories'
import { listCatalog } from '../catalog/queries'
import { type CatalogSnapshot, snapshotOf } from '../catalog/snapshot'
import { db } from '../db'
import { gridFor } from './grids'
import { passStep, saveLoved, saveWish } from './mutations'
import { getOnboarding, listLoved, listWishes } from './queries'
import { GRID_SIZE, steps } from './schema'

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
const versionOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).profileVersion
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
  for (const value of [1, 1, -2, 0]) {
    await saveWish(userId, 'genre:horror', value)
    await pause()
  }
  await saveWish(userId, 'mood:cosy', -1)
  expect(Object.fromEntries(await listWishes(userId))).toEqual({ 'genre:horror': 0, 'mood:cosy': -1 })
  expect(await db.event.count({ where: { userId } })).toBe(4)
})

test('no answer where none was given leaves no trace', async () => {
  const userId = await newPerson()
  await saveWish(userId, 'genre:horror', 0)
  expect(await db.event.count({ where: { userId } })).toBe(0)
})

test('the first grid is the same on coming back, also when the catalog has moved on', async () => {
  const userId = await newPerson()
  const shown = await gridFor(userId, 'films', catalog)
  expect(new Set(shown).size).toBe(GRID_SIZE)
  const smaller = snapshotOf([...catalog.films.values()].filter((film) => film.id !== shown[0]))
  await saveLoved(userId, shown[3] ?? 0, true)
  expect(await gridFor(userId, 'films', smaller)).toEqual(shown)
})

test('the second grid repeats no film of the first and leans towards what was tapped', async () => {
  const userId = await newPerson()
  const first = await gridFor(userId, 'films', catalog)
  const isWestern = (id: number) => catalog.films.get(id)?.genres.includes('western') ?? false
  for (const id of first.filter(isWestern).slice(0, 3)) await saveLoved(userId, id, true)
  const second = await gridFor(userId, 'more-films', catalog)
  expect(new Set([...first, ...second]).size).toBe(2 * GRID_SIZE)
  expect(second.filter(isWestern).length).toBeGreaterThan(GRID_SIZE / 2)
})

test('the second grid follows a change of mind until something in it is tapped, and stays from then on', async () => {
  const userId = await newPerson()
  const first = await gridFor(userId, 'films', catalog)
  const isWestern = (id: number) => catalog.films.get(id)?.genres.includes('western') ?? false
  const empty = await gridFor(userId, 'more-films', catalog)
  expect(await gridFor(userId, 'more-films', catalog)).toEqual(empty)
  for (const id of first.filter(isWestern)) await saveLoved(userId, id, true)
  const second = await gridFor(userId, 'more-films', catalog)
  expect(second).not.toEqual(empty)
  await saveLoved(userId, second[2] ?? 0, true)
  for (const id of first.filter(isWestern)) await saveLoved(userId, id, false)
  expect(await gridFor(userId, 'more-films', catalog)).toEqual(second)
})

test('the survey resumes at the furthest step reached, also after going back', async () => {
  const userId = await newPerson()
  expect(await getOnboarding(userId)).toMatchObject({ step: 'films', finished: false })
  await passStep(userId, 'films')
  await passStep(userId, 'more-films')
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

test('a step passed loses no grid, and a grid saved loses no step', async () => {
  const userId = await newPerson()
  const first = await gridFor(userId, 'films', catalog)
  await passStep(userId, 'films')
  await gridFor(userId, 'more-films', catalog)
  expect(await getOnboarding(userId)).toMatchObject({ step: 'more-films', shownFirst: first })
})
