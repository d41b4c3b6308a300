import { expect, test } from 'vitest'
import { emptyPreview } from '@/testing/empty-preview'
import { countsOfPreview, countsOfWords, filmIdsOf } from './counts-of'
import type { Preview } from './schema'

const row = { key: 1, line: 1, title: 'A', year: 1990, says: 'seen' as const, stars: null, at: null }
const ref = (id: number) => ({ id, title: 'A', year: 1990 })
const found = (id: number) => ({ ...row, film: ref(id), probably: false })
const open = (...ids: number[]) => ({ ...row, films: ids.map(ref) })
const missing = { ...row, imdbId: null, movieLensId: null, tmdbId: null, originalTitle: null, reason: 'none' }
const problem = { line: 1, reason: 'none' }
const edit = {
  facet: 'mood:dark',
  state: 'ACTIVE' as const,
  strength: null,
  label: null,
  stated: true,
  wish: null,
  saidAt: 0,
  askedAt: null,
  at: 0,
}

test.each<[string, Partial<Preview>, Partial<ReturnType<typeof countsOfPreview>>]>([
  ['nothing', {}, {}],
  ['what was found', { matched: [found(1), found(2)] }, { rows: 2 }],
  ['films we lack', { unmatched: [missing] }, { rows: 1, unmatched: 1 }],
  ['films to choose from', { ambiguous: [open(1, 2)] }, { rows: 1, ambiguous: 1 }],
  ['rows that cannot be read', { problems: [problem, problem] }, { rows: 2, unreadable: 2 }],
  [
    'what is no longer shown',
    { more: { unmatched: 5, ambiguous: 7, problems: 11 } },
    { rows: 23, unmatched: 5, ambiguous: 7, unreadable: 11 },
  ],
  [
    'words and lines of our own table',
    { own: { words: [{ type: 'SURVEY_LOVED', filmId: 1, at: 0 }], edits: [edit, edit] } },
    { rows: 3 },
  ],
])('a file counts %s', (_, part, counts) =>
  expect(countsOfPreview({ ...emptyPreview, ...part })).toEqual({
    ...{ rows: 0, unmatched: 0, ambiguous: 0, unreadable: 0 },
    ...counts,
  }),
)

test('what was written is counted as a whole and by what it says', () => {
  const reacted = (detail: string) => ({ type: 'REACTED' as const, filmId: 1, detail })
  const words = [reacted('SEEN'), reacted('SEEN'), reacted('SEEN'), reacted('WANT'), reacted('WANT')]
  expect(
    countsOfWords([...words, { type: 'SURVEY_LOVED', filmId: 1 }, { type: 'RATED', filmId: 2, value: 4 }]),
  ).toEqual({ imported: 7, seen: 3, wanted: 2, liked: 1 })
})

test('films are those that were found and those one may choose, each once', () =>
  expect(filmIdsOf({ matched: [found(3), found(1), found(3)], ambiguous: [open(1, 2), open(4)] })).toEqual([
    3, 1, 2, 4,
  ]))
