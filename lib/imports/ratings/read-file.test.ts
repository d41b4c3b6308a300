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
