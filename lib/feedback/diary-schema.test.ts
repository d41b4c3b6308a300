import { expect, test } from 'vitest'
import { dayProblem, firstDay, latestDay, momentOf, usesOf, usesText } from './diary-schema'

test('the latest day is that of the person’s zone, or of the first zone where it is not known', () => {
  const now = new Date('2026-03-31T22:30:00Z')
  expect(latestDay(now, 'Europe/Zurich')).toBe('2026-04-01')
  expect(latestDay(now, 'America/New_York')).toBe('2026-03-31')
  expect(latestDay(now, null)).toBe('2026-04-01')
  expect(latestDay(new Date('2026-03-31T09:59:00Z'))).toBe('2026-03-31')
})

test.each([
  ['2024-02-29', null],
  ['1990-01-01', null],
  ['2026-04-01', null],
  ['2026-04-02', 'That day is yet to come.'],
  ['1989-12-31', 'That is before 1990, the year it is from.'],
  ['2023-02-29', 'Give a day, such as 2024-05-31.'],
  ['31.5.2024', 'Give a day, such as 2024-05-31.'],
  ['', 'Give a day, such as 2024-05-31.'],
])('of %s is said: %s', (day, problem) => expect(dayProblem(day, 1990, '2026-04-01')).toBe(problem))

test('a day counts at its noon, and today now', () => {
  const now = new Date('2026-03-31T11:00:00Z')
  expect(momentOf('2026-03-30', now)?.toISOString()).toBe('2026-03-30T12:00:00.000Z')
  expect(momentOf('2026-03-31', now)).toBeUndefined()
})

test('a film of long ago has a first day a form can send', () => {
  expect(firstDay(925)).toBe('0925-01-01')
  expect(firstDay(-30)).toBe('0001-01-01')
})

test.each([
  [{ evidence: false, shared: false }, null],
  [{ evidence: true, shared: false }, 'evidence'],
  [{ evidence: false, shared: true }, 'shared'],
  [{ evidence: true, shared: true }, 'evidence shared'],
])('what a note may be used for is written down and read: %o', (uses, text) => {
  expect(usesText(uses)).toBe(text)
  expect(usesOf(text)).toEqual(uses)
})
