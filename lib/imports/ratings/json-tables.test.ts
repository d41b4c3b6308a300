import { describe, expect, test } from 'vitest'
import { limits } from '../limits'
import { jsonTables } from './json-tables'

const tables = async (value: unknown) =>
  (await jsonTables(JSON.stringify(value))).map(
    ({ key, table }) => [key, table.rows.map(({ cells }) => Object.fromEntries(cells))] as const,
  )
const rows = async (value: unknown) => (await tables(value)).flatMap(([, each]) => each)

describe('what is inside of a row', () => {
  test.each([
    ['a nested thing', { a: { b: { c: 1 } } }, { 'a.b.c': '1' }],
    ['truth', { a: true, b: false, c: 0, d: '' }, { a: 'true', b: 'false', c: '0', d: '' }],
    ['nothing', { title: 'Heat', a: null, b: {} }, { title: 'Heat' }],
    ['a list', { title: 'Heat', a: [] }, { title: 'Heat', a: '' }],
    ['a list of things', { a: [{ name: 'Ann', age: 3, more: { x: 1 }, is: true }, 'b', 4] }, { a: 'Ann 3, b, 4' }],
    ['two spellings of one name', { Title: 'Heat', title: 'Ran' }, { title: 'Heat' }],
    [
      'the kind of a value around it',
      { a: { $numberInt: '1995' }, b: { stringValue: 'Heat' } },
      { a: '1995', b: 'Heat' },
    ],
    [
      'kinds of other databases',
      { a: { integerValue: 1 }, b: { timestampValue: 't' }, c: { nullValue: null } },
      { a: '1', b: 't' },
    ],
    [
      'what only looks like a kind',
      { a: { $a: 1, $b: 2 }, b: { someValue: 3 } },
      { 'a.$a': '1', 'a.$b': '2', 'b.someValue': '3' },
    ],
  ])('%s', async (_, row, cells) => {
    const lower = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name.toLowerCase(), cell]))
    expect(await rows([row])).toEqual([lower])
  })
  test('is read five levels deep', async () => {
    const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) })
    expect(await rows([{ title: 'Heat', a: deep(3) }])).toEqual([{ title: 'Heat', 'a.a.a.a': 'x' }])
    expect(await rows([{ title: 'Heat', a: deep(4) }])).toEqual([{ title: 'Heat' }])
  })
  test('is cut where a cell ends', async () => {
    const [row] = await rows([{ a: 'x'.repeat(limits.cellCharacters + 5), b: ['y'.repeat(limits.cellCharacters + 5)] }])
    expect(Object.values(row ?? {}).map((cell) => String(cell).length)).toEqual([
      limits.cellCharacters,
      limits.cellCharacters,
    ])
  })
  test('gives columns in the order in which they first stand, as they were written', async () => {
    const [{ table } = { table: null }] = await jsonTables('[{"Title":"Heat"},{"lastWatched":1,"Title":"Ran"}]')
    expect(table?.columns).toEqual(['title', 'lastwatched'])
    expect([...(table?.spelled ?? [])]).toEqual([
      ['title', 'Title'],
      ['lastwatched', 'lastWatched'],
    ])
    expect(table?.rows.map(({ line }) => line)).toEqual([1, 2])
  })
})

describe('where lists stand', () => {
  test('each under the path of its key', async () => {
    expect(await tables({ Me: { Films: [{ a: 1 }], Shows: [{ b: 2 }] }, none: [], words: ['x'], one: 1 })).toEqual([
      ['me.films', [{ a: '1' }]],
      ['me.shows', [{ b: '2' }]],
    ])
  })
  test('things among others count, and so do most of a list of titles', async () => {
    expect(await rows([1, { a: 1 }, null, 'x'])).toEqual([{ a: '1' }])
    expect(await rows(['Heat (1995)', 'Ran [1985].', 'x'])).toEqual([
      { title: 'Heat (1995)' },
      { title: 'Ran [1985].' },
    ])
    expect(await rows(['Heat (1995)', 'x'])).toEqual([])
    expect(await rows(['(1995)', 'Heat 1995'])).toEqual([])
  })
  test('lists below their names, beside them, or as columns', async () => {
    const both = [
      { title: 'Heat', year: '1995' },
      { title: 'Ran', year: '1985' },
    ]
    expect(await rows([['Title', 'Year'], ['Heat', 1995], 'x', ['Ran', 1985]])).toEqual(both)
    expect(
      await rows({
        columns: ['Title', 'Year'],
        data: [
          ['Heat', 1995],
          ['Ran', 1985],
        ],
      }),
    ).toEqual(both)
    expect(await rows({ title: ['Heat', 'Ran'], year: [1995, 1985] })).toEqual(both)
    expect(await rows({ title: { 0: 'Heat', 1: 'Ran' }, year: { 0: 1995, 1: 1985 } })).toEqual(both)
    expect(await rows({ title: { 0: 'Heat', 1: 'Ran' }, year: [1995, 1985] })).toEqual(both)
  })
  test.each([
    [
      'names that are none',
      [
        ['Aa', 'Bb'],
        ['Heat', 1995],
      ],
    ],
    ['data without names', { columns: ['Aa', 'Bb'], data: [['Heat', 1995]] }],
    ['columns of unequal length', { title: ['Heat', 'Ran'], year: [1995] }],
    ['columns of nothing', { title: [], year: [] }],
    ['a value that is no column', { title: ['Heat'], year: 1995 }],
    ['keys that are no numbers of rows', { title: { a: 'Heat' }, year: { a: 1995 } }],
    ['keys of films beside others', { tt0113277: 8, tt01: 9 }],
  ])('none in %s', async (_, value) => expect(await rows(value)).toEqual([]))
  test('columns of things are lists of their own', async () =>
    expect(await tables({ title: [{ a: 1 }], year: [{ a: 2 }] })).toEqual([
      ['title', [{ a: '1' }]],
      ['year', [{ a: '2' }]],
    ]))
  test('films may be keys', async () => {
    expect(await rows({ tt0113277: 8, 'Ran (1985)': { rating: 9, seen: true } })).toEqual([
      { 'imdb id': 'tt0113277', rating: '8' },
      { title: 'Ran (1985)', rating: '9', seen: 'true' },
    ])
  })
})

test('twice as many rows as one table may have are read in all, and one more is refused in words', async () => {
  const list = (count: number) => `[${Array<string>(count).fill('{}').join(',')}]`
  const [{ table } = { table: null }] = await jsonTables(list(limits.rows * 2))
  expect(table?.rows).toHaveLength(limits.rows * 2)
  await expect(jsonTables(`{"a":${list(limits.rows)},"b":${list(limits.rows + 1)}}`)).rejects.toMatchObject({
    fieldErrors: { file: ['The file has more than 50,000 rows.'] },
  })
})
