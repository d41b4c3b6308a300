import { expect, test } from 'vitest'
import { lowerFirst } from './lower-first'

test('labels begin small inside a sentence; names and abbreviations do not', () => {
  expect(['Horror', 'The Second World War', 'At most 2 h', ''].map(lowerFirst)).toEqual([
    'horror',
    'the Second World War',
    'at most 2 h',
    '',
  ])
  const names = ['New York', 'Paris', 'Christmas', 'TV']
  expect(names.map(lowerFirst)).toEqual(names)
  expect(lowerFirst('Parisian nights')).toBe('parisian nights')
})
