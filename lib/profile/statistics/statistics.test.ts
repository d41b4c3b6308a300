import { expect, test } from 'vitest'
import { filmOf } from '../../../testing/films/film-of'
import { statisticsOf } from './statistics'

const film = (id: number, part: object) =>
  filmOf({ id, directors: ['A'], countries: ['FR'], runtimeMinutes: 100, ...part })
const early = film(1, { year: 1962 })
const short = film(2, { year: 1965, directors: ['B'], runtimeMinutes: 80 })
const long = film(3, { year: 1999, runtimeMinutes: 200, countries: ['FR', 'JP'] })
const films = [early, short, long, film(4, { year: 1969 })]
const rated = [
  { film: early, stars: 5, at: new Date('2025-03-01') },
  { film: short, stars: 2, at: new Date('2026-03-01') },
  { film: long, stars: 4, at: null },
]
const groupOf = (id: string) =>
  statisticsOf(rated, films)
    ?.groups.find((group) => group.id === id)
    ?.rows.map(({ label, films: count, mean }) => [label, count, mean])

test('nothing is said of somebody who has rated nothing', () => {
  expect(statisticsOf([], films)).toBeNull()
})

test('films are counted, with their mean and their minutes', () => {
  expect(statisticsOf(rated, films)).toMatchObject({ films: 3, mean: 11 / 3, minutes: 380 })
})

test('decades and lengths stand in their order, years of rating with the latest first and without undated ones', () => {
  expect(groupOf('decades')).toEqual([
    ['1960s', 2, 3.5],
    ['1990s', 1, 4],
  ])
  expect(groupOf('lengths')).toEqual([
    ['Under an hour and a half', 1, 2],
    ['Up to two hours', 1, 5],
    ['Longer', 1, 4],
  ])
  expect(groupOf('years')).toEqual([
    ['2026', 1, 2],
    ['2025', 1, 5],
  ])
})

test('a director or country of one film alone says nothing', () => {
  expect(groupOf('directors')).toEqual([['A', 2, 4.5]])
  expect(groupOf('countries')).toEqual([['France', 3, 11 / 3]])
})

test('others are asked about every film of the catalog that a row stands for', () => {
  const decades = statisticsOf(rated, films)?.groups.find(({ id }) => id === 'decades')
  expect(decades?.rows[0]?.ofCatalog).toEqual([1, 2, 4])
})

test('a length belongs to the next kind from its bound on', () => {
  const lengths = [89, 90, 119, 120, 149, 150].map((runtimeMinutes, at) => film(at + 1, { runtimeMinutes }))
  const groups = statisticsOf(
    lengths.map((each) => ({ film: each, stars: 4, at: null })),
    lengths,
  )?.groups
  const rows = groups?.find(({ id }) => id === 'lengths')?.rows ?? []
  expect(rows.map(({ label, ofCatalog }) => [label, ofCatalog])).toEqual([
    ['Under an hour and a half', [1]],
    ['Up to two hours', [2, 3]],
    ['Up to two and a half', [4, 5]],
    ['Longer', [6]],
  ])
})

test('a kind of which nothing can be said is left out, not shown empty', () => {
  const alone = statisticsOf(rated.slice(0, 1), films)?.groups.map(({ id, rows }) => [id, rows.length])
  expect(alone).toEqual(expect.arrayContaining([['decades', 1]]))
  expect(alone?.map(([id]) => id)).not.toContain('directors')
  expect(alone?.every(([, rows]) => Number(rows) > 0)).toBe(true)
})
