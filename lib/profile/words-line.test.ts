import { expect, test } from 'vitest'
import { replacedBy, withNote, wordsLine } from './words-line'

test('the same words are one line, however they are written', () => {
  expect(wordsLine('Nothing too long')).toBe('words:nothing-too-long')
  expect(wordsLine('  nothing TOO long! ')).toBe('words:nothing-too-long')
  expect(wordsLine('Nothing long')).not.toBe(wordsLine('Nothing too long'))
})

test('up to a hundred letters name a line, longer ones are cut and marked by all that is said', () => {
  const letters = (count: number) => 'x'.repeat(count)
  expect(wordsLine(letters(100))).toBe(`words:${letters(100)}`)
  expect(wordsLine(letters(101))).toMatch(/^words:x{80}-[0-9a-f]{10}$/)
  expect(wordsLine(letters(101))).not.toBe(wordsLine(letters(102)))
})

test('words without a letter of ours are told apart by their mark alone', () => {
  expect(wordsLine('!!!')).toMatch(/^words:-[0-9a-f]{10}$/)
  expect(wordsLine('!!!')).not.toBe(wordsLine('???'))
  expect(wordsLine(' !!! ')).toBe(wordsLine('!!!'))
})

test.each([
  ['another line of own words goes', 'words:old', ['words:old']],
  ['the same line stays', 'words:new', []],
  ['a line of another kind stays', 'mood:dread', []],
  ['nothing named, nothing goes', undefined, []],
  ['an empty name names nothing', '', []],
])('%s', (_, instead, gone) => expect(replacedBy('words:new', instead)).toEqual(gone))

test.each([
  [['gore'], 'harm', true, ['gore', 'harm']],
  [['gore', 'harm'], 'gore', true, ['harm', 'gore']],
  [['gore', 'harm'], 'gore', false, ['harm']],
  [['gore'], 'harm', false, ['gore']],
])('of %j, with %s on: %s, are kept off %j', (notes, note, isOn, kept) =>
  expect(withNote(notes, note, isOn)).toEqual(kept),
)
