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
