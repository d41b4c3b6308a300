import { expect, test } from 'vitest'
import { deviceClass, localTime, partOfDay } from './viewing-context'

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
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    'phone',
  ],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'phone'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'phone'],
  ['Mozilla/5.0 (Linux; Android 15; SM-X910) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'tablet'],
  [
    'Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) AppleWebKit/605.1.15 Version/16.0 Mobile/15E148 Safari/604.1',
    'tablet',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'desktop'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'desktop'],
  ['', 'desktop'],
])('%s is a %s', (agent, device) => expect(deviceClass(agent)).toBe(device))
