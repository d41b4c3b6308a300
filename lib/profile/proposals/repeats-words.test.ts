import { expect, test } from 'vitest'
import { repeatsWords } from './repeats-words'

const note = 'I wept when Marta left the station.'

test.each([
  ['You wept when Marta left.', true],
  ['“WHEN MARTA LEFT”: partings move you.', true],
  ['You like trains, and grief at stations.', false],
  ['Whenever Marta leaves, you weep.', false],
  ['', false],
])('“%s” quotes the note: %s', (text, quotes) => {
  expect(repeatsWords(text, ['Nothing of it here.', note])).toBe(quotes)
})

test('of one or two own words all of them are a quotation, and of none nothing is', () => {
  expect(repeatsWords('Your rainy trains again', ['rainy trains'])).toBe(true)
  expect(repeatsWords('Your rainy train again', ['rainy trains'])).toBe(false)
  expect(repeatsWords('anything', ['', '…'])).toBe(false)
})
