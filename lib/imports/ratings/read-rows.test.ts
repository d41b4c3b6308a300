import { describe, expect, test } from 'vitest'
import { zipOf } from '../../../testing/zip-fixtures'
import { readFile } from './read-file'
import type { ReadOptions } from './read-rows'

const read = (text: string, options: ReadOptions = {}, name = 'films.csv') =>
  readFile(new TextEncoder().encode(text), name, options)

describe('a row', () => {
  test('without title and number is told with its line', async () => {
    const file = await read('Title,Year,My rating\n,1999,4\nHeat,1995,4\n')
    expect(file.problems).toEqual([{ line: 2, reason: 'has no title' }])
    expect(file.rows.map(({ title }) => title)).toEqual(['Heat'])
  })

  test('with a number of another site needs no title', async () => {
    const file = await read('Title,My rating,TMDB id,IMDb id\n,4,603,\n,3,,tt0113277\n')
    expect(file.rows).toMatchObject([
      { title: '', tmdbId: 603, imdbId: null },
      { title: '', tmdbId: null, imdbId: 'tt0113277' },
    ])
    expect(file.problems).toEqual([])
  })

  test('of 0 says nothing where stars are given, and is the lowest score of a hundred', async () => {
    const stars = await read('Title,Year,My rating\nHeat,1995,0\nJaws,1975,5\n')
    expect(stars.rows.map(({ title }) => title)).toEqual(['Jaws'])
    expect(stars.left.nothing).toBe(1)
    const scores = await read('Film Name,Year,Score\nHeat,1995,0\nJaws,1975,90\n')
    expect(scores).toMatchObject({ source: 'criticker', scale: 100, scaleIsKnown: true })
    expect(scores.rows.map(({ title, stars: given }) => [title, given])).toEqual([
      ['Heat', 0.5],
      ['Jaws', 4.5],
    ])
  })

  test('with words for a rating is told, cut where they are long', async () => {
    const file = await read(`Title,Year,My rating\nHeat,1995,${'x'.repeat(40)}\nJaws,1975,5\nRan,1985,4\n`)
    expect(file.problems).toEqual([{ line: 2, reason: `"${'x'.repeat(20)}" is not a rating up to 5` }])
  })

  test('says what is most: a rating, then that it was seen, then that it is wanted', async () => {
    const file = await read(
      'Title,Year,My rating,Seen,Watchlist\nA,1991,4,yes,yes\nB,1992,,yes,yes\nC,1993,,no,yes\nD,1994,,no,no\n',
    )
    expect(file.rows.map(({ title, says, stars }) => [title, says, stars])).toEqual([
      ['A', 'rated', 4],
      ['B', 'seen', null],
      ['C', 'want', null],
    ])
    expect(file.left.nothing).toBe(1)
    expect(file.asks).toBeNull()
  })

  test('that is no film is left out and counted', async () => {
    const file = await read('Title,Type,My rating\nHeat,movie,4\nLost,TV series,5\n')
    expect(file.rows.map(({ title }) => title)).toEqual(['Heat'])
    expect(file.left.series).toBe(1)
  })

  test('keeps everything that tells the film, and the line it stands in', async () => {
    const [, second] = (
      await read(
        'Title,Original title,Year,Directors,IMDb id,TMDB id,MovieLens id,My rating,Date watched\n' +
          'Heat,,1995,Michael Mann,,,,4,\n' +
          'Spirited Away,千と千尋の神隠し,2001,"Hayao Miyazaki, Somebody Else",tt0245429,129,5618,4.5,2020-03-01\n',
      )
    ).rows
    expect(second).toEqual({
      key: 2,
      line: 3,
      path: 'films.csv',
      title: 'Spirited Away',
      originalTitle: '千と千尋の神隠し',
      year: 2001,
      directors: ['Hayao Miyazaki', 'Somebody Else'],
      imdbId: 'tt0245429',
      movieLensId: 5618,
      tmdbId: 129,
      says: 'rated',
      stars: 4.5,
      at: Date.UTC(2020, 2, 1),
    })
  })
})

