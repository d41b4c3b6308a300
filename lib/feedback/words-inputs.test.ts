import { expect, test } from 'vitest'
import { commentField } from './words'
import { wordsInput } from './words-inputs'

test('a button of the form all reasons share says which is meant, and the comment beside it is sent', () => {
  const sent = { judges: 'list-1 12 SPOILS', [commentField(12)]: ' No. ', [commentField(7)]: 'Another.' }
  expect(wordsInput.parse(sent)).toEqual({
    about: 'reason',
    slateId: 'list-1',
    filmId: 12,
    verdict: 'SPOILS',
    comment: 'No.',
  })
})

test('fields of their own stay what they are', () => {
  expect(wordsInput.parse({ about: 'note', filmId: '3', verdict: 'HELPFUL' })).toEqual({
    about: 'note',
    filmId: 3,
    verdict: 'HELPFUL',
    comment: '',
  })
})

test.each(['', 'list-1', 'list-1 12', 'list-1 x SPOILS', 'list-1 12 BORING'])('%j judges nothing', (judges) =>
  expect(wordsInput.safeParse({ judges }).success).toBe(false),
)
