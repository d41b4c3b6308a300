import { describe, expect, test } from 'vitest'
import { judgeContents, mostly, onlyTexts } from './column-contents'
import type { Field } from './field-names'

/** Columns by their names, each with what it was guessed to be and what stands in it. */
type Given = Record<string, [field: Field, ...cells: string[]]>
const columnsOf = (given: Given) => new Map(Object.entries(given).map(([name, [field]]) => [name, field]))
const cellsIn = (given: Given) => (name: string) => (given[name] ?? ['ignore']).slice(1)
const judge = (given: Given) => Object.fromEntries(judgeContents(columnsOf(given), cellsIn(given)))
const fields = (given: Given) => Object.fromEntries(Object.entries(given).map(([name, [field]]) => [name, field]))
const ignored = (...cells: string[]): [Field, ...string[]] => ['ignore', ...cells]

test.each([
  [0, 0, false],
  [1, 0, false],
  [1, 1, true],
  [5, 3, false],
  [5, 4, true],
  [10, 6, false],
  [10, 7, true],
])('of %i cells %i are most of them: %s', (all, so, isMost) => {
  const cells = Array.from({ length: all }, (_, at) => (at < so ? 'x' : ''))
  expect(mostly(cells, Boolean)).toBe(isMost)
})

describe('titles and years', () => {
  const years = ['1995', '1985', '2001.0']
  const names = ['Heat', 'Ran', '1984 Redux']
  test.each<[string, Given, Record<string, Field>]>([
    ['that changed places', { a: ['title', ...years], b: ['year', ...names] }, { a: 'year', b: 'title' }],
    ['as they are called', { a: ['title', ...names], b: ['year', ...years] }, { a: 'title', b: 'year' }],
    ['of years both', { a: ['title', ...years], b: ['year', ...years] }, { a: 'title', b: 'year' }],
    ['of names both', { a: ['title', ...names], b: ['year', ...names] }, { a: 'title', b: 'year' }],
    [
      'of single letters and figures',
      { a: ['title', ...years], b: ['year', 'M', '9', '8'] },
      { a: 'title', b: 'year' },
    ],
    ['of titles alone', { a: ['title', ...years] }, { a: 'title' }],
    ['of years alone', { b: ['year', ...names] }, { b: 'year' }],
    [
      'of films of the past and the future',
      { a: ['title', '1795', '2195', '195'], b: ['year', ...names] },
      { a: 'title', b: 'year' },
    ],
  ])('%s', (_, given, judged) => expect(judge(given)).toEqual(judged))
})

describe('a column of series', () => {
  const kinds: [Field, ...string[]] = ['kind', 'movie', 'series']
  test.each<[string, Given, Field]>([
    ['names films where a column tells them apart', { series_title: ['episode', 'Heat'], type: kinds }, 'title'],
    ['by its name as well', { 'series name': ['episode', 'Heat'], type: kinds }, 'title'],
    ['not beside a title', { series_title: ['episode', 'Heat'], type: kinds, film: ['title', 'Heat'] }, 'episode'],
    ['not without a column of kinds', { series_title: ['episode', 'Heat'] }, 'episode'],
    ['not where all are series', { series_title: ['episode', 'Heat'], type: ['kind', 'series'] }, 'episode'],
    ['not where it is one of numbers', { season: ['episode', '1'], type: kinds }, 'episode'],
  ])('%s', (_, given, field) => expect(Object.values(judge(given))[0]).toBe(field))
})

describe('numbers nobody named', () => {
  const ids = ['tt0113277', 'https://www.imdb.com/title/tt0089881/', 'x']
  const years = ['1995', '1985', '?']
  test.each<[string, Given, Record<string, Field>]>([
    ['are those of films', { a: ignored(...ids), b: ignored(...years) }, { a: 'imdbId', b: 'year' }],
    [
      'are none where two columns hold them',
      { a: ignored(...ids), b: ignored(...ids), c: ignored(...years), d: ignored(...years) },
      { a: 'ignore', b: 'ignore', c: 'ignore', d: 'ignore' },
    ],
    [
      'are none beside those that are named',
      { a: ignored(...ids), b: ['imdbId', ...ids], c: ignored(...years), d: ['year', ...years] },
      { a: 'ignore', b: 'imdbId', c: 'ignore', d: 'year' },
    ],
    [
      'are left to columns of another name',
      { a: ['title', ...ids], b: ['rating', ...years] },
      { a: 'title', b: 'rating' },
    ],
    [
      'are none where few cells hold them',
      { a: ignored('tt0113277', 'x', 'y'), b: ignored('1995', '7', '8') },
      { a: 'ignore', b: 'ignore' },
    ],
    [
      'are too short or too long to be any',
      { a: ignored('tt123', 'tt1234567890'), b: ignored('19955', '1795') },
      { a: 'ignore', b: 'ignore' },
    ],
  ])('%s', (_, given, judged) => expect(judge(given)).toEqual(judged))
  test.each(['watched in', 'year seen', 'Viewed', 'rated', 'added', 'bought', 'born', 'birth year'])(
    'are no year of a film below “%s”',
    (name) => expect(judge({ [name]: ignored(...years) })).toEqual({ [name]: 'ignore' }),
  )
})

