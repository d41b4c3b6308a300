import { expect, test } from 'vitest'
import { filmOf } from '../../../testing/films/film-of'
import { LEAST_IN_YEAR, recapOf, recapYears } from './recap'
import type { RatedFilm } from './statistics'

/** So many films of one year, each a little better than the one before, a day apart. */
const year = (of: number, count: number, part: (place: number) => object = () => ({})): RatedFilm[] =>
  Array.from({ length: count }, (_, place) => ({
    film: filmOf({
      ...{ id: of * 100 + place, title: `${of} no. ${place}`, year: 1960 + place, runtimeMinutes: 90 + place },
      ...{ directors: [`Only ${place}`], countries: ['FR'] },
      ...part(place),
    }),
    stars: place % 2 ? 4 : 3.5,
    at: new Date(Date.UTC(of, 3, 1 + place)),
  }))

test('a year of too little has no recap, and is not offered', () => {
  const rated = [...year(2024, LEAST_IN_YEAR - 1), ...year(2025, LEAST_IN_YEAR), ...year(2026, 40)]
  expect(recapYears(rated)).toEqual([2026, 2025])
  expect(recapOf(rated, 2024)).toBeNull()
  expect(recapOf(rated, 1999)).toBeNull()
  expect(recapOf(rated, 2025)?.films).toBe(LEAST_IN_YEAR)
})

test('ratings without a day, and those of other years, count for no year', () => {
  const undated = year(2025, 30).map((each) => ({ ...each, at: null }))
  expect(recapYears(undated)).toEqual([])
  expect(recapOf([...undated, ...year(2025, 10)], 2025)?.films).toBe(10)
})

test('the five best stand first, the latest of equal ones before', () => {
  const best = recapOf(year(2025, 12), 2025)?.best
  expect(best?.map(({ film, stars }) => [film.id, stars])).toEqual([
    [202511, 4],
    [202509, 4],
    [202507, 4],
    [202505, 4],
    [202503, 4],
  ])
})

test('figures are those of the year: what most of it was, what was oldest and longest', () => {
  const rated = year(2025, 11, (place) => (place < 3 ? { directors: ['Agnès Varda'] } : {}))
  expect(recapOf(rated, 2025)).toMatchObject({
    year: 2025,
    hours: Math.round((11 * 95) / 60),
    mean: (6 * 3.5 + 5 * 4) / 11,
    usual: 3.5,
    decade: { label: '1960s', films: 10 },
    country: { label: 'France', films: 11 },
    director: { label: 'Agnès Varda', films: 3 },
    oldest: { id: 202500 },
    longest: { id: 202510 },
  })
})

test('a director of one film is chance and not named', () => {
  expect(recapOf(year(2025, 11), 2025)?.director).toBeNull()
})
