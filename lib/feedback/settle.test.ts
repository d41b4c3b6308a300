import { afterEach, expect, test, vi } from 'vitest'
import { comesBack } from './diary-changes'
import { momentAfter } from './record'
import { type StoredWord, standingRows } from './settle'

const word = (at: number, type: string, part: Partial<StoredWord> = {}): StoredWord => ({
  id: `${at}`,
  type,
  value: null,
  detail: null,
  reason: null,
  at,
  ...part,
})
const rowsOf = (words: Record<number, StoredWord[]>) =>
  standingRows('me', new Map(Object.entries(words).map(([filmId, said]) => [Number(filmId), said])))

test('a rating is stored at the moment it was given, and says in no other row that the film was seen but its own', () => {
  expect(rowsOf({ 7: [word(5, 'RATED', { value: 3.5 })], 8: [word(6, 'RATING_CLEARED')] })).toEqual({
    ratings: [{ userId: 'me', filmId: 7, value: 3.5, ratedAt: new Date(5) }],
    reactions: [{ userId: 'me', filmId: 7, kind: 'SEEN', reason: null, reactedAt: new Date(5) }],
  })
})

test('reactions are stored by their kind, a reason with a refusal alone', () => {
  const said = { reason: 'slow' }
  expect(
    rowsOf({
      1: [word(1, 'REACTED', { detail: 'WANT', ...said }), word(2, 'REACTED', { detail: 'SEEN', ...said })],
      2: [word(3, 'REACTED', { detail: 'NOT_FOR_ME', ...said })],
      3: [word(4, 'REACTED', { detail: 'NOT_FOR_ME' })],
      4: [],
    }),
  ).toEqual({
    ratings: [],
    reactions: [
      { userId: 'me', filmId: 1, kind: 'SEEN', reason: null, reactedAt: new Date(2) },
      { userId: 'me', filmId: 1, kind: 'WANT', reason: null, reactedAt: new Date(1) },
      { userId: 'me', filmId: 2, kind: 'NOT_FOR_ME', reason: 'slow', reactedAt: new Date(3) },
      { userId: 'me', filmId: 3, kind: 'NOT_FOR_ME', reason: null, reactedAt: new Date(4) },
    ],
  })
})

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  [0, 1_000],
  [999, 1_000],
  [1_000, 1_001],
  [5_000, 5_001],
])('after a word of %i what is said at a thousand stands at %i', (last, moment) => {
  vi.useFakeTimers({ now: 1_000 })
  expect(momentAfter(last)).toBe(moment)
})

test.each([
  'RATED',
  'RATING_CLEARED',
  'REACTED',
  'REACTION_CLEARED',
  'SURVEY_LOVED',
  'SURVEY_UNLOVED',
  'SURVEY_WISH',
  'WATCHED',
  'NOTED',
])('what was said can be had back: %s', (type) => expect(comesBack(type)).toBe(true))
test.each(['CLICKED', 'IMPRESSION', 'DWELLED', 'SEARCHED', 'SEARCH_CHOSEN', ''])('what was seen cannot: %j', (type) =>
  expect(comesBack(type)).toBe(false),
)
