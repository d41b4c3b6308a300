import { describe, expect, test } from 'vitest'
import type { FilmMatch } from '../../catalog/titles/match-films'
import { asWaiting, awaitedWords, filmsCome, givingWay } from './awaited-rows'

const named = (title: string, year: number | null = 1990) => ({ title, year })

describe('rows that wait make room', () => {
  const [a, b, c] = [named('A'), named('B'), named('C')]
  test('for the same film of the same year, wherever they stand', () => {
    expect(givingWay([a, b, c], [named('C'), named('A')], 9)).toEqual([a, c])
    expect(givingWay([a, named('B', null)], [named('A', 1991), named('A', null), named('B')], 9)).toEqual([])
    expect(givingWay([named('A|1', 2)], [{ title: 'A', year: 1 }], 9)).toEqual([])
  })
  test.each([
    [5, []],
    [4, [a]],
    [3, [a, b]],
    [2, [a, b, c]],
    [1, [a, b, c]],
  ])('for others of which %i may wait, the oldest first', (most, gone) =>
    expect(givingWay([a, b, c], [named('D'), named('E')], most)).toEqual(gone),
  )
  test('for both: what is replaced is not counted among the oldest', () =>
    expect(givingWay([a, b, c], [named('A'), named('D')], 3)).toEqual([a, b]))
})

test('a row waits with all that it says of its film, and with its day or none', () => {
  const film = { title: 'A', originalTitle: 'B', year: 1990, imdbId: 'tt1', movieLensId: 2, tmdbId: 3 }
  const row = { ...film, key: 1, line: 4, says: 'rated' as const, stars: 3.5, at: 86_400_000, reason: 'none' }
  expect(asWaiting(row)).toEqual({ ...film, says: 'rated', stars: 3.5, saidAt: new Date(86_400_000) })
  expect(asWaiting({ ...row, at: null }).saidAt).toBeNull()
})

describe('a film that has come', () => {
  const film = {
    id: 7,
    title: 'A',
    originalTitle: null,
    year: 1990,
    directors: [],
    imdbId: null,
    movieLensId: null,
    tmdbId: null,
  }
  test.each<[string, FilmMatch, number | null, number | null]>([
    ['by its title in its year', { kind: 'matched', film, by: 'title' }, 1990, 7],
    ['by its title in another year', { kind: 'matched', film, by: 'title' }, 1991, null],
    ['by its title without a year', { kind: 'matched', film, by: 'title' }, null, null],
    ['by a number, whatever the year', { kind: 'matched', film, by: 'imdb' }, 1991, 7],
    ['by another number', { kind: 'matched', film, by: 'tmdb' }, null, 7],
    ['one of several', { kind: 'ambiguous', films: [film] }, 1990, null],
    ['none', { kind: 'unknown' }, 1990, null],
  ])('%s', (_, found, year, id) => expect(filmsCome([{ title: 'A', year }], () => found)[0]?.filmId ?? null).toBe(id))
})

test('rows find the film that came, each by itself', () => {
  const found = (id: number): FilmMatch => ({ kind: 'matched', by: 'imdb', film: { id } as never })
  const rows = [named('A'), named('B'), named('C')]
  const come = filmsCome(rows, ({ title }) => (title === 'B' ? { kind: 'unknown' } : found(title.charCodeAt(0))))
  expect(come).toEqual([
    { row: named('A'), filmId: 65 },
    { row: named('C'), filmId: 67 },
  ])
})

describe('what a row said of a film that has come', () => {
  const now = Date.UTC(2026, 0, 1)
  const row = { says: 'rated', stars: 3.5, saidAt: new Date(Date.UTC(2020, 0, 1)), importId: 'i' }
  const word = { id: '1', type: 'RATED', value: 1, detail: null, at: Date.UTC(2021, 0, 1) }
  test('is said at its own moment, as of its import', () =>
    expect(awaitedWords([{ row, filmId: 7 }], new Map(), now)).toEqual([
      { type: 'RATED', filmId: 7, value: 3.5, at: row.saidAt, importId: 'i' },
    ]))
  test('without a day is older than all that has one', () => {
    const [said] = awaitedWords([{ row: { ...row, says: 'seen', saidAt: null }, filmId: 7 }], new Map(), now)
    expect(said).toMatchObject({ type: 'REACTED', detail: 'SEEN', importId: 'i' })
    expect(said?.at.getUTCFullYear()).toBe(1970)
  })
  test('is nothing where the person has said more since of that very film', () => {
    expect(awaitedWords([{ row, filmId: 7 }], new Map([[7, [word]]]), now)).toEqual([])
    expect(awaitedWords([{ row, filmId: 7 }], new Map([[8, [word]]]), now)).toHaveLength(1)
  })
  test('is refused where it is no word of ours', () =>
    expect(() => awaitedWords([{ row: { ...row, says: 'hummed' }, filmId: 7 }], new Map(), now)).toThrow())
})
