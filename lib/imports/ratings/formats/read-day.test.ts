import { describe, expect, test } from 'vitest'
import { dayOrderOf, readDay } from './read-day'

const now = Date.UTC(2026, 0, 1)
const read = (text: string, order: Parameters<typeof readDay>[1] = null) => {
  const time = readDay(text, order, now)
  return time === null ? null : new Date(time).toISOString().slice(0, 10)
}

describe('a day is read as it is written', () => {
  test.each([
    ['2024-02-03', '2024-02-03'],
    ['2024-02-03T23:30:00+02:00', '2024-02-03'],
    ['2024-02-03 20:15:00', '2024-02-03'],
    ['2024-02-03 20:15:00 UTC', '2024-02-03'],
    ['2024/2/3', '2024-02-03'],
    ['3.2.2024', '2024-02-03'],
    ['03. 02. 2024', '2024-02-03'],
    ['3 Feb 2024', '2024-02-03'],
    ['3. February 2024', '2024-02-03'],
    ['February 3, 2024', '2024-02-03'],
    ['Sat Feb  3 00:00:00 2024', '2024-02-03'],
    ['1706918400', '2024-02-03'],
    ['1706918400.25', '2024-02-03'],
    ['1706918400000', '2024-02-03'],
    ['04/04/2024', '2024-04-04'],
  ])('%s', (text, day) => expect(read(text)).toBe(day))
})

describe('what is no day is none', () => {
  test.each([
    '',
    'yesterday',
    '2024',
    '2024-13-01',
    '2023-02-29',
    '31.02.2024',
    '2199-01-01',
    '1850-01-01',
    '03/02/2024',
    '1706918400.x',
    '2024-02-31 99:99:00',
    '2024-13-03T20:15:00Z',
    '17069184000',
  ])('%s', (text) => expect(read(text)).toBeNull())
})

describe('day or month first', () => {
  test('one row shows it for all', () => {
    expect(dayOrderOf(['01/02/2024', '13/02/2024'])).toBe('day-first')
    expect(dayOrderOf(['01/02/2024', '02/13/2024'])).toBe('month-first')
    expect(dayOrderOf(['01/02/2024'])).toBeNull()
  })
  test('rows that contradict each other show nothing', () =>
    expect(dayOrderOf(['13/02/2024', '02/13/2024'])).toBeNull())
  test('the order is followed', () => {
    expect(read('03/02/2024', 'day-first')).toBe('2024-02-03')
    expect(read('03/02/2024', 'month-first')).toBe('2024-03-02')
  })
})

describe('years of two figures', () => {
  test.each([
    [['12/25/23', '1/2/24'], 'month-first'],
    [['03/02/24', '14/02/24'], 'day-first'],
    [['24/01/03', '24/01/30'], 'year-first'],
    [['03.02.24'], 'day-first'],
    [['98.12.31'], 'year-first'],
    [['03/02/24'], null],
    [['13/25/24'], null],
    [['no day'], null],
  ] as const)('%j are written %s', (days, order) => {
    expect(dayOrderOf(days, now)).toBe(order)
  })
  test.each([
    ['12/25/23', 'month-first', '2023-12-25'],
    ['14/02/99', 'day-first', '1999-02-14'],
    ['24/01/30', 'year-first', '2024-01-30'],
    ['03.02.24', null, '2024-02-03'],
    ['03/02/24', null, undefined],
    ['03/03/24', null, '2024-03-03'],
  ] as const)('%s, %s', (text, order, day) => {
    expect(read(text, order) ?? undefined).toBe(day)
  })
})

test.each([
  ['2024年2月3日', '2024-02-03'],
  ['2024년 2월 3일', '2024-02-03'],
  ['20240203T201500Z', '2024-02-03'],
  ['45325', '2024-02-03'],
  ['45325.84', '2024-02-03'],
  ['3 de enero de 2024', '2024-01-03'],
  ['le 4 février 2024', '2024-02-04'],
  ['1er mars 2024', '2024-03-01'],
  ['March 14th, 2024', '2024-03-14'],
  ['5 stycznia 2024', '2024-01-05'],
  ['Feb 2024', undefined],
  ['2024', undefined],
  ['2 or 3 March 2024', undefined],
])('%s is %s', (text, day) => {
  expect(read(text) ?? undefined).toBe(day)
})
