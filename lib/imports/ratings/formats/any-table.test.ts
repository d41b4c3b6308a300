import { describe, expect, test } from 'vitest'
import type { TableRow } from '../../read-table'
import { anyTable, columnsOf, filmToBeNamed, mayBeRatings, mayNameFilms, namesFilms, withOnlyTitle } from './any-table'
import type { Field } from './field-names'
import type { Role, SourceFile } from './format'

/** A table by its columns and what stands in them. */
function tableOf(cells: Record<string, string[]>, role: Role | null = null): SourceFile {
  const columns = Object.keys(cells)
  const length = Math.max(0, ...Object.values(cells).map((list) => list.length))
  const rows = Array.from(
    { length },
    (_, at): TableRow => ({
      line: at + 2,
      cells: new Map(columns.map((column) => [column, cells[column]?.[at] ?? ''])),
    }),
  )
  return { table: { columns, rows, problems: [], spelled: new Map() }, path: 'films.csv', role, inArchive: false }
}
const mapOf = (fields: Record<string, Field>) => new Map(Object.entries(fields))

test.each<[Record<string, Field>, boolean]>([
  [{ a: 'title' }, true],
  [{ a: 'originalTitle' }, true],
  [{ a: 'imdbId' }, true],
  [{ a: 'tmdbId' }, true],
  [{ a: 'movieLensId' }, true],
  [{ a: 'year', b: 'rating', c: 'directors' }, false],
  [{}, false],
])('%j names films: %s', (fields, isSo) => expect(namesFilms(mapOf(fields))).toBe(isSo))

test.each<[Record<string, Field>, boolean]>([
  [{ a: 'year', b: 'ignore' }, true],
  [{ a: 'year' }, false],
  [{ a: 'ignore', b: 'rating' }, false],
])('of %j a column may be asked for: %s', (fields, isSo) => expect(mayNameFilms(mapOf(fields))).toBe(isSo))

test('the one column of texts beside years is taken for the titles, of nothing else', () => {
  const file = tableOf({ a: ['1995', '1985'], b: ['Heat', 'Ran'] })
  expect([...withOnlyTitle(file, mapOf({ a: 'year', b: 'ignore' }))]).toEqual([
    ['a', 'year'],
    ['b', 'title'],
  ])
  expect([...withOnlyTitle(file, mapOf({ a: 'ignore', b: 'ignore' }))]).toEqual([
    ['a', 'ignore'],
    ['b', 'ignore'],
  ])
})

test('a table of which no column is the film asks for it, of nothing it says by itself', () => {
  const file = tableOf({})
  expect(filmToBeNamed.reads(() => '', file)).toEqual({ asks: 'title' })
  expect([filmToBeNamed.recognises(new Set(), file), filmToBeNamed.scale, filmToBeNamed.source]).toEqual([
    false,
    null,
    'table',
  ])
})

test('what somebody says of a column counts, and takes it from the column that was it; others stay', () => {
  const file = tableOf({ title: ['Heat'], name: ['Ran'], rating: ['4'], other: ['5'] })
  expect(Object.fromEntries(columnsOf(file))).toEqual({
    title: 'title',
    name: 'ignore',
    rating: 'rating',
    other: 'ignore',
  })
  expect(Object.fromEntries(columnsOf(file, { name: 'title', nowhere: 'year' }))).toEqual({
    title: 'ignore',
    name: 'title',
    rating: 'rating',
    other: 'ignore',
  })
  expect(Object.fromEntries(columnsOf(file, { rating: 'ignore' }))).toEqual({
    title: 'title',
    name: 'ignore',
    rating: 'ignore',
    other: 'ignore',
  })
})

