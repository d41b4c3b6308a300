import { expect, test } from 'vitest'
import { fieldChanges, valuesBefore } from './field-changes'
import type { FieldChange, FilmState } from './schema'

const state: FilmState = {
  title: 'One',
  originalTitle: null,
  alternativeTitles: [],
  year: 1982,
  series: null,
  seriesPart: null,
  directors: ['Ada One'],
  writers: [],
  cast: [],
  genres: ['drama'],
  runtimeMinutes: 90,
  countries: ['FR'],
  languages: ['fr'],
  moods: [],
  themes: [],
  settings: [],
  details: [],
  contentNotes: [],
  logline: 'Somebody waits.',
  prominence: 10,
  kindred: [
    { slug: 'a', because: 'both wait' },
    { slug: 'b', because: 'both stand' },
  ],
  imdbId: null,
  movieLensId: null,
  tmdbId: 5,
  retired: false,
}

test('only what differs is a change; the order of kindred films is none, that of genres is', () => {
  expect(fieldChanges(state, { ...state, kindred: state.kindred.toReversed() })).toEqual([])
  expect(fieldChanges(state, { genres: ['drama'], tmdbId: null, cast: ['Bo Two'] })).toEqual([
    { field: 'cast', before: [], after: ['Bo Two'] },
    { field: 'tmdbId', before: 5, after: null },
  ])
})

test('a run of changes is taken back to what stood before the first', () => {
  const changes = [
    ...fieldChanges(state, { title: 'Two' }),
    ...fieldChanges({ ...state, title: 'Two' }, { title: 'Three', year: 1983 }),
  ] satisfies FieldChange[]
  expect(valuesBefore(changes)).toEqual({ title: 'One', year: 1982 })
})
