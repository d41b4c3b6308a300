import { describe, expect, test } from 'vitest'
import { tableOfPage, tableOfSpaces } from './drawn-tables'

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td class="x">${cell}</td>`).join('')}</tr>`

describe('the table of a page', () => {
  test('is read with its marks, signs and quotation marks', () => {
    const page = `<html><body><h1>Votes</h1><table>${row('Title', 'Year')}${row('<b>Heat</b> &amp; "more"', '1995')}</table><p>end</p></body></html>`
    expect(tableOfPage(page)).toBe('"Title","Year"\n"Heat & ""more""","1995"')
  })
  test('begins where the names of its columns stand', () => {
    expect(tableOfPage(`<table>${row('My votes')}${row('Title', 'Year')}${row('Heat', '1995')}</table>`)).toBe(
      '"Title","Year"\n"Heat","1995"',
    )
  })
  test.each([
    '<!doctype html><html><body>Sign in</body></html>',
    `<table>${row('Name of a person', 'Telephone')}</table>`,
    '<?xml version="1.0"?><films/>',
    'Title,Year',
  ])('none in %s', (text) => expect(tableOfPage(text)).toBeNull())
})

describe('columns held apart by spaces', () => {
  test('are cut where their names begin, gaps and all', () => {
    expect(tableOfSpaces('Title       Year  Rating\nHeat        1995  4\nThe Matrix        3\n')).toBe(
      '"Title","Year","Rating"\n"Heat","1995","4"\n"The Matrix","","3"',
    )
  })
  test.each(['Title,Year\nHeat,1995', 'A note of mine\nabout films', 'Title  Year\nSomething much longer 1995 4'])(
    'none in %s',
    (text) => expect(tableOfSpaces(text)).toBeNull(),
  )
})