describe('columns that may be ratings', () => {
  const may = (cells: string[], name = 'foo', field: Field = 'ignore', others: Record<string, Field> = {}) =>
    mayBeRatings(tableOf({ [name]: cells }), mapOf({ [name]: field, ...others }))
  test.each<[string, string[], boolean]>([
    ['ratings', ['4', '3', '4', '5'], true],
    ['ratings in four of five rows and one more', ['4', '3', '4', '5', '4', '3', '2', '1', '4', 'x'], true],
    ['ratings in four of five rows', ['4', '3', '4', '5', 'x'], false],
    ['nothing', [], false],
    ['two numbers that rise', ['3', '4'], true],
    ['a count', ['1', '2', '3'], false],
    ['a count that stands still once', ['1', '2', '2'], true],
    ['words', ['good', 'bad', 'good'], false],
  ])('hold %s', (_, cells, isSo) => expect(may(cells)).toEqual(isSo ? ['foo'] : []))
  test('are not those of others, none that are read as something, and none beside ratings', () => {
    const cells = ['4', '3', '4', '5']
    expect(may(cells, 'imdb score')).toEqual([])
    expect(may(cells, 'runtime')).toEqual([])
    expect(may(cells, 'foo', 'seen')).toEqual([])
    expect(may(cells, 'foo', 'ignore', { bar: 'rating' })).toEqual([])
  })
})

/** What one row says, read by these columns, named as their fields are. */
function says(
  cells: Partial<Record<Field, string>>,
  { role = null, others = {} }: { role?: Role | null; others?: Record<string, string> } = {},
) {
  const file = tableOf(
    Object.fromEntries(Object.entries({ ...cells, ...others }).map(([name, cell]) => [name, [cell]])),
    role,
  )
  const format = anyTable(mapOf(Object.fromEntries(Object.keys(cells).map((name) => [name, name as Field]))), file)
  const said = format.reads((name) => file.table.rows[0]?.cells.get(name) ?? '', file)
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '' && value !== false))
}

