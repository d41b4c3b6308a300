import { expect, test } from 'vitest'
import { cut, idOf, row } from './rows'

test('a bar ends a column, so none stands inside one', () => {
  expect(row('a|b|c', '', 'd')).toBe('a/b/c |  | d')
})

test('a facet stands by its id, a person by name', () => {
  expect(idOf({ facet: 'mood:dread', label: 'Full of dread' })).toBe('dread')
  expect(idOf({ facet: 'person:agnes-varda', label: 'Agnès Varda' })).toBe('Agnès Varda')
})

test('a text is cut after a whole word, and only when it is too long', () => {
  expect(cut('one two', 7)).toBe('one two')
  expect(cut('one two three', 9)).toBe('one two…')
  expect(cut('one two three', 7)).toBe('one…')
})
