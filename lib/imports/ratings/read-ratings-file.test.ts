import { describe, expect, test } from 'vitest'
import { zipOf } from '../../../testing/zip-fixtures'
import { AppError } from '../../errors'
import { readRatingsFile } from './read-ratings-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readRatingsFile(bytes(text))
const failure = async (content: Uint8Array | string) => {
  const error = await readRatingsFile(typeof content === 'string' ? bytes(content) : content).catch((each) => each)
  expect(error).toBeInstanceOf(AppError)
  expect(error.fieldErrors.file).toEqual([error.message])
  return (error as AppError).message
}

const letterboxd = `Date,Name,Year,Letterboxd URI,Rating
2021-03-04,The Matrix,1999,https://boxd.it/2a1m,4.5
2021-03-05,"Crouching Tiger, Hidden Dragon",2000,https://boxd.it/29SY,4
2021-03-06,Seen Only,2001,https://boxd.it/1,
`
const imdb = `Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
tt0133093,9,2020-01-02,The Matrix,The Matrix,https://www.imdb.com/title/tt0133093,Movie,8.7,136,1999,"Action, Sci-Fi",2000000,1999-03-24,"Lana Wachowski, Lilly Wachowski"
tt0944947,10,2020-01-03,Game of Thrones,Game of Thrones,https://www.imdb.com/title/tt0944947,TV Series,9.2,60,2011,Drama,2000000,2011-04-17,
`

describe('each site is told apart by its content', () => {
  test('Letterboxd ratings', async () => {
    const file = await read(letterboxd)
    expect(file).toMatchObject({ source: 'letterboxd', unrated: 1, problems: [], notes: [] })
    expect(file.rows).toMatchObject([
      { title: 'The Matrix', year: 1999, stars: 4.5, ratedAt: Date.UTC(2021, 2, 4), line: 2 },
      { title: 'Crouching Tiger, Hidden Dragon', stars: 4, line: 3 },
    ])
  })
  test('IMDb ratings, without series', async () => {
    const file = await read(imdb)
    expect(file).toMatchObject({ source: 'imdb', otherKinds: 1 })
    expect(file.rows).toMatchObject([
      { imdbId: 'tt0133093', stars: 4.5, directors: ['Lana Wachowski', 'Lilly Wachowski'] },
    ])
  })
  test('Trakt as JSON', async () => {
    const movie = { title: 'TRON: Legacy', year: 2010, ids: { trakt: 1, imdb: 'tt1104001', tmdb: 20526 } }
    const file = await read(
      JSON.stringify([
        { rated_at: '2014-09-01T09:10:11.000Z', rating: 7, type: 'movie', movie },
        { rated_at: '2014-09-01T09:10:11.000Z', rating: 10, type: 'show', show: { title: 'Lost' } },
        { rating: 'great', type: 'movie', movie },
      ]),
    )
    expect(file).toMatchObject({ source: 'trakt', otherKinds: 1, problems: [{ line: 3, reason: 'is not a rating' }] })
    expect(file.rows).toMatchObject([
      { title: 'TRON: Legacy', imdbId: 'tt1104001', tmdbId: 20526, stars: 3.5, year: 2010 },
    ])
  })
  test('Trakt as CSV', async () => {
    const file = await read(
      'rated_at,type,title,year,trakt_id,imdb_id,tmdb_id,rating\n2019-05-05T10:00:00Z,movie,Heat,1995,1,tt0113277,949,8\n2019-05-05T10:00:00Z,episode,Pilot,1995,1,,,8\n',
    )
    expect(file).toMatchObject({
      source: 'trakt',
      otherKinds: 1,
      rows: [{ imdbId: 'tt0113277', tmdbId: 949, stars: 4 }],
    })
  })
  test('MovieLens personal export', async () => {
    const file = await read(
      'movie_id,imdb_id,tmdb_id,rating,average_rating,title\n1,0114709,862,4.0,3.89,Toy Story (1995)\n2,0113497,8844,-1,3.2,Jumanji (1995)\n',
    )
    expect(file).toMatchObject({ source: 'movielens', unrated: 1 })
    expect(file.rows).toMatchObject([{ movieLensId: 1, imdbId: 'tt0114709', stars: 4, title: 'Toy Story (1995)' }])
  })
  test('the zip of Letterboxd: ratings.csv, not the deleted ones nor the diary', async () => {
    const file = await readRatingsFile(
      zipOf([
        { name: 'deleted/ratings.csv', content: letterboxd.replaceAll('Matrix', 'Deleted') },
        { name: 'diary.csv', content: `${letterboxd}2021-03-06,More,2001,https://boxd.it/1,3\n` },
        { name: 'ratings.csv', content: letterboxd },
        { name: 'profile.csv', content: 'Name\nAda\n' },
      ]),
    )
    expect(file.rows.map((row) => row.title)).toEqual(['The Matrix', 'Crouching Tiger, Hidden Dragon'])
  })
})

