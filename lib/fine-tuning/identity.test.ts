import { expect, test } from 'vitest'
import { tellsWho } from './identity'

const known = ['Ada Lovelace', 'ada.l@example.org', 'clx1', null]

test.each([
  '“films like ada would like” | asked for',
  'As LOVELACE would have it.',
  'write to someone@example.com',
  'see https://example.com/me',
  'www.example.com',
  'ring +44 20 7946 0958',
  'I am @somebody elsewhere',
  'clx1',
])('%j says who somebody is', (text) => expect(tellsWho(['A quiet film.', text], known)).toBe(true))

test.each([
  'A canada of the mind.',
  'You gave it 4.5 stars in 1999.',
  'Loveless (2017)',
  'drama, 1950s – 1960s',
  'both @ home',
])('%j says nothing of who somebody is', (text) => expect(tellsWho([text], known)).toBe(false))

test('nobody has a name of one or two letters that could be told from words', () => {
  expect(tellsWho(['it is so'], ['It', null])).toBe(false)
})
