import { describe, expect, test } from 'vitest'
import { readFile } from '../../read-file'

const read = async (text: string, name = 'export.csv') => readFile(new TextEncoder().encode(text), name)
const seenDay = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))
const rowsOf = async (text: string, name?: string) => {
  const { source, rows, left } = await read(text, name)
  return { source, left, rows: rows.map((row) => [row.says, row.title, row.stars, seenDay(row.at)]) }
}

describe('Criticker', () => {
  test('scores are out of a hundred, and every name of its columns is known', async () => {
    const file = await rowsOf('Score,Film Name,Year,Date Rated\n90,Heat,1995,2020-02-03\n')
    expect(file).toMatchObject({ source: 'criticker', rows: [['rated', 'Heat', 4.5, '2020-02-03']] })
    const other = await read('Score,Film ID,Title,IMDb ID,Review Date\n50,7,Heat,tt0113277,2020-02-04\n')
    expect(other.rows).toMatchObject([{ title: 'Heat', stars: 2.5, imdbId: 'tt0113277', at: Date.UTC(2020, 1, 4) }])
    expect((await rowsOf('Score,Film ID,Title,ImdbId,Date\n50,7,Heat,tt0113277,2020-02-05\n')).rows).toEqual([
      ['rated', 'Heat', 2.5, '2020-02-05'],
    ])
  })
  test('a film without a score says nothing', async () =>
    expect(await rowsOf('Score,Film Name,Year\n,Heat,1995\n80,Ran,1985\n')).toMatchObject({
      rows: [['rated', 'Ran', 4, null]],
      left: { nothing: 1 },
    }))
})

describe('Filmweb', () => {
  test('the original title goes before the Polish one, and either day is read', async () => {
    const head = 'pl_title,original_title,year,directors,user_rating'
    const file = await read(`${head},iso_date\nGorączka,Heat,1995,Michael Mann,8,2020-02-03\n`)
    expect(file.source).toBe('filmweb')
    expect(file.rows).toMatchObject([
      { title: 'Heat', originalTitle: 'Gorączka', year: 1995, stars: 4, at: Date.UTC(2020, 1, 3) },
    ])
    expect((await rowsOf(`${head},timestamp\nRan,,1985,,10,1580688000\n`)).rows).toEqual([
      ['rated', 'Ran', 5, '2020-02-03'],
    ])
  })
})

describe('Plex', () => {
  const library = (items: object[]) => JSON.stringify(items)
  const item = (more: object) => ({ ratingKey: '1', type: 'movie', title: 'Heat', year: 1995, ...more })
  test('numbers of other databases are found wherever they stand', async () => {
    const ids = { guid: 'plex://movie/5d7768', guids: ['imdb://tt0113277', 'tmdb://949'] }
    const { source, rows } = await read(library([item({ ...ids, userRating: 8 })]), 'library.json')
    expect(source).toBe('plex')
    expect(rows).toMatchObject([{ title: 'Heat', imdbId: 'tt0113277', tmdbId: 949, stars: 4 }])
  })
  test('a film without numbers is known by its title', async () => {
    const { rows } = await read(library([item({ guid: 'local://1', userRating: 6 })]), 'library.json')
    expect(rows).toMatchObject([{ title: 'Heat', year: 1995, imdbId: null, tmdbId: null, stars: 3 }])
  })
  test('what was played is seen, what was not says nothing, and series are left out', async () => {
    const items = [item({ viewCount: 2 }), item({ title: 'Ran', viewCount: 0 }), item({ title: 'Twin', type: 'show' })]
    expect(await rowsOf(library(items), 'library.json')).toMatchObject({
      rows: [['seen', 'Heat', null, null]],
      left: { nothing: 1, series: 1 },
    })
  })
})

describe('Movary and Jellyfin', () => {
  test('Movary: a rating, a visit and the watchlist', async () => {
    const seen = await rowsOf(
      'title,year,tmdbId,watchedAt,userRating\nHeat,1995,949,2020-02-03,8\nRan,1985,11645,2020-02-04,\n',
    )
    expect(seen).toMatchObject({
      source: 'movary',
      rows: [
        ['rated', 'Heat', 4, '2020-02-03'],
        ['seen', 'Ran', null, '2020-02-04'],
      ],
    })
    const wanted = await rowsOf('title,year,tmdbId,addedAt\nHeat,1995,949,2020-02-03\nRan,1985,11645,\n')
    expect(wanted).toMatchObject({ rows: [['want', 'Heat', null, '2020-02-03']], left: { nothing: 1 } })
  })
  test('Jellyfin: what everybody thinks of a film is not what its owner does', async () => {
    const film = (name: string, data: object) => ({ Name: name, Type: 'Movie', CommunityRating: 9, UserData: data })
    const items = [
      film('Heat', { Played: true, Rating: 7 }),
      film('Ran', { Played: true }),
      film('Alien', { Played: false }),
      { ...film('Twin', { Played: true }), Type: 'Episode' },
    ]
    expect(await rowsOf(JSON.stringify({ Items: items }), 'jellyfin.json')).toMatchObject({
      source: 'jellyfin',
      rows: [
        ['rated', 'Heat', 3.5, null],
        ['seen', 'Ran', null, null],
      ],
      left: { nothing: 1, series: 1 },
    })
  })
})