describe('a row', () => {
  test('names its film by all that stands there', () => {
    const cells = {
      title: 'Heat',
      originalTitle: 'H',
      year: '1995',
      directors: 'Mann',
      imdbId: 'tt1',
      tmdbId: '2',
      movieLensId: '3',
    }
    expect(says({ ...cells, rating: '4', outOf: '5', day: '2024-03-01' })).toEqual({
      ...cells,
      rating: '4',
      outOf: '5',
      day: '2024-03-01',
    })
    expect(says({ originalTitle: 'H', rating: '4' })).toEqual({ title: 'H', originalTitle: 'H', rating: '4' })
  })
  test.each<[string, Partial<Record<Field, string>>]>([
    ['of another kind', { title: 'Lost', kind: 'series', rating: '4' }],
    ['with a number of an episode', { title: 'Lost', episode: '3', rating: '4' }],
    ['with the title of an episode', { title: 'Lost S01E02', rating: '4' }],
    ['of a page of series', { title: 'Lost', tmdbId: 'https://www.themoviedb.org/tv/4607', rating: '4' }],
  ])('%s is left out', (_, cells) => expect(says(cells)).toEqual({ left: 'series' }))
  test.each<[string, Partial<Record<Field, string>>, Record<string, unknown>]>([
    ['stars', { rating: '4' }, { rating: '4' }],
    ['seen, with stars', { rating: '4', seen: 'yes' }, { rating: '4', seen: true }],
    ['seen, by a word for its state', { status: 'watched' }, { seen: true }],
    ['seen, by a word in the place of stars', { rating: 'seen' }, { seen: true }],
    ['wanted, by a word in the place of stars', { rating: 'want to watch' }, { want: true }],
    ['wanted, by a word for its state', { status: 'want to watch' }, { want: true }],
    ['wanted', { want: 'x' }, { want: true }],
    ['seen on a day', { watched: '2024-03-01' }, { seen: true, day: '2024-03-01' }],
    ['seen on a day with the month first', { watched: '12/25/2024' }, { seen: true, day: '12/25/2024' }],
    ['seen, its day in another column', { watched: 'yes', day: '2024-03-01' }, { seen: true, day: '2024-03-01' }],
    [
      'seen on its own day rather than that of the row',
      { watched: '2024-02-01', day: '2024-03-01' },
      { seen: true, day: '2024-02-01' },
    ],
    ['not seen, though there is a day', { watched: 'no', day: '2024-03-01' }, { left: 'nothing' }],
    ['liked', { liked: 'true' }, { liked: true }],
    ['liked, by a thumb', { rating: '👍' }, { liked: true }],
    ['seen, by a thumb down', { rating: '👎' }, { seen: true }],
    ['of no interest', { rating: 'not interested' }, { left: 'nothing' }],
    ['nothing where others say something', { rating: '', seen: 'no' }, { left: 'nothing' }],
  ])('says %s', (_, cells, said) =>
    expect(says({ title: 'Heat', ...cells })).toEqual('left' in said ? said : { title: 'Heat', ...said }),
  )
  test.each<[Field, string]>([
    ['rating', ''],
    ['watched', ''],
    ['seen', ''],
    ['liked', ''],
    ['want', ''],
    ['status', ''],
  ])('of a table that has a column “%s” says nothing where that is empty, whatever the list is', (field, cell) =>
    expect(says({ title: 'Heat', [field]: cell }, { role: 'want' })).toEqual({ left: 'nothing' }),
  )
  test('of a table that says nothing more says what the list says, or asks', () => {
    expect(says({ title: 'Heat', year: '1995' }, { role: 'liked' })).toEqual({
      title: 'Heat',
      year: '1995',
      liked: true,
    })
    expect(says({ title: 'Heat', year: '1995' })).toEqual({ asks: 'role' })
  })
  test.each(['Total', 'Grand total:', 'totals', 'SUM', 'Average', 'Summe', 'Gesamt', 'Moyenne', '合計', 'Итого :'])(
    'of %s below years is no film',
    (title) => {
      expect(says({ title, year: '', rating: '4' })).toEqual({ left: 'nothing' })
      expect(says({ title, year: '1995', rating: '4' })).toMatchObject({ title })
      expect(says({ title, rating: '4' })).toMatchObject({ title })
      expect(says({ title, year: '', imdbId: 'tt1', rating: '4' })).toMatchObject({ title })
      expect(says({ title, year: '', tmdbId: '1', rating: '4' })).toMatchObject({ title })
      expect(says({ title, year: '', movieLensId: '1', rating: '4' })).toMatchObject({ title })
    },
  )
  test.each(['Total Recall', 'The Sum', 'Sum of All', 'A total'])('of %s is a film all the same', (title) =>
    expect(says({ title, year: '', rating: '4' })).toMatchObject({ title }),
  )
  test('may have its number in an address, where there is one', () => {
    const [one, other] = ['https://www.imdb.com/title/tt0113277/', 'https://m.imdb.com/de/title/tt0089881']
    const of = (others: Record<string, string>) => says({ title: 'Heat', rating: '4' }, { others }).imdbId
    expect([
      of({ a: one }),
      of({ a: other }),
      of({ a: one, b: one }),
      of({ a: one, b: other }),
      of({ a: 'tt1' }),
    ]).toEqual(['tt0113277', 'tt0089881', 'tt0113277', undefined, undefined])
  })
})

describe('votes up and down', () => {
  const votes = (cells: string[]) => {
    const file = tableOf({ title: cells.map((_, at) => `Film ${at}`), vote: cells })
    const format = anyTable(mapOf({ title: 'title', vote: 'rating' }), file)
    return file.table.rows.map(({ cells: row }) => {
      const said = format.reads((name) => row.get(name) ?? '', file)
      if (!('title' in said)) return said
      return said.rating ?? (said.liked ? 'up' : said.seen ? 'down' : '')
    })
  }
  test.each([
    [
      ['1', '-1', '0'],
      ['up', 'down', { left: 'nothing' }],
    ],
    [
      ['1', '-1', '+1'],
      ['up', 'down', 'up'],
    ],
    [
      ['1', '1'],
      ['1', '1'],
    ],
    [
      ['1', '-1', '5'],
      ['1', '-1', '5'],
    ],
    [
      ['1', '-1', '10'],
      ['1', '-1', '10'],
    ],
  ])('%j are %j', (cells, said) => expect(votes(cells)).toEqual(said))
})
