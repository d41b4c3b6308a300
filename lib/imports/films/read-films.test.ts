import { expect, test } from 'vitest'
import { fieldOf } from './film-fields'
import { readSize } from './film-words'
import { readFilmFile } from './read-film-file'
import { columnsOf, columnsTyped, readFilms, toChoices, unknownWords, wordsTyped } from './read-films'

const none = toChoices({ columns: {}, everyKind: null, words: {} })
const fileOf = (value: unknown) => readFilmFile(new TextEncoder().encode(JSON.stringify(value)))

test.each([
  ['Title', 'title'],
  ['Release Date', 'year'],
  ['details.runtime', 'runtimeMinutes'],
  ['director.name', 'directors'],
  ['ids.imdb', 'imdbId'],
  ['Genre', 'genres'],
  ['Log line', 'logline'],
  ['Minutes', 'runtimeMinutes'],
  ['Published', 'year'],
  ['Playing time', 'runtimeMinutes'],
  ['Author', 'directors'],
  ['Blurb', 'logline'],
  ['shelf', null],
  ['série', null],
])('the column %s is %s', (column, field) => expect(fieldOf(column)).toBe(field))

test.each([
  ['95', 95],
  ['95 min', 95],
  ['95 minutes', 95],
  ['1 h 35 min', 95],
  ['1h35m', 95],
  ['2h', 120],
  ['PT1H35M', 95],
  ['1:35', 95],
  ['1:35:20', 95],
  ['30–60', 60],
  ['30-60 min', 60],
  ['45,5', 46],
  ['1 240', 1240],
  ['1.240', 1240],
  ['320 pages', 320],
  ['long', Number.NaN],
  ['', Number.NaN],
])('the length %j is %d', (text, size) => expect(readSize(text)).toBe(size))

test('columns stand in their order, those of objects inside a row too, each with the first that is said', async () => {
  const file = await fileOf([
    { title: 'A', shelf: '', director: { name: 'Ada One' } },
    { title: 'B', shelf: 'top', tags: ['x', 'y'] },
  ])
  expect(columnsOf(file.rows, none)).toEqual([
    { name: 'title', field: 'title', sample: 'A' },
    { name: 'shelf', field: null, sample: 'top' },
    { name: 'director.name', field: 'directors', sample: 'Ada One' },
    { name: 'tags', field: null, sample: 'x, y' },
  ])
})

test('a column chosen for a field goes before one that has its name; one left out says nothing', async () => {
  const file = await fileOf([
    { title: 'Wrong', caption: 'Right', year: 1999, director: 'Ada One', genre: 'drama', runtime: 90, plot: 'Told.' },
  ])
  const choices = toChoices({
    columns: { caption: 'title', plot: null, runtime: 'no such field' },
    everyKind: null,
    words: {},
  })
  const { films } = await readFilms(file, choices)
  expect(films[0]?.film).toMatchObject({
    title: 'Right',
    runtimeMinutes: 90,
    logline: 'Drama from 1999, directed by Ada One.',
  })
})

test('unknown words are counted, given a meaning or left out, and only a word of ours is a meaning', async () => {
  const row = { title: 'A', year: 1999, director: 'Ada One', genre: ['Drama', 'Dread'], runtime: 90 }
  const file = await fileOf([row, { ...row, title: 'B', genre: ['dread', 'Drama'] }])
  const { unknown } = await readFilms(file, none)
  expect(unknownWords(unknown)).toEqual([{ list: 'genres', word: 'Dread', count: 2 }])
  const read = await readFilms(file, toChoices({ columns: {}, everyKind: null, words: { 'genres dread': 'horror' } }))
  expect([read.films.map(({ film }) => film.genres), read.unknown]).toEqual([
    [
      ['drama', 'horror'],
      ['horror', 'drama'],
    ],
    [],
  ])
  expect(
    toChoices({ columns: {}, everyKind: null, words: { 'genres dread': 'nonsense', 'no-list x': 'horror' } }).words
      .size,
  ).toBe(0)
})

