import { describe, expect, test } from 'vitest'
import { zipOf } from '../../../testing/zip-fixtures'
import { AppError } from '../../errors'
import { readFile } from './read-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readFile(bytes(text), 'ratings.csv')
const failure = async (content: Uint8Array | string) => {
  const sent = typeof content === 'string' ? bytes(content) : content
  const error = await readFile(sent, 'ratings.csv').catch((each) => each)
  expect(error).toBeInstanceOf(AppError)
  expect(error.fieldErrors.file).toEqual([error.message])
  return (error as AppError).message
}

const letterboxd = `Date,Name,Year,Letterboxd URI,Rating
2021-03-04,The Matrix,1999,https://boxd.it/2a1m,4.5
2021-03-05,"Crouching Tiger, Hidden Dragon",2000,https://boxd.it/29SY,4
`

describe('files written elsewhere', () => {
  test('a byte order mark and CRLF', async () =>
    expect((await read(`\uFEFF${letterboxd.replaceAll('\n', '\r\n')}`)).rows).toHaveLength(2))
  test('UTF-16', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(letterboxd, 'utf16le')])
    expect((await readFile(utf16, 'ratings.csv')).rows).toHaveLength(2)
  })
  test('UTF-16 with its bytes the other way round', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(letterboxd, 'utf16le').swap16()])
    expect((await readFile(utf16, 'ratings.csv')).rows.map(({ title }) => title)).toEqual([
      'The Matrix',
      'Crouching Tiger, Hidden Dragon',
    ])
  })
  test('blanks around names of columns, blank lines, loose quotation marks and a first line that names the separator', async () => {
    const file = await read('\uFEFFsep=;\n Name ; Year ;Rating\n\nThe "Matrix";1999; 4.5 \n\n Heat;1995;4\n')
    expect(file.rows.map(({ title, stars, line }) => [title, stars, line])).toEqual([
      ['The "Matrix"', 4.5, 4],
      ['Heat', 4, 6],
    ])
    expect(file.problems).toEqual([])
  })
  test('blanks before a list in JSON', async () => {
    const file = await readFile(bytes(' \n [{"title":"Heat","rating":4}]'), 'films.json')
    expect(file.rows.map(({ title, stars }) => [title, stars])).toEqual([['Heat', 4]])
    expect((await read('Title [in words],Title,My rating\nx,Heat,4\n')).rows).toHaveLength(1)
  })
  test('Windows-1252 is read, and said', async () => {
    const file = await readFile(Buffer.from('Name,Year,Rating\nAmélie,2001,5\n', 'latin1'), 'ratings.csv')
    expect(file.rows[0]?.title).toBe('Amélie')
    expect(file.notes[0]).toContain('not UTF-8')
  })
  test('a title over two lines keeps the count of lines right', async () => {
    const file = await read('Name,Year,Rating\n"Two\nlines",2001,5\nNext,2002,eleven\nLast,2003,4\n')
    expect(file.problems).toEqual([{ line: 4, reason: '"eleven" is not a rating up to 5' }])
  })
  test('a quotation mark never closed opens nothing, and no row is lost', async () => {
    const file = await read('Name,Year,Rating\nA,1999,4\n"B,1999,3\nC,2000,2\n')
    expect(file.rows.map((row) => row.title)).toEqual(['A', 'B', 'C'])
    expect(file.problems).toEqual([])
  })
  test('a column named __proto__ harms nobody', async () =>
    expect((await read('Name,Year,Rating,__proto__\nA,1999,4,x\n')).rows).toHaveLength(1))
  test('an average is left out with a sentence that says how to take it in', async () => {
    const file = await read('Title,Year,Rating\nA,1999,8.3\nB,1999,7.9\n')
    expect(file).toMatchObject({ rows: [], asks: 'role' })
    expect(file.notes[0]).toContain('looks like the average of many people')
  })
})

