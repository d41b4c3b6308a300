import { describe, expect, test } from 'vitest'
import { limits } from '../limits'
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
  test('cells of names and of data, of any letters and over several lines, end where their mark does', () => {
    const page =
      '  <TABLE><TR class="a"><TH>Title</TH><th >Year</th></TR>\n<tr><TD>The\n  Thing</TD><td>1982</td></tr>\n</TABLE> below'
    expect(tableOfPage(page)).toBe('"Title","Year"\n"The Thing","1982"')
  })
  test.each(['html', 'table', 'meta charset="x"', 'head', 'style', 'div', '!DOCTYPE html'])(
    'of a page that begins with <%s>',
    (mark) =>
      expect(tableOfPage(`<${mark}><table>${row('Title', 'Year')}${row('Heat', '1995')}</table>`)).toContain('"Heat"'),
  )
  test('its names stand in the first ten rows', () => {
    const page = (before: number) =>
      `<table>${row('x').repeat(before)}${row('Title', 'Year')}${row('Heat', '1995')}</table>`
    expect(tableOfPage(page(9))).toBe('"Title","Year"\n"Heat","1995"')
    expect(tableOfPage(page(10))).toBeNull()
  })
  test('a cell without an end is cut', () => {
    const page = `<table>${row('Title', 'Year')}<tr><td>${'x'.repeat(limits.cellCharacters * 2)}<td>1995</table>`
    expect(tableOfPage(page)?.length).toBeLessThan(limits.cellCharacters + 100)
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
  test.each(['\n', '\r\n', '\r'])('whose lines end with %j, empty ones between them', (end) =>
    expect(tableOfSpaces(['Title       Year', '', '   ', 'Heat        1995', ''].join(end))).toBe(
      '"Title","Year"\n"Heat","1995"',
    ),
  )
  test('keep their rows while nine of ten stand below the names, and only those', () => {
    const head = 'Title       Year'
    const rows = (count: number) => Array<string>(count).fill('Heat        1995')
    const wrong = 'Something much longer 1995'
    expect(tableOfSpaces([head, ...rows(9), wrong].join('\n'))?.split('\n')).toHaveLength(10)
    expect(tableOfSpaces([head, ...rows(8), wrong].join('\n'))).toBeNull()
  })
  test('as many as a file may have are all read', () => {
    const text = `Title  Year\n${'Heat   1995\n'.repeat(limits.rows)}`
    expect(tableOfSpaces(text)?.split('\n')).toHaveLength(limits.rows + 1)
  })
  test('two names are a table, one is none, and neither are two of which none is a film’s', () => {
    expect(tableOfSpaces('Title  Year\nHeat   1995')).toBe('"Title","Year"\n"Heat","1995"')
    expect(tableOfSpaces('Title\nHeat')).toBeNull()
    expect(tableOfSpaces('Weight  Height\n70      180')).toBeNull()
    expect(tableOfSpaces('Title  Year')).toBeNull()
  })
  test.each([',', ';', '\t', '|'])('a sign that holds cells apart makes it another table: %j', (sign) =>
    expect(tableOfSpaces(`Title  Year${sign}x\nHeat   1995 x`)).toBeNull(),
  )
  test.each(['Title,Year\nHeat,1995', 'A note of mine\nabout films', 'Title  Year\nSomething much longer 1995 4'])(
    'none in %s',
    (text) => expect(tableOfSpaces(text)).toBeNull(),
  )
})
