import { describe, expect, test } from 'vitest'
import { changesOf, importedRow, planAmong } from './plan-films'
import type { ImportedFilm } from './read-film'

type StoredFilm = Parameters<typeof planAmong>[0][number]

const film = (part: Partial<ImportedFilm> = {}): ImportedFilm => ({
  slug: 'heat',
  title: 'Heat',
  originalTitle: undefined,
  alternativeTitles: [],
  year: 1995,
  series: undefined,
  seriesPart: undefined,
  directors: ['Michael Mann'],
  writers: [],
  cast: [],
  genres: ['crime'],
  runtimeMinutes: 170,
  countries: [],
  languages: [],
  moods: [],
  themes: [],
  settings: [],
  details: [],
  contentNotes: [],
  logline: 'A robber and a policeman.',
  prominence: 50,
  ...part,
})
const stored = (id: number, part: Partial<ImportedFilm> = {}, kept: Partial<StoredFilm> = {}): StoredFilm => {
  const row = importedRow(film(part))
  return {
    id,
    slug: row.slug,
    title: row.title,
    originalTitle: null,
    year: row.year,
    directors: row.directors,
    imdbId: row.imdbId ?? null,
    movieLensId: row.movieLensId ?? null,
    tmdbId: row.tmdbId ?? null,
    contentHash: row.contentHash,
    retiredAt: null,
    editedFields: [],
    ...kept,
  }
}
const plan = (catalog: StoredFilm[], ...films: ImportedFilm[]) => {
  const read = films.map((each, at) => ({
    kind: 'film' as const,
    line: at + 2,
    film: each,
    warnings: [],
    unknown: [],
    withoutKind: false,
  }))
  const { plan: made, rejected, counts } = planAmong(catalog, read)
  return {
    added: made.add.map(({ slug }) => slug),
    updated: made.update.map(({ id, film: { slug } }) => [id, slug]),
    rejected: rejected.map(({ line, reason }) => [line, reason]),
    unchanged: counts.unchanged,
    ours: counts.ours,
  }
}
const nothing = { added: [], updated: [], rejected: [], unchanged: 0, ours: 0 }
const ran = { slug: 'ran', title: 'Ran', year: 1985, directors: ['Akira Kurosawa'] }

describe('a film of a file', () => {
  test('that is not there is added, under an address of its own', () => {
    expect(plan([], film())).toEqual({ ...nothing, added: ['heat'] })
    const others = [
      { year: 1986, directors: ['A'] },
      { year: 1987, directors: ['B'] },
    ]
    expect(plan([stored(1, ran, { slug: 'heat' })], film())).toEqual({ ...nothing, added: ['heat-1995'] })
    expect(plan([stored(1, ran, { slug: 'heat' })], film(others[0]), film({ ...others[1], year: 1986 })).added).toEqual(
      ['heat-1986', 'heat-1986-2'],
    )
    expect(plan([stored(1, ran, { slug: 'heat' })], film({ year: -5 })).added).toEqual(['heat-5'])
  })
  test('that stands as the file says it is left alone', () =>
    expect(plan([stored(1)], film())).toEqual({ ...nothing, unchanged: 1 }))
  test('that says something else now is changed and keeps its address', () =>
    expect(plan([stored(1, {}, { slug: 'heat-of-old' })], film({ logline: 'Other words.' }))).toEqual({
      ...nothing,
      updated: [[1, 'heat-of-old']],
    }))
  test('that an admin wrote stays theirs', () =>
    expect(plan([stored(1, {}, { contentHash: 'written here' })], film({ logline: 'Other words.' }))).toEqual({
      ...nothing,
      ours: 1,
    }))
  test('that a file retired comes back, one an admin retired does not', () => {
    const retiredAt = new Date(1)
    expect(plan([stored(1, {}, { retiredAt })], film()).updated).toEqual([[1, 'heat']])
    expect(plan([stored(1, {}, { retiredAt, editedFields: ['retired'] })], film())).toEqual({
      ...nothing,
      unchanged: 1,
    })
    expect(plan([stored(1, {}, { editedFields: ['title'] })], film())).toEqual({ ...nothing, unchanged: 1 })
  })
})