describe('files written elsewhere', () => {
  test('a byte order mark and CRLF', async () =>
    expect((await read(`\uFEFF${letterboxd.replaceAll('\n', '\r\n')}`)).rows).toHaveLength(2))
  test('semicolons', async () =>
    expect((await read('Name;Year;Rating\n"Amélie; or not";2001;3,5\n')).rows).toMatchObject([
      { title: 'Amélie; or not', stars: 3.5 },
    ]))
  test('UTF-16', async () =>
    expect(
      (await readRatingsFile(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(letterboxd, 'utf16le')]))).rows,
    ).toHaveLength(2))
  test('Windows-1252 is read, and said', async () => {
    const file = await readRatingsFile(Buffer.from('Name,Year,Rating\nAmélie,2001,5\n', 'latin1'))
    expect(file.rows[0]?.title).toBe('Amélie')
    expect(file.notes[0]).toContain('not UTF-8')
  })
  test('a title over two lines keeps the count of lines right', async () => {
    const file = await read('Name,Year,Rating\n"Two\nlines",2001,5\nNext,2002,eleven\n')
    expect(file.problems).toEqual([{ line: 4, reason: '"eleven" is not a rating up to 5' }])
  })
})

describe('broken rows are listed with their line, the rest is read', () => {
  test('too few columns, nonsense ratings, no title', async () => {
    const file = await read(
      'Date,Name,Year,Letterboxd URI,Rating\n2021-01-01,A,1999,x,4\n2021-01-01,B\n2021-01-01,C,1999,x,11\n2021-01-01,,1999,x,3\n',
    )
    expect(file.rows).toHaveLength(1)
    expect(file.problems.map((problem) => problem.line)).toEqual([3, 4, 5])
  })
  test('a quotation mark never closed', async () => {
    const file = await read('Name,Year,Rating\nA,1999,4\n"B,1999,3\nC,2000,2\n')
    expect(file.rows.map((row) => row.title)).toEqual(['A'])
    expect(file.problems[0]?.reason).toContain('never closed')
  })
  test('dates that cannot be are no dates', async () => {
    const file = await read('Date,Name,Year,Rating\n2199-01-01,A,1999,4\nyesterday,B,1999,4\n')
    expect(file.rows.map((row) => row.ratedAt)).toEqual([null, null])
  })
  test('a column named __proto__ harms nobody', async () =>
    expect((await read('Name,Year,Rating,__proto__\nA,1999,4,x\n')).rows).toHaveLength(1))
})

describe('files that cannot be used say why', () => {
  test.each([
    ['', 'empty'],
    ['\uFEFF\r\n ', 'empty'],
    ['Date,Name,Year,Letterboxd URI,Rating\n', 'nothing below'],
    ['Date,Name,Year,Letterboxd URI\n2021-01-01,A,1999,x\n', 'has no ratings'],
    ['Name,Year,Rating\nA,1999,\n', 'rates none'],
    ['Const,Title\ntt1,A\n', 'Your Rating'],
    ['userId,movieId,rating,timestamp\n1,1,4,964982703\n', 'many people'],
    ['when,what\n1,2\n', 'No export we know'],
    ['{"movies": [', 'damaged'],
    ['{"name": "Ada"}', 'no ratings'],
    ['PK\u0003\u0004 and then nothing', 'damaged'],
  ])('%j', async (content, part) => expect(await failure(content)).toContain(part))

  test('a picture', async () =>
    expect(await failure(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toContain('not a text file'))
  test('larger than allowed', async () => {
    const error = await readRatingsFile(bytes(letterboxd), 20).catch((each: Error) => each.message)
    expect(error).toContain('larger than')
  })
  test('more rows than allowed', async () => {
    const many = `Name,Year,Rating\n${'A,1999,4\n'.repeat(50_001)}`
    expect(await failure(many)).toContain('more than 50,000 rows')
  })
})

describe('archives are opened with care', () => {
  test('a path that leads outside', async () => {
    expect(await failure(zipOf([{ name: '../ratings.csv', content: letterboxd }]))).toContain('leads outside')
    expect(await failure(zipOf([{ name: '/etc/ratings.csv', content: letterboxd }]))).toContain('leads outside')
    expect(await failure(zipOf([{ name: 'a\\..\\ratings.csv', content: letterboxd }]))).toContain('leads outside')
  })
  test('a file packed a thousand to one', async () => {
    const bomb = zipOf([{ name: 'ratings.csv', content: new Uint8Array(20_000_000) }])
    expect(bomb.length).toBeLessThan(50_000)
    expect(await failure(bomb)).toContain('packed')
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
