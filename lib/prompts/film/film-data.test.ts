import { expect, test } from 'vitest'
import { filmOf } from '../../../testing/films/film-of'
import { promptOf } from '../prompts'
import { assembleFilm, roomOf } from './assemble'

const seven = Array.from({ length: 7 }, (_, place) => `Name ${place}`)
const film = filmOf({
  id: 1,
  title: 'T'.repeat(150),
  originalTitle: 'O',
  directors: seven,
  cast: seven,
  countries: ['FR', 'DE', 'IT', 'ES'],
  genres: ['drama'],
  moods: ['dread'],
  themes: ['isolation', 'memory', 'revenge', 'family', 'justice', 'grief'],
  settings: ['sea'],
  contentNotes: ['gore'],
  logline: 'L'.repeat(400),
})
const { data, prompt } = assembleFilm(promptOf('ENRICHMENT_COMBINED'), ' Say it. ', {
  film,
  neighbours: { by: 'viewers', films: [film] },
  offered: [film],
  kindred: [filmOf({ id: 4, year: 1999 })],
})

test('a film’s data is cut: titles, names, countries, its log line', () => {
  expect(data.film).toMatchObject({
    id: 1,
    title: `${'T'.repeat(119)}…`,
    originalTitle: 'O',
    directors: seven.slice(0, 3),
    cast: seven.slice(0, 6),
    countries: ['France', 'Germany', 'Italy'],
    genres: [{ facet: 'genre:drama', label: 'Drama' }],
    moods: [{ facet: 'mood:dread', label: 'Full of dread' }],
    settings: ['The sea'],
    contentNotes: ['gore'],
    kindred: ['Film 4 (1999)'],
  })
  expect(data.film.logline.length).toBe(320)
  expect(data.film.themes).toHaveLength(6)
})

test('of a neighbour five themes are told, of a film on offer its genres', () => {
  expect(data.neighbours.map(({ id, themes, logline }) => [id, themes.length, logline.length])).toEqual([[1, 5, 320]])
  expect(data.offered).toEqual([
    { id: 1, title: `${'T'.repeat(119)}…`, year: film.year, genres: [{ facet: 'genre:drama', label: 'Drama' }] },
  ])
})

test('the prompt says what it holds and ends with the closing line', () => {
  const { closing } = promptOf('ENRICHMENT_COMBINED')
  expect(prompt).toMatch(/^The data for this request, as JSON between two marker lines:\n/)
  expect(prompt.endsWith(`\n${closing}`)).toBe(true)
})

test('there is room for what the catalog takes, never for less than nothing', () => {
  const full = filmOf({ id: 1, moods: Array.from({ length: 40 }, () => 'dread') })
  expect(roomOf(full).moods).toBe(0)
  expect(roomOf(filmOf({ id: 1, moods: [] })).moods).toBe(roomOf(filmOf({ id: 1, moods: ['dread'] })).moods + 1)
})
