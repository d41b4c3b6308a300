import { expect, test } from 'vitest'
import { noFeedback } from './schema'
import { feedbackOf, isToWatch } from './stored-feedback'

test('what is stored of each film is told together, a reason with its refusal alone', () => {
  const of = feedbackOf(
    [
      { filmId: 1, value: 4.5 },
      { filmId: 3, value: 1 },
    ],
    [
      { filmId: 1, kind: 'SEEN', reason: null },
      { filmId: 2, kind: 'WANT', reason: 'slow' },
      { filmId: 3, kind: 'NOT_FOR_ME', reason: 'slow' },
      { filmId: 2, kind: 'SEEN', reason: null },
    ],
  )
  expect(Object.fromEntries(of)).toEqual({
    1: { ...noFeedback, rating: 4.5, seen: true },
    2: { ...noFeedback, want: true, seen: true },
    3: { ...noFeedback, rating: 1, notForMe: true, reason: 'slow' },
  })
  expect(noFeedback).toEqual({ rating: null, seen: false, want: false, notForMe: false, reason: null })
})

test.each([
  [undefined, false],
  [{}, false],
  [{ want: true }, true],
  [{ want: true, rating: 0.5 }, false],
  [{ want: true, seen: true }, false],
  [{ want: true, notForMe: true }, false],
])('%j is still to be watched: %s', (said, isWaiting) =>
  expect(isToWatch(said && { ...noFeedback, ...said })).toBe(isWaiting),
)