describe('what is too large', () => {
  test('larger than allowed', async () => {
    const error = await readFile(bytes(letterboxd), 'a.csv', {}, 20).catch((each: Error) => each.message)
    expect(error).toContain('larger than')
  })
  test('more rows than allowed', async () => {
    const many = `Name,Year,Rating\n${'A,1999,4\n'.repeat(50_001)}`
    expect(await failure(many)).toContain('more than 50,000 rows')
  })
  test('more tables in an archive than any site makes', async () => {
    const files = Array.from({ length: 301 }, (_, place) => ({ name: `${place}.csv`, content: letterboxd }))
    expect(await failure(zipOf(files))).toContain('301 tables')
  })
  test('many rows in many tables', async () => {
    const many = `Name,Year,Rating\n${'A,1999,4\n'.repeat(40_000)}`
    const files = ['a', 'b', 'c'].map((name) => ({ name: `${name}.csv`, content: many }))
    expect(await failure(zipOf(files))).toContain('120,000 rows')
  })
})

describe('archives are opened with care', () => {
  test('a path that leads outside', async () => {
    expect(await failure(zipOf([{ name: '../ratings.csv', content: letterboxd }]))).toContain('leads outside')
    expect(await failure(zipOf([{ name: '/etc/ratings.csv', content: letterboxd }]))).toContain('leads outside')
    expect(await failure(zipOf([{ name: 'a\\..\\ratings.csv', content: letterboxd }]))).toContain('leads outside')
  })
  test('a small file may pack well by chance, a large one of words is fine', async () => {
    const small = `Name,Year,Rating\n${'A,1999,4\n'.repeat(3_000)}`
    expect((await readFile(zipOf([{ name: 'ratings.csv', content: small }]), 'a.zip')).rows).toHaveLength(3_000)
    const words = Array.from({ length: 40_000 }, (_, at) => `Film ${(at * 7919) % 104_729} ${at},1999,4`).join('\n')
    const large = await readFile(zipOf([{ name: 'ratings.csv', content: `Name,Year,Rating\n${words}` }]), 'a.zip')
    expect(large.rows).toHaveLength(40_000)
  })
  test('a file packed a thousand to one', async () => {
    const bomb = zipOf([{ name: 'ratings.csv', content: new Uint8Array(20_000_000) }])
    expect(bomb.length).toBeLessThan(50_000)
    expect(await failure(bomb)).toMatch(
      /^ratings\.csv in the archive is packed \d+ to 1; that is not a list of ratings\.$/,
    )
  })
  test('a file that unpacks to more than it says', async () => {
    const lying = zipOf([{ name: 'ratings.csv', content: new Uint8Array(20_000_000), declaredSize: 1_000 }])
    expect(await failure(lying)).toContain('damaged')
  })
  test('too many files', async () => {
    const entries = Array.from({ length: 2_001 }, (_, place) => ({ name: `${place}.txt`, content: '' }))
    expect(await failure(zipOf(entries))).toContain('2001 files')
  })
  test('a locked file', async () =>
    expect(await failure(zipOf([{ name: 'ratings.csv', content: letterboxd, encrypted: true }]))).toContain('password'))
  test('nothing of use', async () =>
    expect(await failure(zipOf([{ name: 'photo.jpg', content: 'x' }]))).toContain('no ratings.csv'))
  test('cut off', async () =>
    expect(await failure(zipOf([{ name: 'ratings.csv', content: letterboxd }]).slice(0, 120))).toContain('damaged'))
})

describe('what holds nothing to read is refused with what it is', () => {
  const json = (value: unknown) => JSON.stringify(value)
  test.each([
    ['JSON without a list', json({ a: 1 }), 'This JSON file holds no list of films.'],
    ['an empty list', '  [ ]', 'This JSON file holds no list of films.'],
    [
      'JSON of another kind',
      json({ people: [{ weight: 70, height: 180 }] }),
      'This JSON file holds no list of films that we can read.',
    ],
    ['names alone', 'Title,My rating\n', 'The file has a first line and nothing below it.'],
    [
      'series alone',
      'Title,Type,My rating\nLost,TV series,5\n',
      'The file rates only series and other things that are not films.',
    ],
    [
      'films of which nothing is said',
      'Title,My rating\nHeat,\nRan,\n',
      'The file has 2 rows and says of none of them that you saw, rated or want it.',
    ],
    [
      'series, and films of which nothing is said',
      'Title,Type,My rating\nLost,TV series,5\nRan,movie,\n',
      'The file has 2 rows and says of none of them that you saw, rated or want it.',
    ],
    [
      'another table',
      'Weight,Height\n70,180\n',
      'No table of films: the first line reads “weight, height”. Missing is a column with the title or a number.',
    ],
  ])('%s', async (_, text, said) => expect(await failure(text)).toBe(said))
  test('of many columns the first eight are told', async () =>
    expect(await failure(`${Array.from({ length: 9 }, (_, at) => `k${at}`).join(',')}\n1,2,3,4,5,6,7,8,9\n`)).toContain(
      '“k0, k1, k2, k3, k4, k5, k6, k7”',
    ))
})

