import { describe, expect, test } from 'vitest'
import { namesKnown, tablesOf } from './file-tables'

const rowsOf = async (text: string) =>
  (await tablesOf(text)).map(({ key, table }) => [key, table.rows.map(({ cells }) => Object.fromEntries(cells))])

describe('what is no table is refused in words', () => {
  test.each([
    ['', 'The file is empty.'],
    ['\uFEFF \n', 'The file is empty.'],
    ['<!DOCTYPE html><p>', 'This is a web page.'],
    ['<HTML>', 'This is a web page.'],
    ['<films/>', 'This is XML.'],
    ['{"title": ', 'damaged or cut off'],
    ['[1, 2', 'damaged or cut off'],
    ['{"a": 1}\n{"b": ', 'damaged or cut off'],
  ])('%j', async (text, said) => {
    await expect(tablesOf(text)).rejects.toMatchObject({ fieldErrors: { file: [expect.stringContaining(said)] } })
  })
})

describe('lists of titles', () => {
  test('are read line by line, without marks before them', async () => {
    expect(await rowsOf('1. Heat (1995)\n- Ran [1985]\n[x] Alien (1979)\n• Jaws (1975).\n')).toEqual([
      [
        '',
        [
          { title: 'Heat (1995)' },
          { title: 'Ran [1985]' },
          { title: 'Alien (1979)', seen: 'yes' },
          { title: 'Jaws (1975)' },
        ],
      ],
    ])
  })
  test('are none when fewer than four of five lines have a year', async () => {
    const [[, rows] = []] = await rowsOf('Heat (1995)\na\nb\nc\n')
    expect(rows).not.toContainEqual({ title: 'Heat (1995)' })
  })
})

describe('JSON', () => {
  test('lists of objects are tables under the path of their key, and what is inside of a row is a column', async () => {
    const films = { data: { Films: [{ Movie: { Title: 'Heat' }, tags: ['a', 1], gone: null }], none: [] } }
    expect(await rowsOf(JSON.stringify(films))).toEqual([['data.films', [{ 'movie.title': 'Heat', tags: 'a, 1' }]]])
  })
  test('a list at the top has no key', async () => {
    expect(await rowsOf('[{"Title": "Heat", "people": [{"name": "Ann", "age": 3, "x": []}]}]')).toEqual([
      ['', [{ title: 'Heat', people: 'Ann 3' }]],
    ])
  })
  test('one object a line is a list', async () => {
    expect(await rowsOf('{"title":"Heat"}\n\n{"title":"Ran"}\n')).toEqual([['', [{ title: 'Heat' }, { title: 'Ran' }]]])
  })
  test('lists below a list of names are rows', async () => {
    expect(await rowsOf('[["Title","Year"],["Heat",1995],7]')).toEqual([['', [{ title: 'Heat', year: '1995' }]]])
  })
  test('titles alone are rows when most of a list are some', async () => {
    expect(await rowsOf('["Heat (1995)", "Ran (1985)", 3]')).toEqual([
      ['', [{ title: 'Heat (1995)' }, { title: 'Ran (1985)' }]],
    ])
    expect(await rowsOf('["Heat (1995)", "x"]')).toEqual([])
  })
  test('films may be keys, by number or by title', async () => {
    expect(await rowsOf('{"tt0113277": 8, "Ran (1985)": {"rating": 9}}')).toEqual([
      [
        '',
        [
          { 'imdb id': 'tt0113277', rating: '8' },
          { title: 'Ran (1985)', rating: '9' },
        ],
      ],
    ])
    expect(await rowsOf('{"tt0113277": 8, "other": 1}')).toEqual([])
    expect(await rowsOf('{}')).toEqual([])
  })
  test('lists are looked for five levels deep and no deeper', async () => {
    const nested = (depth: number): unknown => (depth === 0 ? [{ title: 'Heat' }] : { a: nested(depth - 1) })
    expect(await rowsOf(JSON.stringify(nested(5)))).toHaveLength(1)
    expect(await rowsOf(JSON.stringify(nested(6)))).toHaveLength(0)
  })
})

describe('a title with commas of its own', () => {
  test('is put together again where the year shows how far it goes', async () => {
    expect(await rowsOf('Title,Year,Rating\nCrouching Tiger, Hidden Dragon,2000,5\nHeat,1995,4\n')).toEqual([
      [
        '',
        [
          { title: 'Crouching Tiger, Hidden Dragon', year: '2000', rating: '5' },
          { title: 'Heat', year: '1995', rating: '4' },
        ],
      ],
    ])
  })
})

