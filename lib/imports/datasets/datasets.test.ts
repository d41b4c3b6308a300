import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { zipOf } from '../../../testing/zip-fixtures'
import { buildFilmIndex } from '../../catalog/titles/match-films'
import { buildFilmMap } from './film-map'
import { columnsOf, readRatingLine } from './layout'
import { openDataset } from './open-source'
import { splitLines } from './split-lines'

const folder = mkdtempSync(join(tmpdir(), 'matinee-datasets-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

async function* chunked(bytes: Uint8Array, sizes: number[]) {
  let start = 0
  for (let turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(start, start + size)
    start += size
  }
}
const linesOf = async (text: string, sizes = [1_000], from?: { byte: number; line: number }) =>
  (await all(splitLines(chunked(Buffer.from(text, 'latin1'), sizes), from))).flat()

describe('splitLines', () => {
  test('gives the same lines whatever the chunks, and reading can go on after any of them', async () => {
    const line = fc.stringMatching(/^[a-z,0-9]{0,12}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (texts, end, sizes) => {
          const text = texts.map((each) => each + end).join('')
          const lines = await linesOf(text, sizes)
          expect(lines.map((each) => each.text)).toEqual(texts)
          for (const { nextByte, number } of lines) {
            const rest = await linesOf(text.slice(nextByte), sizes, { byte: nextByte, line: number + 1 })
            expect(rest).toEqual(lines.slice(number))
          }
        },
      ),
      { numRuns: 50 },
    )
  })
  test('reads a last line without an end', async () =>
    expect((await linesOf('a\nb')).map((each) => [each.text, each.number, each.nextByte])).toEqual([
      ['a', 1, 2],
      ['b', 2, 3],
    ]))
  test('refuses a file that is one endless line', async () =>
    await expect(linesOf('x'.repeat(3_000_000), [500_000])).rejects.toThrow('longer than a megabyte'))
})

describe('a line of ratings', () => {
  test('is read in both layouts', () => {
    expect(readRatingLine('1,31,2.5,1260759144', ',', [0, 1, 2, 3])).toEqual({
      raterId: 1,
      movieId: 31,
      value: 2.5,
      seconds: 1260759144,
    })
    expect(readRatingLine('1::1193::5::978300760', '::', [0, 1, 2, 3])).toMatchObject({ movieId: 1193, value: 5 })
    expect(readRatingLine('"1","31","2.5","9"', ',', [0, 1, 2, 3])).toMatchObject({ raterId: 1, seconds: 9 })
  })
  test.each([
    ['1,31,2.5', 'four numbers'],
    ['a,31,2.5,1', 'four numbers'],
    ['1.5,31,2.5,1', 'user'],
    ['1,99999999999,2.5,1', 'film'],
    ['1,31,5.5,1', 'rating'],
    ['1,31,4,-1', 'time'],
    ['1,31,4,99999999999', 'time'],
  ])('%s is not', (line, part) => expect(readRatingLine(line, ',', [0, 1, 2, 3])).toContain(part))
  test('has a time from 1970 to the year 2100, and stars from a half to five', () => {
    const read = (line: string) => readRatingLine(line, ',', [0, 1, 2, 3])
    expect(read('1,2,0.5,0')).toEqual({ raterId: 1, movieId: 2, value: 0.5, seconds: 0 })
    expect(read('1,2,5,4102444799')).toMatchObject({ value: 5, seconds: 4_102_444_799 })
    expect(read('1,2,5,4102444800')).toBe('the time is not one')
    expect(read('1,2,5,-1')).toBe('the time is not one')
    expect(read('1,2,0.4,0')).toBe('the rating is not between 0.5 and 5')
    expect(read('1,2,5.1,0')).toBe('the rating is not between 0.5 and 5')
    expect(read('-1,2,5,0')).toBe('the user is not a whole number')
    expect(read('2147483648,2,5,0')).toBe('the user is not a whole number')
    expect(read('1,2.5,5,0')).toBe('the film is not a whole number')
    expect(read('1,2,5,')).toBe('does not hold four numbers')
    expect(read('"1","2","5","0"')).toMatchObject({ raterId: 1, movieId: 2 })
  })
  test('columns are found by name, in any order', () => {
    expect(columnsOf('\uFEFFmovieId,userId,timestamp,rating', ',')).toEqual([1, 0, 3, 2])
    expect(columnsOf('userId,movieId,rating', ',')).toEqual({ problem: expect.stringContaining('timestamp') })
  })
})

describe('a data set', () => {
  const ratings = 'userId,movieId,rating,timestamp\n1,1,4,964982703\n'
  test('is found in a zip, below a folder', async () => {
    const source = await openDataset(write('ml-x.zip', zipOf([{ name: 'ml-x/ratings.csv', content: ratings }])))
    expect([source.name, source.layout.ratings]).toEqual(['ml-x', 'ratings.csv'])
    const rest = Buffer.concat(await all(await source.streamRatings(32))).toString()
    expect(rest).toBe(ratings.slice(32))
    source.close()
  })
  test.each([
    ['nothing.zip', zipOf([{ name: 'a.txt', content: 'x' }]), 'There is no ratings.csv'],
    ['empty.zip', zipOf([{ name: 'ratings.csv', content: '' }]), 'is empty'],
    ['bomb.zip', zipOf([{ name: 'ratings.csv', content: new Uint8Array(5_000_000) }]), 'packed more than'],
    ['outside.zip', zipOf([{ name: '../ratings.csv', content: ratings }]), 'cannot be read'],
    ['broken.zip', Buffer.from('PK\u0003\u0004 nothing'), 'cannot be read'],
  ])('%s is refused', async (name, bytes, part) => await expect(openDataset(write(name, bytes))).rejects.toThrow(part))
  test('whose list of films lacks a column is refused with what it has', async () => {
    const folderOf = (films: string) =>
      openDataset(
        write(
          `columns-${films.length}.zip`,
          zipOf([
            { name: 'ratings.csv', content: ratings },
            { name: 'movies.csv', content: films },
          ]),
        ),
      )
    const index = buildFilmIndex([])
    await expect(buildFilmMap(await folderOf('movieId,name\n1,Heat\n'), index)).rejects.toThrow(
      'The list of films has no column movieid or title; found movieid, name.',
    )
    await expect(buildFilmMap(await folderOf('film,title\n1,Heat\n'), index)).rejects.toThrow('found film, title.')
    expect(await buildFilmMap(await folderOf('movieId,title\n1,Heat (1995)\n'), index)).toMatchObject({ listed: 1 })
  })
  test('without a list of films knows them by their numbers', async () => {
    const heat = { id: 11, title: 'Heat', year: 1995, directors: [], originalTitle: null, imdbId: null, tmdbId: null }
    const source = await openDataset(write('ml-numbers.zip', zipOf([{ name: 'ratings.csv', content: ratings }])))
    const { filmIdOf, listed } = await buildFilmMap(source, buildFilmIndex([{ ...heat, movieLensId: 6 }]))
    expect([[...filmIdOf], listed]).toEqual([[[6, 11]], 0])
  })
  test('gives no list of films that is larger than one can be', async () => {
    const films = Buffer.alloc(70_000_000, 'movieId,title')
    const source = await openDataset(
      write(
        'ml-large.zip',
        zipOf([
          { name: 'ratings.csv', content: ratings },
          { name: 'movies.csv', content: films },
        ]),
      ),
    )
    await expect(source.readSmall('movies.csv')).rejects.toThrow('movies.csv is larger than a list of films can be.')
    expect(await source.readSmall('links.csv')).toBeNull()
    source.close()
  })
  test('is found in a folder, with what is there and with nothing for what is not', async () => {
    const unpacked = mkdtempSync(join(folder, 'ml-folder-'))
    writeFileSync(join(unpacked, 'ratings.csv'), ratings)
    writeFileSync(join(unpacked, 'movies.csv'), 'movieId,title')
    const source = await openDataset(unpacked)
    expect([source.ratingsBytes, unpacked.endsWith(source.name)]).toEqual([ratings.length, true])
    expect(String(await source.readSmall('movies.csv').then((small) => small && Buffer.from(small)))).toBe(
      'movieId,title',
    )
    expect(await source.readSmall('links.csv')).toBeNull()
    expect(Buffer.concat(await all(await source.streamRatings(32))).toString()).toBe(ratings.slice(32))
    truncateSync(join(unpacked, 'movies.csv'), 64 * 1_048_576)
    expect(await source.readSmall('movies.csv')).toHaveLength(64 * 1_048_576)
    truncateSync(join(unpacked, 'movies.csv'), 64 * 1_048_576 + 1)
    await expect(source.readSmall('movies.csv')).rejects.toThrow('movies.csv is larger than a list of films can be.')
  })
  test('of a folder without ratings, or with none in them, is refused', async () => {
    const unpacked = mkdtempSync(join(folder, 'ml-none-'))
    await expect(openDataset(unpacked)).rejects.toThrow('There is no ratings.csv')
    writeFileSync(join(unpacked, 'ratings.csv'), '')
    await expect(openDataset(unpacked)).rejects.toThrow('ratings.csv is empty.')
  })
  test('that is not there is refused', async () =>
    await expect(openDataset(join(folder, 'nowhere'))).rejects.toThrow('There is no'))
  test('finds its films by number, then by title, also in the .dat layout with its old encoding', async () => {
    const known = { directors: [], originalTitle: null, tmdbId: null }
    const index = buildFilmIndex([
      { ...known, id: 10, title: 'Amélie', year: 2001, imdbId: null, movieLensId: null },
      { ...known, id: 11, title: 'Heat', year: 1995, imdbId: null, movieLensId: 6 },
    ])
    const movies = Buffer.from(
      '4973::Amélie (2001)::Comedy\n6::Whatever (1990)::Action\n7::Not Here (1990)::Drama\n',
      'latin1',
    )
    const zip = zipOf([
      { name: 'ml-1m/ratings.dat', content: '1::6::5::978300760\n' },
      { name: 'ml-1m/movies.dat', content: movies },
    ])
    const map = await buildFilmMap(await openDataset(write('ml-1m.zip', zip)), index)
    expect([...map.filmIdOf]).toEqual([
      [4973, 10],
      [6, 11],
    ])
  })
})
