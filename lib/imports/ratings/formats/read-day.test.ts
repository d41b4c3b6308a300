import fc from 'fast-check'
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

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

test('any day is read in every way of writing it', () => {
  const from = Date.UTC(1971, 0, 1)
  const days = fc.integer({ min: 0, max: Math.floor((now - from) / 86_400_000) - 1 })
  fc.assert(
    fc.property(days, (after) => {
      const time = from + after * 86_400_000
      const iso = new Date(time).toISOString().slice(0, 10)
      const [year = '', month = '', day = ''] = iso.split('-')
      const [m, d] = [Number(month), Number(day)]
      const name = months[m - 1] ?? ''
      const certain = [
        iso,
        `${year}/${m}/${d}`,
        `${year}.${month}.${day}`,
        `${year}. ${m}. ${d}.`,
        `${year}${month}${day}`,
        `${iso}T00:00:00Z`,
        `${iso} 00:00:00`,
        `${iso} 00:00 UTC`,
        `${iso}T02:00:00+02:00`,
        `${iso}T02:00:00+0200`,
        `${day}.${month}.${year}`,
        `${d}. ${m}. ${year}`,
        `${d}.${m}.${year} 20:15`,
        `${d} ${name} ${year}`,
        `${name} ${d}, ${year}`,
        `${name.slice(0, 3)} ${d} ${year}`,
        `Mon ${name.slice(0, 3)}  ${d} 20:15:59 ${year}`,
        `${d}th of ${name} ${year} (at home)`,
        `${year}年${m}月${d}日`,
        `${year}년 ${m}월 ${d}일`,
        String(time / 86_400_000 + 25_569),
      ]
      for (const text of certain) expect([text, read(text)]).toEqual([text, iso])
      expect(readDay(String(time), null, now)).toBe(time >= 1e12 ? time : null)
      for (const sign of ['/', '-']) {
        expect(read([d, m, year].join(sign), 'day-first')).toBe(iso)
        expect(read([m, d, year].join(sign), 'month-first')).toBe(iso)
        expect(read(`${[m, d, year].join(sign)} 20:15`, 'month-first')).toBe(iso)
        const certainOrder = d === m ? iso : null
        expect(read([d, m, year].join(sign))).toBe(certainOrder)
      }
      const short = year.slice(2)
      expect(read(`${d}/${m}/${short}`, 'day-first')).toBe(iso)
      expect(read(`${m}-${d}-${short}`, 'month-first')).toBe(iso)
      expect(read(`${short}/${month}/${day}`, 'year-first')).toBe(iso)
      expect(read(`${d}.${m}.${short}, 20:15`)).toBe(iso)
    }),
    { examples: [[0], [364], [10_957], [16_130]] },
  )
})

test('moments are read to the second, in the zone they name or in none', () => {
  expect(readDay('2024-02-03 20:15:30', null, now)).toBe(Date.UTC(2024, 1, 3, 20, 15, 30))
  expect(readDay('2024-02-03T20:15:30-05:00', null, now)).toBe(Date.UTC(2024, 1, 4, 1, 15, 30))
  expect(readDay('2024-02-03T20:15:30-0500', null, now)).toBe(Date.UTC(2024, 1, 4, 1, 15, 30))
  expect(readDay('2024-02-03 20:15:30 utc', null, now)).toBe(Date.UTC(2024, 1, 3, 20, 15, 30))
  expect(readDay('1706918400.5', null, now)).toBe(1_706_918_400_500)
  expect(readDay(' 1706918400123 ', null, now)).toBe(1_706_918_400_123)
})

test('the first day is that of 1971 and the last is now', () => {
  expect(readDay('1971-01-01', null, now)).toBe(Date.UTC(1971, 0, 1))
  expect(readDay('1970-12-31', null, now)).toBeNull()
  expect(readDay('2026-01-01', null, now)).toBe(now)
  expect(readDay('2026-01-02', null, now)).toBeNull()
})

test.each([
  ['2024-02-030', null],
  ['x2024-02-03', null],
  ['2024-2', null],
  ['2024-02-03-04', '2024-02-03'],
  ['20241303', null],
  ['20240203x', null],
  ['120240203', null],
  ['2124020', null],
  ['4532', null],
  ['453250', null],
  ['45325,5', '2024-02-03'],
  ['1.2', null],
  ['3 Feb Mar 2024', null],
  ['3 4 Feb 2024', null],
  ['3 Feb 2023 2024', null],
  ['Feb 32, 2024', null],
  ['3 Foo 2024', null],
  ['1st Feb 2024', '2024-02-01'],
  ['2nd Feb 2024', '2024-02-02'],
  ['3rd Feb 2024', '2024-02-03'],
  ['30/02/2024', null],
])('%s is the day %s', (text, day) => expect(read(text, 'day-first')).toBe(day))

test.each([
  [['05/06/70', '25/06/71'], 'day-first'],
  [['25.06.30'], 'year-first'],
  [['2024-02-03', '13/02/2024'], 'day-first'],
  [['2024-02-03'], null],
  [['01/02/2024', '02/03/2024'], null],
  [[], null],
  [['24-06-13', '13/02/2024'], 'day-first'],
  [['12/31/2099'], 'month-first'],
] as const)('the days %j are written %s', (days, order) => expect(dayOrderOf(days, now)).toBe(order))