describe('columns that say what their titles are', () => {
  test('are lists of their own, without their gaps', async () => {
    expect(await rowsOf('Seen,Want to see\nHeat (1995),Ran (1985)\n  ,Alien (1979)\n,\n')).toEqual([
      ['seen', [{ title: 'Heat (1995)' }]],
      ['want to see', [{ title: 'Ran (1985)' }, { title: 'Alien (1979)' }]],
    ])
  })
  test.each([
    ['a name that says nothing', 'Seen,Films of mine\nHeat (1995),Ran (1985)\n'],
    ['a column without titles', 'Seen,Want to see\nHeat (1995),\n'],
    ['other cells', 'Seen,Want to see\nHeat (1995),yes\n'],
  ])('%s leaves it one table', async (_, text) => expect(await rowsOf(text)).toHaveLength(1))
})

describe('a title with a comma is left apart', () => {
  const cells = async (text: string) => {
    const [{ table } = { table: null }] = await tablesOf(text)
    return [...(table?.rows[0]?.cells.values() ?? [])]
  }
  test.each([
    ['where its year stands in its place', 'Title,Year,Rating\nHeat,1995,4,more\n', ['Heat', '1995', '4']],
    ['where no year stands behind it', 'Title,Year,Rating\nHeat,long,4,more\n', ['Heat', 'long', '4']],
    ['where the year stands before it', 'Year,Title,Rating\n1995,Heat, or not,4\n', ['1995', 'Heat', 'or not']],
    ['without a column of years', 'Title,Rating\nHeat,1995,4\n', ['Heat', '1995']],
  ])('%s', async (_, text, expected) => expect(await cells(text)).toEqual(expected))
  test('two commas, with cells before it', async () =>
    expect(await cells('No,Title,Year,Rating\n1,The Good, the Bad, and the Ugly,1966,5\n')).toEqual([
      '1',
      'The Good, the Bad, and the Ugly',
      '1966',
      '5',
    ]))
})

test('a table without names gets some', async () =>
  expect(await rowsOf('Heat,1995,4\nRan,1985,5\n')).toMatchObject([
    ['', [{ 'column 1': 'Heat' }, { 'column 1': 'Ran' }]],
  ]))
test('a table of a page is read, and one of spaces', async () => {
  expect(await rowsOf('<table><tr><td>Title<td>Year<tr><td>Heat<td>1995</table>')).toEqual([
    ['', [{ title: 'Heat', year: '1995' }]],
  ])
  expect(await rowsOf('Title  Year\nHeat   1995\n')).toEqual([['', [{ title: 'Heat', year: '1995' }]]])
})

test('a list of Letterboxd begins below the table about itself', async () => {
  const text = 'Letterboxd list export v7\nDate,Name\n2020-01-01,Mine\n\nPosition,Name,Year\n1,Heat,1995\n'
  expect(await rowsOf(text)).toEqual([['', [{ position: '1', name: 'Heat', year: '1995' }]]])
})

test.each([
  ['Title,Year\nHeat,1995', 2],
  ['"Title";"Rating"\n', 2],
  ['Title|Year|Nothing', 2],
  ['a,b\nTitle\tYear', 2],
  ['a,b\nc\nTitle,Year', 0],
])('of the names in %j so many are known: %i', (text, count) => expect(namesKnown(text)).toBe(count))

describe('a first line without names', () => {
  const columnsOf = async (line: string) => (await tablesOf(`${line}\nRan,other\n`))[0]?.table.columns
  test.each(['Heat,1995', 'Heat, 1885 ', 'Heat,tt0113277', 'Heat,7', 'Heat,100', 'Heat,4.5', 'Heat,"4,5"'])(
    '%s is one of data',
    async (line) => expect(await columnsOf(line)).toEqual(['column 1', 'column 2']),
  )
  test.each([
    'Heat,1234',
    'Heat,tt12345',
    'Heat,4.55',
    'Heat,19955',
    'Heat,x1995',
    'Heat,1995x',
    'Heat,text',
    'Heat,.5',
  ])('%s is one of names that we do not know', async (line) => expect((await columnsOf(line))?.[0]).toBe('heat'))
})

test.each([
  ['Crouching Tiger, Hidden Dragon, 2000 ,5', 'Crouching Tiger, Hidden Dragon'],
  ['Crouching Tiger, Hidden Dragon,20001,5', 'Crouching Tiger'],
  ['Crouching Tiger, Hidden Dragon,x2000,5', 'Crouching Tiger'],
  ['Crouching Tiger, Hidden Dragon,2000x,5', 'Crouching Tiger'],
  ['Crouching Tiger, Hidden Dragon,2100,5', 'Crouching Tiger'],
])('of %s the title is %s', async (line, title) => {
  const [{ table } = { table: null }] = await tablesOf(`Title,Year,Rating\n${line}\nHeat,1995,4\n`)
  expect(table?.rows[0]?.cells.get('title')?.trim()).toBe(title)
})
