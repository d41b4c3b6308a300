import { describe, expect, test } from 'vitest'
import { buildFilmIndex } from '../../../catalog/titles/match-films'
import { limits } from '../../limits'
import { previewSchema } from '../schema'
import type { OwnReading } from './read-own'
import { filmFinder, showOwn } from './show-own'

const known = { originalTitle: null, directors: [], imdbId: null, movieLensId: null, tmdbId: null }
const index = buildFilmIndex([
  { ...known, id: 1, title: 'Heat', year: 1995, imdbId: 'tt0113277' },
  { ...known, id: 2, title: 'Carrie', year: 1976 },
  { ...known, id: 3, title: 'Carrie', year: 2013 },
])
const find = filmFinder(
  [
    { id: 1, slug: 'heat', title: 'Heat' },
    { id: 2, slug: 'carrie', title: 'Carrie' },
    { id: 3, slug: 'carrie-2013', title: 'Carrie' },
  ],
  index,
)
const named = { slug: null, title: 'Heat', year: null, imdbId: null, tmdbId: null }

describe('a film of our own table', () => {
  test.each([
    ['by its address', { slug: 'carrie-2013', title: 'Carrie' }, 3],
    [
      'by its title and year, where its address is that of another film',
      { slug: 'heat', title: 'Carrie', year: 1976 },
      2,
    ],
    ['by its number, where its address is not here', { slug: 'gone', title: 'Whatever', imdbId: 'tt0113277' }, 1],
    ['not by its title alone, of two of one title', { title: 'Carrie' }, null],
    ['nowhere', { slug: 'gone', title: 'Nothing' }, null],
  ])('is found %s', (_, film, id) => expect(find({ ...named, ...film })).toBe(id))
})

const awaited = { line: 4, film: { ...named, year: 1990, tmdbId: 7 }, says: 'rated' as const, stars: 4, at: null }
const blank: OwnReading = { words: [], edits: [], awaited: [], problems: [] }

describe('a table of our own is shown', () => {
  test('as any other file, its words and lines as they will be written', () => {
    const words = [{ type: 'SURVEY_LOVED' as const, filmId: 1, at: 5 }]
    const shown = showOwn({ ...blank, words })
    expect(previewSchema.parse(shown)).toEqual(shown)
    expect(shown).toMatchObject({ source: 'matinee', scale: 5, best: 'highest', scaleIsKnown: true, own: { words } })
  })
  test('with films we lack as rows that wait', () => {
    expect(showOwn({ ...blank, awaited: [awaited] }).unmatched).toEqual([
      {
        ...{ key: 4, line: 4, title: 'Heat', year: 1990, says: 'rated', stars: 4, at: null },
        ...{ imdbId: null, tmdbId: 7, movieLensId: null, originalTitle: null },
        reason: 'The catalog has nothing of this title.',
      },
    ])
  })
  test('as far as rows are kept, the rest is counted', () => {
    const reading = (missing: number, wrong: number): OwnReading => ({
      ...blank,
      awaited: Array.from({ length: missing }, () => awaited),
      problems: Array.from({ length: wrong }, () => ({ line: 1, reason: 'none' })),
    })
    const [all, over] = [
      reading(limits.awaited, limits.rowsShown),
      reading(limits.awaited + 2, limits.rowsShown + 3),
    ].map(showOwn)
    expect(all?.more).toEqual({ ambiguous: 0, unmatched: 0, problems: 0 })
    expect(over?.more).toEqual({ ambiguous: 0, unmatched: 2, problems: 3 })
    expect([over?.unmatched.length, over?.problems.length]).toEqual([limits.awaited, limits.rowsShown])
  })
})
