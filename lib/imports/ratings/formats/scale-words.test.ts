import { describe, expect, test } from 'vitest'
import { mayBeOfSchool, scaleSaid } from './scale-words'

describe('a heading says which rating is the best, and of how many', () => {
  test.each([
    ['Note (1 = sehr gut, 6 = ungenügend)', 6, 'lowest'],
    ['Rating (1 is best, 10 is worst)', 10, 'lowest'],
    ['Grade: 1 (best) to 5 (worst)', 5, 'lowest'],
    ['mark, best = 1', null, 'lowest'],
    ['Note (6 beste)', 6, 'highest'],
    ['mark, best = 2', null, 'highest'],
    ['mark, worst = 1', null, 'highest'],
    ['mark, worst = 2', null, 'lowest'],
    ['mark, worst = 6', 6, 'lowest'],
    ['mark, worst = 0', null, 'highest'],
    ['Grade: 1 (worst) to 5 (best)', 5, 'highest'],
    ['Score (1 = terrible, 10 = excellent)', 10, 'highest'],
    ['Rating, 5 stars is best', 5, 'highest'],
    ['Rating (1–7)', 7, null],
    ['score from 0 to 10', 10, null],
    ['note sur 20', 20, null],
    ['Rating /8', 8, null],
  ])('%s', (heading, of, best) => expect(scaleSaid(heading, [])).toEqual({ of, best, isBelowNought: false }))

  test.each(['Rating', 'my 10 best', 'Rating 2010', 'best of 2023', 'Rated on 1-2-2024', 'rating (10) mine'])(
    'not: %s',
    (heading) => expect(scaleSaid(heading, [])).toEqual({ of: null, best: null, isBelowNought: false }),
  )

  test.each(['Score (-5 to +5)', 'from -10 to 10', 'Rating (−3…3)'])('below nought: %s', (heading) =>
    expect(scaleSaid(heading, []).isBelowNought).toBe(true),
  )
})

describe('a line above the table', () => {
  test.each([
    ['My films, rated 1 to 10', 10, null],
    ['Skala: 1 - 6', 6, null],
    ['1 = best, 10 = worst', 10, 'lowest'],
  ])('%s', (line, of, best) => expect(scaleSaid('Rating', [line])).toMatchObject({ of, best }))

  test.each(['My 10 best films', 'Films 1-20 of my list', 'Ratings of 2023', 'Seen from 1 to 10 March'])(
    'says nothing: %s',
    (line) => expect(scaleSaid('Rating', [line])).toMatchObject({ of: null, best: null }),
  )

  test('does not go against the heading', () => {
    expect(scaleSaid('Rating (1-5)', ['rated 1 to 10'])).toMatchObject({ of: 5 })
  })
})

describe('marks of school', () => {
  test.each([
    ['schulnote', ['film', 'schulnote']],
    ['note', ['titel', 'jahr', 'note']],
    ['známka', ['název', 'známka']],
  ])('%s', (column, columns) => expect(mayBeOfSchool(column, columns)).toBe(true))
  test.each([
    ['note', ['titre', 'année', 'note']],
    ['note', ['title', 'note']],
    ['bewertung', ['titel', 'bewertung']],
  ])('not %s beside %s', (column, columns) => expect(mayBeOfSchool(column, columns)).toBe(false))
})
