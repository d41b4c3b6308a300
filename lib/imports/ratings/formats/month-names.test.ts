import { expect, test } from 'vitest'
import { monthOf } from './month-names'

test.each([
  ['jan', 1],
  ['fevrier', 2],
  ['marzo', 3],
  ['april', 4],
  ['maja', 5],
  ['juin', 6],
  ['июля', 7],
  ['agosto', 8],
  ['sept', 9],
  ['okt', 10],
  ['marraskuuta', 11],
  ['dezember', 12],
])('%s is month %i', (word, month) => {
  expect(monthOf(word)).toBe(month)
})

test('a word that is one month here and another there is none', () => {
  expect(monthOf('listopad')).toBeNull()
  expect(monthOf('monday')).toBeNull()
})
