import { expect, test } from 'vitest'
import { yearIn } from './year-in'

test.each([
  ['1999', 1870, '1999'],
  ['1813-01-28', 1500, '1813'],
  ['28 January 1813', 1500, '1813'],
  ['c. 1605', 1500, '1605'],
  ['0900-05-01', 800, '0900'],
  ['800', -800, '800'],
  ['c. 8', -800, '8'],
  ['800 AD', -800, '800'],
  ['-700', -800, '-700'],
  ['700 BC', -800, '-700'],
  ['ca. 700 B.C.', -800, '-700'],
  ['700 BCE', -800, '-700'],
  ['900 BC', -800, undefined],
  ['800', 1500, undefined],
  ['99', 1870, undefined],
  ['2150', -800, undefined],
  ['long ago', -800, undefined],
  ['', -800, undefined],
])('“%s” where nothing is older than %i: %s', (text, earliest, year) => {
  expect(yearIn(text, earliest)).toBe(year)
})