describe('a film is refused with its line', () => {
  test('that stands in the file already, by its title or by any number', () => {
    expect(plan([], film(), film(ran), film())).toMatchObject({
      added: ['heat', 'ran'],
      rejected: [[4, 'is the same film as line 2']],
    })
    const other = { ...ran, slug: 'x' }
    expect(plan([], film({ imdbId: 'tt1' }), film({ ...other, imdbId: 'tt1' })).rejected).toEqual([
      [3, 'is the same film as line 2'],
    ])
    expect(plan([], film({ movieLensId: 5 }), film({ ...other, movieLensId: 5 })).rejected).toEqual([
      [3, 'is the same film as line 2'],
    ])
    expect(plan([], film({ tmdbId: 5 }), film({ ...other, tmdbId: 5 })).rejected).toEqual([
      [3, 'is the same film as line 2'],
    ])
    expect(plan([], film({ movieLensId: 5 }), film({ ...other, tmdbId: 5 })).rejected).toEqual([])
    expect(plan([], film(), film({ title: 'HEAT' })).rejected).toEqual([[3, 'is the same film as line 2']])
    expect(plan([], film(), film({ year: 1986 }), film({ directors: ['Dick Richards'], slug: 'x' })).rejected).toEqual(
      [],
    )
  })
  test('that is one of ours twice', () => {
    const both = [film({ imdbId: 'tt1' }), film({ imdbId: 'tt1', title: 'Heat!', directors: ['M. Mann'] })]
    expect(plan([stored(1, { imdbId: 'tt1' })], ...both).rejected).toEqual([[3, 'is the same film as line 2']])
  })
  test('whose number belongs to another of ours', () => {
    const theirs = [stored(1, { imdbId: 'tt1' }), stored(2, { ...ran, movieLensId: 5, tmdbId: 6 })]
    expect(plan(theirs, film({ imdbId: 'tt1', movieLensId: 5 })).rejected).toEqual([
      [2, 'its MovieLens number belongs to Ran (1985)'],
    ])
    expect(plan(theirs, film({ imdbId: 'tt1', tmdbId: 6 })).rejected).toEqual([
      [2, 'its TMDB number belongs to Ran (1985)'],
    ])
    expect(plan(theirs, film({ ...ran, movieLensId: 5, tmdbId: 6 })).rejected).toEqual([])
  })
  test('that may be one of several', () => {
    const twins = [stored(1, { directors: ['A'] }), stored(2, { directors: ['B'], slug: 'heat-2' })]
    expect(plan(twins, film({ directors: ['C'] })).rejected).toEqual([
      [2, 'may be Heat (1995) or Heat (1995): give its imdbId'],
    ])
  })
})

test('a row keeps what a file no longer says as gone, and another content is another hash', () => {
  expect(importedRow(film())).toMatchObject({ series: null, seriesPart: null })
  expect(importedRow(film({ series: 'x', seriesPart: 2 }))).toMatchObject({ series: 'x', seriesPart: 2 })
  expect(importedRow(film()).contentHash).toBe(importedRow(film()).contentHash)
  expect(importedRow(film({ prominence: 51 })).contentHash).not.toBe(importedRow(film()).contentHash)
})

test('only what differs is kept of a change, with what it was', () => {
  expect(
    changesOf(
      { title: 'Heat', year: 1995, originalTitle: null },
      { title: 'Heat!', year: 1995, originalTitle: undefined },
    ),
  ).toEqual([{ field: 'title', before: 'Heat', after: 'Heat!' }])
  expect(changesOf({ title: 'Heat' }, {})).toEqual([])
  expect(changesOf({ genres: ['crime'], retired: true }, { genres: ['crime'], retired: false })).toEqual([
    { field: 'retired', before: true, after: false },
  ])
  expect(changesOf({}, { title: 'Heat' })).toEqual([{ field: 'title', before: null, after: 'Heat' }])
})
