import { expect, test } from 'vitest'
import { createFilms } from '../../../testing/factories'
import { db } from '../../db'
import { browseFilters, PAGE_SIZE } from './browse-filters'
import { listFilms } from './list-films'

// Each test has a country of its own, of codes no country has.
const browse = (filters: Record<string, unknown>) => listFilms(browseFilters.parse(filters))
const titles = async (filters: Record<string, unknown>) => (await browse(filters)).films.map((film) => film.title)

test('each filter keeps the films it names, and filters together keep what all of them name', async () => {
  const countries = ['QA']
  await createFilms(db, [
    { title: 'Both', countries, genres: ['western', 'comedy'], moods: ['cosy'], year: 1959, runtimeMinutes: 80 },
    { title: 'Genre only', countries, genres: ['western'], moods: ['bleak'], year: 1960, runtimeMinutes: 130 },
    { title: 'Mood only', countries, genres: ['drama'], moods: ['cosy', 'tender'], year: 1969, runtimeMinutes: 100 },
  ])
  const country = 'QA'
  expect((await titles({ country, genre: 'western' })).toSorted()).toEqual(['Both', 'Genre only'])
  expect((await titles({ country, mood: 'cosy' })).toSorted()).toEqual(['Both', 'Mood only'])
  expect(await titles({ country, genre: 'western', mood: 'cosy' })).toEqual(['Both'])
  expect((await titles({ country, decade: '1960' })).toSorted()).toEqual(['Genre only', 'Mood only'])
  expect(await titles({ country, decade: '1950' })).toEqual(['Both'])
  expect(await titles({ country, genre: 'musical' })).toEqual([])
})

test.each([
  ['short', [89]],
  ['medium', [90, 120]],
  ['long', [121, 240]],
])('%s films are those of %j minutes', async (runtime, minutes) => {
  const country = { short: 'QB', medium: 'QC', long: 'QD' }[runtime]
  await createFilms(
    db,
    [89, 90, 120, 121, 240].map((runtimeMinutes) => ({ runtimeMinutes, countries: [country ?? ''] })),
  )
  const { films } = await browse({ country, runtime, sort: 'short' })
  expect(films.map((film) => film.runtimeMinutes)).toEqual(minutes)
})

test('each order is the one it is called by', async () => {
  const countries = ['QE']
  await createFilms(db, [
    { title: 'Bravo', countries, year: 1950, prominence: 90, runtimeMinutes: 100 },
    { title: 'Élan', countries, year: 2000, prominence: 20, runtimeMinutes: 80 },
    { title: 'alpha', countries, year: 1975, prominence: 50, runtimeMinutes: 120 },
  ])
  const country = 'QE'
  expect(await titles({ country })).toEqual(['Bravo', 'alpha', 'Élan'])
  expect(await titles({ country, sort: 'known' })).toEqual(['Bravo', 'alpha', 'Élan'])
  expect(await titles({ country, sort: 'new' })).toEqual(['Élan', 'alpha', 'Bravo'])
  expect(await titles({ country, sort: 'old' })).toEqual(['Bravo', 'alpha', 'Élan'])
  expect(await titles({ country, sort: 'title' })).toEqual(['alpha', 'Bravo', 'Élan'])
  expect(await titles({ country, sort: 'short' })).toEqual(['Élan', 'Bravo', 'alpha'])
})

test.each(['known', 'new', 'old', 'title', 'short'])(
  'the pages in order %s hold every film exactly once',
  async (sort) => {
    const country = { known: 'QF', new: 'QG', old: 'QH', title: 'QI', short: 'QJ' }[sort] ?? ''
    // All alike, so that only the order itself can keep the pages apart.
    const films = await createFilms(
      db,
      Array.from({ length: 2 * PAGE_SIZE + 1 }, () => ({ title: 'Same', countries: [country] })),
    )
    const pages = [
      await browse({ country, sort }),
      await browse({ country, sort, page: 2 }),
      await browse({ country, sort, page: 3 }),
    ]
    expect(pages.map((page) => [page.films.length, page.total, page.pages])).toEqual([
      [PAGE_SIZE, 2 * PAGE_SIZE + 1, 3],
      [PAGE_SIZE, 2 * PAGE_SIZE + 1, 3],
      [1, 2 * PAGE_SIZE + 1, 3],
    ])
    const seen = pages.flatMap((page) => page.films.map((film) => film.id))
    expect(seen.toSorted((a, b) => a - b)).toEqual(films.map((film) => film.id).toSorted((a, b) => a - b))
  },
)

test('a page beyond the last is empty and says how many there are', async () => {
  await createFilms(db, [{ countries: ['QK'] }])
  expect(await browse({ country: 'QK', page: 9 })).toEqual({ films: [], total: 1, pages: 1, leftOut: 0 })
  expect(await browse({ country: 'QZ' })).toEqual({ films: [], total: 0, pages: 1, leftOut: 0 })
})

test('films that left the catalog are not listed', async () => {
  await createFilms(db, [
    { title: 'Here', countries: ['QL'], year: 1903 },
    { title: 'Gone', countries: ['QL', 'QM'], year: 1893, retiredAt: new Date() },
  ])
  expect(await titles({ country: 'QL' })).toEqual(['Here'])
})

test('films that are to be left out are, and those that would fit are counted', async () => {
  const countries = ['QV']
  const [first, second] = await createFilms(db, [
    { title: 'Left out', countries, genres: ['horror'], moods: ['bleak'] },
    { title: 'Kept', countries, genres: ['drama'] },
  ])
  const page = (filters: Record<string, unknown>) =>
    listFilms(browseFilters.parse({ country: 'QV', ...filters }), [first?.id ?? 0])
  expect(await page({})).toMatchObject({ total: 1, leftOut: 1, films: [{ id: second?.id }] })
  expect(await page({ genre: 'drama' })).toMatchObject({ total: 1, leftOut: 0 })
})
