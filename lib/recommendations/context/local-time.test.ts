import { expect, test } from 'vitest'
import { localDay, localTime, partOfDay, weekdayOf } from './local-time'

test('the day has four parts that meet without a gap', () => {
  const parts = Array.from({ length: 24 }, (_, hour) => partOfDay(hour))
  expect(parts.join(' ')).toBe(
    `${'night '.repeat(5)}${'morning '.repeat(7)}${'afternoon '.repeat(5)}${'evening '.repeat(5)}night night`,
  )
})

// Friday, 23:30 in Greenwich.
const fridayNight = new Date('2026-01-02T23:30:00Z')

test.each([
  ['UTC', 23, false],
  ['Europe/Zurich', 0, true],
  ['Asia/Kathmandu', 5, true],
  ['America/Los_Angeles', 15, false],
])('late on a Friday in Greenwich it is in %s %s o’clock', (zone, hour, weekend) => {
  expect(localTime(fridayNight, zone)).toEqual({ hour, weekend })
})

test('midnight is hour 0, and clocks that change are followed', () => {
  expect(localTime(new Date('2026-01-05T00:00:00Z'), 'UTC')).toEqual({ hour: 0, weekend: false })
  expect(localTime(new Date('2026-07-01T12:00:00Z'), 'Europe/Zurich').hour).toBe(14)
  expect(localTime(new Date('2026-12-01T12:00:00Z'), 'Europe/Zurich').hour).toBe(13)
})

test.each([
  ['UTC', '2026-01-02'],
  ['Asia/Kathmandu', '2026-01-03'],
  ['Pacific/Pago_Pago', '2026-01-02'],
])('late on a Friday in Greenwich it is the day %s shows', (zone, day) => {
  expect(localDay(fridayNight, zone)).toBe(day)
})

test.each([
  ['UTC', 'Friday'],
  ['Europe/Zurich', 'Friday'],
  ['Asia/Kathmandu', 'Saturday'],
  ['America/Los_Angeles', 'Friday'],
])('late on a Friday in Greenwich one calls it in %s a %s: a night is that of the day before', (zone, day) => {
  expect(weekdayOf(fridayNight, zone)).toBe(day)
})