describe('a table of one’s own', () => {
  test('tells what each column was taken for, with an example that is not too long', async () => {
    const file = await read(`Title,Stars,Diary\nHeat,4,\nJaws,3,${'words '.repeat(30)}\n`)
    expect(file.columns).toEqual([
      { name: 'title', field: 'title', example: 'Heat' },
      { name: 'stars', field: 'rating', example: '4' },
      { name: 'diary', field: 'ignore', example: 'words '.repeat(10) },
    ])
  })

  test('of which a column is said to be something else is read so', async () => {
    const text = 'Title,My rating,Score by Ann\nHeat,2,9\n'
    expect((await read(text)).rows[0]?.stars).toBe(2)
    const changed = await read(text, { columns: { 'score by ann': 'rating' }, scale: 10 })
    expect(changed.rows[0]?.stars).toBe(4.5)
    expect(changed.columns?.map(({ field }) => field)).toEqual(['title', 'ignore', 'rating'])
    expect((await read(text, { columns: { 'no such column': 'rating' } })).rows[0]?.stars).toBe(2)
  })

  test('takes a column of averages in when the person says it is theirs', async () => {
    const text = 'Title,Year,Rating\nA,1999,8.3\nB,1999,7.9\n'
    expect((await read(text)).rows).toEqual([])
    const taken = await read(text, { columns: { rating: 'rating' } })
    expect(taken.rows.map(({ stars }) => stars)).toEqual([4, 4])
    expect(taken.notes).toEqual([])
  })

  test('whose rating holds words is not read as one', async () => {
    const file = await read('Title,Rating,Seen\nA,fine,yes\nB,bad,yes\nC,4,yes\n')
    expect(file.notes).toEqual(['The column “rating” holds no numbers and was not read as your rating.'])
    expect(file.rows.map(({ says }) => says)).toEqual(['seen', 'seen', 'seen'])
    const half = await read('Title,Rating,Seen\nA,fine,yes\nB,4,yes\n')
    expect(half.notes).toEqual([])
    expect(half.rows.map(({ says }) => says)).toEqual(['rated'])
  })

  test('of films alone asks what the list is, unless its name or the person says so', async () => {
    const text = 'Title,Year\nHeat,1995\n'
    expect(await read(text)).toMatchObject({ asks: 'role', rows: [], left: { nothing: 1 } })
    expect((await read(text, {}, 'watchlist.csv')).rows[0]?.says).toBe('want')
    expect((await read(text, {}, 'watched.csv')).rows[0]?.says).toBe('seen')
    expect((await read(text, { role: 'liked' })).rows[0]?.says).toBe('liked')
  })

  test('finds the number of a film in an address, where there is one only', async () => {
    const one = await read('Title,My rating,Link\nHeat,4,https://www.imdb.com/title/tt0113277/\n')
    expect(one.rows[0]?.imdbId).toBe('tt0113277')
    const two = await read(
      'Title,My rating,Link,Other\nHeat,4,https://imdb.com/title/tt0113277/,https://imdb.com/title/tt0073195/\n',
    )
    expect(two.rows[0]?.imdbId).toBeNull()
  })
})

test('the rows of an archive are counted through, each with the file it stands in', async () => {
  const file = await readFile(
    zipOf([
      { name: 'a/one.csv', content: 'Title,My rating\nHeat,4\n' },
      { name: 'a/two.csv', content: 'Title,My rating\nJaws,5\nRan,3\n' },
    ]),
    'films.zip',
  )
  expect(file.rows.map(({ key, path, line }) => [key, path, line])).toEqual([
    [1, 'a/one.csv', 2],
    [2, 'a/two.csv', 2],
    [3, 'a/two.csv', 3],
  ])
})

test('numbers of nobody’s name are pointed at, those of others are not', async () => {
  const two = await read('Title,Year,Anna,Ben,Metascore,Seat\nHeat,1995,4,2,76,3\nAlien,1979,5,5,89,1\n')
  expect(two).toMatchObject({ asks: 'role', rows: [] })
  expect(two.notes).toEqual([
    'The columns “anna”, “ben” hold numbers and were not read. If one of them holds your ratings, say so below.',
  ])
  const said = await read('Title,Year,Anna,Ben\nHeat,1995,4,2\nAlien,1979,5,5\n', { columns: { ben: 'rating' } })
  expect([said.notes, said.rows.map(({ stars }) => stars)]).toEqual([[], [2, 5]])
})

test('a column that only counts its rows is no rating, one of letters says how it is read', async () => {
  expect((await read('Place,Title,Year\n1,Heat,1995\n2,Alien,1979\n3,Jaws,1975\n')).notes).toEqual([])
  expect((await read('Title,Year,Grade\nHeat,1995,B\n')).notes).toEqual([expect.stringContaining('B 75')])
})
