import { expect, test } from 'vitest'
import { isOneSlip, nearPersonAmong } from './near-person'

test.each([
  ['pit', 'pitt', true],
  ['pittt', 'pitt', true],
  ['pitr', 'pitt', true],
  ['ptit', 'pitt', true],
  ['pitt', 'pitt', false],
  ['putts', 'pitt', false],
  ['kitt', 'pitt', false],
  ['li', 'lie', false],
])('%s is one slip from %s: %s', (said, name, expected) => {
  expect(isOneSlip(said, name)).toBe(expected)
})

test('a name with one slip is somebody, unless both are common words or it could be two people', () => {
  const near = nearPersonAmong(
    [
      ['brad', 'pitt', 'person:brad-pitt'],
      ['jack', 'black', 'person:jack-black'],
      ['chris', 'pine', 'person:chris-pine'],
      ['chris', 'pike', 'person:chris-pike'],
    ],
    (word) => ['pit', 'jack', 'back'].includes(word),
  )
  expect(near('brad', 'pit')).toBe('person:brad-pitt')
  expect(near('bard', 'pitt')).toBe('person:brad-pitt')
  expect(near('barad', 'pitt')).toBe('person:brad-pitt')
  expect(near('jack', 'back')).toBeNull()
  expect(near('chris', 'pipe')).toBeNull()
  expect(near('nobody', 'here')).toBeNull()
})
