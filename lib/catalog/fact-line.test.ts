import { expect, test } from 'vitest'
import { withYear, yearText } from './fact-line'

test('years before Christ are said as people write them', () => {
  expect(yearText(-700)).toBe('700 BC')
  expect(withYear({ title: 'The Odyssey', year: -700 })).toBe('The Odyssey (700 BC)')
  expect(withYear({ title: 'Alien', year: 1979 })).toBe('Alien (1979)')
})