describe('words for kinds and states', () => {
  const kinds = ['movie', 'series', 'Film']
  const states = ['watched', 'want to watch', 'seen']
  test.each<[string, Given, Record<string, Field>]>([
    ['are known whatever they are called', { a: ignored(...kinds), b: ignored(...states) }, { a: 'kind', b: 'status' }],
    [
      'are put right where they are called the other',
      { a: ['status', ...kinds], b: ['kind', ...states] },
      { a: 'kind', b: 'status' },
    ],
    [
      'are what they are called where one word of it is there',
      { a: ['kind', 'movie', 'x', 'y'], b: ignored(...kinds) },
      { a: 'kind', b: 'ignore' },
    ],
    [
      'take the place of a column of the name that holds none',
      { a: ['kind', 'x', 'y'], b: ignored(...kinds) },
      { a: 'ignore', b: 'kind' },
    ],
    ['are not told of two columns', { a: ignored(...kinds), b: ignored(...kinds) }, { a: 'ignore', b: 'ignore' }],
    [
      'are left to columns of another name',
      { a: ['title', ...kinds], b: ['liked', ...states] },
      { a: 'title', b: 'liked' },
    ],
    [
      'are none where few cells hold them',
      { a: ignored('movie', 'x', 'y'), b: ignored('seen', 'x', 'y') },
      { a: 'ignore', b: 'ignore' },
    ],
  ])('%s', (_, given, judged) => expect(judge(given)).toEqual(judged))
})

describe('a state in figures', () => {
  test.each<[string, Given, Field]>([
    ['says how much was seen', { 'watched status': ['status', '1', '0', '0.75'] }, 'seen'],
    ['in hundredths too', { 'play state': ['status', '100 %', '7%', '45 %'] }, 'seen'],
    ['with a comma', { 'watched status': ['status', '0,75', '1,0', '1'] }, 'seen'],
    ['not where it is of nothing watched', { status: ['status', '1', '0', '1'] }, 'status'],
    ['not beside a column for that', { 'watched status': ['status', '1', '0'], seen: ['seen', 'x'] }, 'status'],
    ['not in other numbers', { 'watched status': ['status', '2', '37', '10'] }, 'status'],
    ['not in words', { 'watched status': ['status', 'x1', '1x', '100'] }, 'status'],
  ])('%s', (_, given, field) => expect(Object.values(judge(given))[0]).toBe(field))
})

