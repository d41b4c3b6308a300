import { describe, expect, test } from 'vitest'
import { buildFilmIndex } from '../../catalog/titles/match-films'
import { decideRatings } from './decide-ratings'
import { previewRatings } from './preview-ratings'
import { readRatingsFile } from './read-ratings-file'
import { confirmImportInput } from './schema'

const film = (id: number, title: string, year: number) => ({
  ...{ id, title, year, originalTitle: null, directors: [], imdbId: null, movieLensId: null, tmdbId: null },
})
const index = buildFilmIndex([
  film(1, 'Alien', 1979),
  film(2, 'Snow', 2010),
  film(3, 'Snow', 2010),
  film(4, 'Heat', 1995),
])
const preview = async (lines: string) =>
  previewRatings(index, await readRatingsFile(new TextEncoder().encode(`Date,Name,Year,Rating\n${lines}`)))

describe('previewRatings', () => {
  test('sorts rows into found, several, none', async () => {
    const result = await preview('2020-01-01,Alien,1979,5\n2020-01-01,Snow,2010,4\n2020-01-01,Heat,2013,3\n')
    expect(result.matched).toMatchObject([{ film: { id: 1 }, stars: 5 }])
    expect(result.ambiguous).toMatchObject([{ line: 3, films: [{ id: 2 }, { id: 3 }] }])
    expect(result.unmatched).toMatchObject([{ title: 'Heat', reason: expect.stringContaining('that year') }])
  })
  test('of a film rated twice the newer rating counts', async () => {
    const result = await preview('2021-01-01,Alien,1979,5\n2020-01-01,Alien,1979,2\n')
    expect(result).toMatchObject({ repeated: 1, matched: [{ stars: 5 }] })
  })
})

describe('decideRatings', () => {
  const now = Date.UTC(2024, 0, 1)
  const none = new Map<number, number>()

  test('what was said later stays, what was said earlier gives way', async () => {
    const given = await preview('2020-01-01,Alien,1979,5\n2020-01-01,Heat,1995,3\n')
    const said = new Map([
      [1, Date.UTC(2022, 0, 1)],
      [4, Date.UTC(2010, 0, 1)],
    ])
    const { write, kept } = decideRatings(given, none, said, now)
    expect(write).toEqual([{ filmId: 4, value: 3, ratedAt: new Date(Date.UTC(2020, 0, 1)) }])
    expect(kept).toBe(1)
  })
  test('a rating without a date fills gaps and overrides nothing', async () => {
    const given = await preview(',Alien,1979,5\n,Heat,1995,3\n')
    const { write, kept } = decideRatings(given, none, new Map([[1, 5]]), now)
    expect(write).toEqual([{ filmId: 4, value: 3, ratedAt: new Date(now) }])
    expect(kept).toBe(1)
  })
  test('a choice counts only among the films that were offered', async () => {
    const given = await preview('2020-01-01,Snow,2010,4\n')
    expect(decideRatings(given, new Map([[2, 3]]), none, now)).toMatchObject({ write: [{ filmId: 3 }], open: 0 })
    expect(decideRatings(given, new Map([[2, 1]]), none, now)).toMatchObject({ write: [], open: 1 })
  })
})

test('choices are read from the fields of the form', () => {
  const input = confirmImportInput.parse({
    importId: 'x',
    'choice-7': '12',
    'choice-8': '',
    'choice-a': '3',
    other: '1',
  })
  expect(input.choices).toEqual(new Map([[7, 12]]))
})

describe('a file of many rows', () => {
  const rows = (count: number, title: (place: number) => string) =>
    Array.from({ length: count }, (_, place) => `2020-01-01,${title(place)},1999,4`).join('\n')
  const read = async (lines: string) =>
    previewRatings(index, await readRatingsFile(new TextEncoder().encode(`Date,Name,Year,Rating\n${lines}`)))

  test('keeps the first rows of what it could not find, and counts the rest', async () => {
    const { unmatched, more } = await read(rows(2_000, (place) => `Nowhere ${place}`))
    expect([unmatched.length, more.unmatched]).toEqual([500, 1_500])
  })

  test('keeps the first rows it could not read, and counts the rest', async () => {
    const { problems, more } = await read(Array(2_000).fill('2020-01-01,Alien,1999,nine').join('\n'))
    expect([problems.length, more.problems]).toEqual([500, 1_500])
  })

  test('with titles no film could have is read in a moment, and only their beginning is kept', async () => {
    const { unmatched } = await read(
      `2020-01-01,"${'a: '.repeat(30_000)}",1999,4\n2020-01-01,"a${' '.repeat(90_000)}b",1999,4`,
    )
    expect(unmatched.map((row) => row.title.length)).toEqual([300, 300])
  })
})