describe('an archive', () => {
  const one = 'Title,My rating\nHeat,4\n'
  const archive = (files: Record<string, string>) =>
    zipOf(Object.entries(files).map(([name, content]) => ({ name, content })))
  const titles = async (files: Record<string, string>) =>
    (await readFile(archive(files), 'a.zip')).rows.map(({ path }) => path)
  test.each([
    ['xl/workbook.xml', 'This is a workbook of a spreadsheet. Save it as CSV and send that.'],
    ['Index/Document.iwa', 'This is a workbook of a spreadsheet. Save it as CSV and send that.'],
    ['content.xml', 'This is a workbook of a spreadsheet. Save it as CSV and send that.'],
    ['more.zip', 'The archive holds another archive (more.zip). Unpack it and send the one inside.'],
    ['more.tar.gz', 'The archive holds another archive (more.tar.gz). Unpack it and send the one inside.'],
    [
      `${'x'.repeat(90)}.7z`,
      `The archive holds another archive (${'x'.repeat(80)}). Unpack it and send the one inside.`,
    ],
    ['a/content.xml', 'The archive holds no ratings.csv or other table of films that we know.'],
    ['photo.jpg', 'The archive holds no ratings.csv or other table of films that we know.'],
    ['ratings.csv.exe', 'The archive holds no ratings.csv or other table of films that we know.'],
  ])('of %s alone says what to do', async (name, said) => expect(await failure(archive({ [name]: 'x' }))).toBe(said))
  test.each(['ratings.csv', 'a/b.TSV', 'a.txt', 'a.jsonl', 'deleted-scenes.csv', 'likes/films.csv'])(
    'holds a table in %s',
    async (name) =>
      expect(await titles({ [name]: one.replaceAll(',', name.endsWith('TSV') ? '\t' : ',') })).toEqual([name]),
  )
  test.each([
    'deleted/ratings.csv',
    'a/orphaned/x.csv',
    '__MACOSX/ratings.csv',
    'a/._ratings.csv',
    'likes/reviews.csv',
    'likes/lists.csv',
    'deleted.csv',
  ])('is not read where it is not one’s own: %s', async (name) =>
    expect(await titles({ [name]: one, 'ratings.csv': one })).toEqual(['ratings.csv']),
  )
  test('tells of a table that cannot be read, and says nothing of an empty one or of JSON without a list', async () => {
    const { problems, rows } = await readFile(
      archive({ 'a.csv': one, 'b.csv': '', 'c.json': '{"a":1}', 'd.json': '[{"title":' }),
      'a.zip',
    )
    expect(rows).toHaveLength(1)
    expect(problems).toEqual([{ line: 0, reason: expect.stringMatching(/^d\.json: The file starts like JSON/) }])
  })
  test('of tables that cannot be read says why the first cannot', async () => {
    expect(await failure(archive({ 'a.json': '[{', 'b.csv': '' }))).toContain('The file starts like JSON')
    expect(await failure(archive({ 'b.csv': '', 'a.json': '[{' }))).toBe('The file is empty.')
  })
  test('says once what holds for several of its tables, and takes a list for what its name says', async () => {
    const old = Buffer.from('Title,Year\nAmélie,2001\n', 'latin1')
    const { notes, rows } = await readFile(
      zipOf([
        { name: 'watched.csv', content: old },
        { name: 'watchlist.csv', content: old },
      ]),
      'a.zip',
      { role: 'liked' },
    )
    expect(notes.filter((note) => note.includes('not UTF-8'))).toHaveLength(1)
    expect(rows.map(({ says }) => says)).toEqual(['seen', 'want'])
  })
  test('as many tables as one may hold are read', async () => {
    const files = Array.from({ length: 300 }, (_, place) => ({ name: `${place}.csv`, content: one }))
    expect((await readFile(zipOf(files), 'a.zip')).rows).toHaveLength(300)
  })
})