describe('days', () => {
  const days = ['2024-03-01', '2024-04-02', '2023-05-03']
  const early = ['1995-12-15', '1985-06-01', '2024-01-01']
  test.each<[string, Given, Record<string, Field>]>([
    ['are known by themselves', { a: ignored(...days) }, { a: 'day' }],
    ['in any order of day and month', { a: ignored('25/03/2024', '04/25/2024', '26.3.2024') }, { a: 'day' }],
    [
      'are those of a rating before others',
      { made: ignored(...days), 'rated at': ignored(...days), created: ignored(...days) },
      { made: 'ignore', 'rated at': 'day', created: 'ignore' },
    ],
    [
      'are those of no known name before when it was written down',
      { made: ignored(...days), created: ignored(...days) },
      { made: 'day', created: 'ignore' },
    ],
    [
      'are when it was written down before when it was changed',
      { modified: ignored(...days), added: ignored(...days) },
      { modified: 'ignore', added: 'day' },
    ],
    ['are not told of two alike', { a: ignored(...days), b: ignored(...days) }, { a: 'ignore', b: 'ignore' }],
    ['are none beside a day', { a: ignored(...days), b: ['day', ...days] }, { a: 'ignore', b: 'day' }],
    [
      'are none beside a day it was watched',
      { a: ignored(...days), b: ['watched', ...days] },
      { a: 'ignore', b: 'watched' },
    ],
    ['are left to columns of another name', { a: ['title', ...days] }, { a: 'title' }],
    ['are none where few cells hold them', { a: ignored('2024-03-01', 'x', 'y') }, { a: 'ignore' }],
    ['are no numbers', { a: ignored('45000', '45001', '45002.5') }, { a: 'ignore' }],
    [
      'of a release are the film’s',
      { released: ignored(...days), premiere: ignored(...days) },
      { released: 'ignore', premiere: 'ignore' },
    ],
    ['before anybody kept lists are the film’s', { a: ignored(...early) }, { a: 'ignore' }],
    ['half of them before that are not', { a: ignored('1995-12-15', '2024-01-01') }, { a: 'day' }],
    ['named as days, and the film’s, are its year where there is none', { a: ['day', ...early] }, { a: 'year' }],
    [
      'named as days, and the film’s, are nothing beside its year',
      { a: ['day', ...early], b: ['year', '1995', '1985', '2024'] },
      { a: 'ignore', b: 'year' },
    ],
    ['named as days that are no days stay so', { a: ['day', 'x', 'y'] }, { a: 'day' }],
    ['named as a release are its year', { 'release date': ['day', ...days] }, { 'release date': 'year' }],
  ])('%s', (_, given, judged) => expect(judge(given)).toEqual(judged))

  const of = (years: string[], cells = ['1995-12-15', '1985-06-01', '2001-01-01']) =>
    judge({ a: ['day', ...cells], b: ['year', ...years] }).a
  test('in the films’ own years are the films’, in others one’s own', () => {
    expect(of(['1995', '1985', '2001'])).toBe('ignore')
    expect(of(['1995', '1985', '1999'])).toBe('ignore')
    expect(of(['1995', '1980', '1999'])).toBe('day')
    // Where the one or the other does not stand in every row they cannot be held against each other.
    expect(of(['1995', '1985'])).toBe('day')
    // All of one year they may be of this year’s films, seen as they came.
    expect(of(['2024', '2024', '2024'], ['2024-03-01', '2024-04-02', '2024-05-03'])).toBe('day')
    expect(of(['2024', '2023', '2024'], ['2024-03-01', '2023-04-02', '2024-05-03'])).toBe('ignore')
  })
  test('that are left as they are change no other column', () => {
    const given: Given = { a: ['title', 'Heat'], b: ['day', ...days], c: ['rating', '4'] }
    expect(judge(given)).toEqual(fields(given))
  })
})

describe('the one column of texts', () => {
  const names = ['Heat', 'Ran', 'Alien', 'Jaws', 'Psycho']
  const texts = (given: Given) => onlyTexts(columnsOf(given), cellsIn(given))
  test.each<[string, Given, string | null]>([
    ['is told', { a: ignored(...names), b: ['year', '1995'] }, 'a'],
    ['is not told of two', { a: ignored(...names), b: ignored(...names) }, null],
    ['is none that is named', { a: ['directors', ...names] }, null],
    ['is none of single letters', { a: ignored('M', 'X', 'Z') }, null],
    ['is none of years', { a: ignored('1995', '1985', '2001') }, null],
    ['is none of days', { a: ignored('3 March 2024', '4 March 2024', '5 March 2024') }, null],
    ['is none of yes and no', { a: ignored('yes', 'true', 'watched') }, null],
    ['is none of long texts', { a: ignored(...names.map((name) => name.repeat(40))) }, null],
    ['has texts of a hundred signs', { a: ignored(...names.map((name) => name.padEnd(100, 'x'))) }, 'a'],
    ['may repeat one in five', { a: ignored('Heat', 'heat', 'Alien', 'Jaws', 'Psycho') }, 'a'],
    ['and no more', { a: ignored('Heat', 'heat', 'HEAT', 'Jaws', 'Psycho') }, null],
    ['is none of kinds', { a: ignored('movie', 'tv show', 'film', 'series', 'anime') }, null],
    ['is none of states', { a: ignored('plan to watch', 'planned', 'queue', 'backlog', 'want') }, null],
  ])('%s', (_, given, name) => expect(texts(given)).toBe(name))
})
