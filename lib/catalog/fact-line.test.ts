import { expect, test } from 'vitest'
import { datedText, withYear, yearText } from './fact-line'

test('years before Christ are said as people write them', () => {
  expect(yearText(-700)).toBe('700 BC')
  expect(withYear({ title: 'The Odyssey', year: -700 })).toBe('The Odyssey (700 BC)')
  expect(withYear({ title: 'Alien', year: 1979 })).toBe('Alien (1979)')
})

test('a film whose year is yet to come says so beside it', () => {
  const year = new Date().getUTCFullYear()
  expect([year - 40, year, year + 1].map(datedText)).toEqual([
    String(year - 40),
    String(year),
    `${year + 1}, not out yet`,
  ])
})
