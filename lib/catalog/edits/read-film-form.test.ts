import { expect, test } from 'vitest'
import { readCatalog } from '../read-catalog'
import { filmName, formValuesOf } from './film-form'
import { readFilmForm } from './read-film-form'
import type { FilmState } from './schema'

const { films } = readCatalog('prisma/catalog')
const bySlug = new Map(films.map((film) => [film.slug, film]))
const nameOf = (slug: string) => filmName(bySlug.get(slug) ?? { title: slug, year: 0 })
const find = (name: string) => {
  const film = films.find((each) => filmName(each) === name)
  return film ? { slug: film.slug } : { problem: 'No such film.' }
}

function stateOf(slug: string): FilmState {
  const film = bySlug.get(slug)
  if (!film) throw new Error(`no film ${slug}`)
  const { ids, kindred, slug: _slug, ...facts } = film
  return {
    ...facts,
    originalTitle: film.originalTitle ?? null,
    alternativeTitles: film.alternativeTitles ?? [],
    details: film.details ?? [],
    writers: film.writers ?? [],
    series: film.series ?? null,
    seriesPart: film.seriesPart ?? null,
    kindred: kindred.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    imdbId: ids.imdb ?? null,
    movieLensId: ids.movieLens ?? null,
    tmdbId: null,
    retired: false,
  }
}
const alien = stateOf('alien')
const form = (changes: Record<string, string> = {}) => ({ ...formValuesOf(alien, nameOf), ...changes })
const read = (changes: Record<string, string>, opened: Partial<FilmState> = alien) =>
  readFilmForm(form(changes), opened, find)

test('a form nobody touched changes nothing, for every film we ship', () => {
  const seen = films.map(({ slug }) => {
    const state = stateOf(slug)
    return readFilmForm(formValuesOf(state, nameOf), state, find)
  })
  expect(seen.filter(({ values, errors }) => Object.keys({ ...values, ...errors }).length > 0)).toEqual([])
})

test('words may be typed as their label or id, places as code or name, and names one a line', () => {
  expect(
    read({ 'moods.0': 'tender', 'moods.4': '', countries: 'France; us', cast: ' Ada One \r\n\r\nBo Two' }),
  ).toEqual({
    values: {
      moods: ['tender', ...alien.moods.slice(1, 4)],
      countries: ['FR', 'US'],
      cast: ['Ada One', 'Bo Two'],
    },
    errors: {},
  })
})

test('every rule of the format is said at its field', () => {
  expect(read({ 'kindred.0': 'Nothing (1999)' }).errors).toEqual({ 'kindred.0': ['No such film.'] })
  const { errors } = read({
    title: ' ',
    year: '19x9',
    runtimeMinutes: '1.5',
    'moods.0': 'gloomyish',
    'themes.0': '',
    'themes.1': '',
    'themes.2': '',
    'themes.3': '',
    'themes.4': '',
    countries: 'Atlantis',
    logline: 'Too short.',
    prominence: '101',
    imdbId: '78748',
    tmdbId: 'x',
    'kindred.0': 'Nothing (1999)',
    'because.1': 'short',
  })
  expect(errors).toMatchObject({
    title: ['A title has 1 to 140 characters.'],
    year: ['A year from 1888 to 2030.'],
    runtimeMinutes: ['Whole minutes, 1 to 900.'],
    moods: ['“gloomyish” is not in this list.'],
    themes: ['Choose 4 to 8 themes, none twice.'],
    countries: ['“Atlantis” is not known; use a code or the English name.'],
    logline: ['A log line has 20 to 45 words.'],
    prominence: ['A whole number from 1 to 100, or 0 where it is not known.'],
    imdbId: ['An IMDb id looks like tt0078748.'],
    tmdbId: ['A TMDB id is a whole number.'],
    'kindred.0': ['No such film.'],
    'because.1': ['A reason has 8 to 110 characters.'],
  })
})

test('a series and its part are changed together, and other titles stand one a line', () => {
  const none = { ...alien, series: null, seriesPart: null, alternativeTitles: [] }
  const blank = { series: '', seriesPart: '', alternativeTitles: '' }
  expect(read({ series: 'alien', seriesPart: '1', alternativeTitles: 'Star Beast\n\n' }, none)).toEqual({
    values: { series: 'alien', seriesPart: 1, alternativeTitles: ['Star Beast'] },
    errors: {},
  })
  expect(read({ ...blank, series: 'alien' }, none).errors).toEqual({
    seriesPart: ['A series and a part come together.'],
  })
  expect(read({ ...blank, seriesPart: '1' }, none).errors).toEqual({ series: ['A series and a part come together.'] })
  expect(read({ ...blank, series: 'Alien!', seriesPart: 'one' }, none).errors).toMatchObject({
    series: [expect.stringContaining('hyphens')],
    seriesPart: [expect.stringContaining('whole number')],
  })
})

test('what was incomplete before and is left alone is no error', () => {
  const opened = { ...alien, moods: [], kindred: [], logline: 'Horror from 1979.' }
  const { values, errors } = readFilmForm({ ...formValuesOf(opened, nameOf), year: '1980' }, opened, find)
  expect({ values, errors }).toEqual({ values: { year: 1980 }, errors: {} })
})