test('columns typed in a command are fields by their names; what is none is said with what there is', () => {
  const columns = ['Werk', 'Written', 'A=B']
  expect(columnsTyped(['Werk=title', 'Written=Release year', 'A=B='], columns)).toEqual({
    Werk: 'title',
    Written: 'year',
    'A=B': null,
  })
  expect(() => columnsTyped(['Work=title'], columns)).toThrow('no column “Work”. The file has: Werk, Written, A=B.')
  expect(() => columnsTyped(['Werk'], columns)).toThrow('no column “Werk”')
  expect(() => columnsTyped(['Werk=colour'], columns)).toThrow('“colour” is no field. There are: slug, title')
})

test('a column is found however its capitals are typed, the very spelling first', () => {
  expect(columnsTyped(['WERK=title'], ['werk'])).toEqual({ werk: 'title' })
  expect(columnsTyped([' Werk =title'], ['werk'])).toEqual({ werk: 'title' })
  expect(() => columnsTyped(['=title'], [''])).toThrow('no column “=title”')
  expect(columnsTyped(['Werk=title'], ['werk', 'Werk'])).toEqual({ Werk: 'title' })
})

test('words are typed as columns are: one of ours by id or name, or left out', async () => {
  const { unknown } = await readFilms(
    await fileOf([{ title: 'A', year: 1991, genres: 'Roman|Anhang', moods: 'roman' }]),
  )
  expect(wordsTyped(['roman=crime', 'Anhang='], unknown)).toEqual({ 'genres roman': 'crime', 'genres anhang': '' })
  expect(() => wordsTyped(['Oper=musical'], unknown)).toThrow('“Oper” is no word of the file that we do not know')
  expect(() => wordsTyped(['roman'], unknown)).toThrow('is no word of the file')
  expect(() => wordsTyped(['Roman=whatever'], unknown)).toThrow('“whatever” is none of ours. There are: action')
})

test('a row whose kinds are none of ours says which they were', async () => {
  const file = await fileOf([{ title: 'A', year: 1991, director: 'B', minutes: 90, genre: 'Roman' }])
  expect((await readFilms(file)).unreadable[0]?.reason).toBe('Genres: none of ours (“Roman”)')
})

test('what cannot be read is told in the order of the lines, and rows without a kind are counted', async () => {
  const row = { title: 'A', year: 1991, director: 'B', minutes: 90 }
  const file = await fileOf([7, { ...row, title: '' }, { ...row, genre: 'drama' }, 'x', row])
  const { unreadable, withoutKind, films } = await readFilms(file)
  expect(unreadable.map(({ line, title }) => [line, title])).toEqual([
    [1, ''],
    [2, ''],
    [4, ''],
    [5, 'A'],
  ])
  expect([withoutKind, films.length]).toEqual([2, 1])
})

test('unknown words of most rows come first, each as it is first written, cut', () => {
  const word = (written: string) => ({ list: 'genres' as const, word: written })
  const long = 'x'.repeat(90)
  expect(unknownWords([word('Once'), word('Twice'), word(long), word('twice')])).toEqual([
    { list: 'genres', word: 'Twice', count: 2 },
    { list: 'genres', word: 'Once', count: 1 },
    { list: 'genres', word: long.slice(0, 80), count: 1 },
  ])
})

test('a kind for every row is one of ours or none, and a word left out stays left out', () => {
  const of = (everyKind: string | null, words = {}) => toChoices({ columns: {}, everyKind, words })
  expect([of('drama').everyKind, of('dread').everyKind, of('').everyKind, of(null).everyKind]).toEqual([
    'drama',
    null,
    null,
    null,
  ])
  expect([...of(null, { 'no-list x': '', 'genres x': 'drama' }).words]).toEqual([
    ['no-list x', ''],
    ['genres x', 'drama'],
  ])
})
