import { expect, test } from 'vitest'
import { standingWords, type Word } from './standing-words'

const word = (at: number, type: string, change: Partial<Word> = {}): Word => ({
  id: `${at}`,
  type,
  value: null,
  detail: null,
  at,
  ...change,
})
const rated = (at: number, value: number) => word(at, 'RATED', { value })
const reacted = (at: number, detail: string) => word(at, 'REACTED', { detail })
const cleared = (at: number, detail: string) => word(at, 'REACTION_CLEARED', { detail })
const standing = (...words: Word[]) =>
  Object.fromEntries(Object.entries(standingWords(words)).map(([kind, said]) => [kind, said?.at ?? null]))
const nothing = { rating: null, loved: null, want: null, seen: null, refusal: null }

test('the last word of a kind holds, in whatever order the words arrive', () => {
  expect(standing(rated(3, 2), rated(1, 5))).toEqual({ ...nothing, rating: 3, seen: 3 })
  expect(standing(word(4, 'RATING_CLEARED'), rated(3, 2))).toEqual(nothing)
  expect(standing(reacted(1, 'WANT'), cleared(2, 'SEEN'))).toEqual({ ...nothing, want: 1 })
})

test('a rating says "seen", and a word of its own is the better one', () => {
  expect(standing(rated(1, 4)).seen).toBe(1)
  expect(standing(rated(1, 4), reacted(2, 'SEEN')).seen).toBe(2)
})

test('a refusal takes stars, love and wish away as long as it stands, and not what is said after it', () => {
  const before = [rated(1, 4), word(2, 'SURVEY_LOVED'), reacted(3, 'WANT'), reacted(4, 'NOT_FOR_ME')]
  expect(standing(...before)).toEqual({ ...nothing, refusal: 4 })
  expect(standing(...before, cleared(5, 'NOT_FOR_ME'))).toEqual({
    rating: 1,
    loved: 2,
    want: 3,
    seen: 1,
    refusal: null,
  })
  expect(standing(...before, rated(6, 1))).toEqual({ rating: 6, loved: 2, want: 3, seen: 6, refusal: null })
})

test('a viewing says "seen" on its day, and with stars a rating of that day', () => {
  const watched = (at: number, value: number | null = null) => word(at, 'WATCHED', { value, detail: '2024-05-31' })
  expect(standing(watched(1))).toEqual({ ...nothing, seen: 1 })
  expect(standing(watched(1, 3))).toEqual({ ...nothing, rating: 1, seen: 1 })
  // The stars of the last time hold, in whatever order the times were written down.
  expect(standing(watched(1, 3), rated(2, 5)).rating).toBe(2)
  expect(standing(watched(3, 3), rated(2, 5)).rating).toBe(3)
  // One without stars takes none away.
  expect(standing(rated(1, 5), watched(2)).rating).toBe(1)
  expect(standing(watched(1, 3), word(2, 'RATING_CLEARED'))).toEqual({ ...nothing, seen: 1 })
  expect(standing(watched(1, 3), cleared(2, 'SEEN')).seen).toBe(1)
  expect(standing(watched(1), cleared(2, 'SEEN'))).toEqual(nothing)
  expect(standing(watched(1, 4), reacted(2, 'NOT_FOR_ME'))).toEqual({ ...nothing, seen: 1, refusal: 2 })
})
