import { expect, test } from 'vitest'
import { isUndated, undatedMoment } from './undated'

test('a word without a day is older than every word with one, and of two such the later import is the newer', () => {
  const [first, second] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1, 0, 1)].map(undatedMoment)
  expect(first && isUndated(first)).toBe(true)
  expect(second?.getTime()).toBe((first?.getTime() ?? 0) + 1)
  expect(isUndated(new Date(Date.UTC(1970, 11, 31)))).toBe(true)
  expect(isUndated(new Date(Date.UTC(1971, 0, 1)))).toBe(false)
})

test('all words of one import share their moment', () => {
  const minute = Date.UTC(2026, 5, 1, 12, 30)
  expect(undatedMoment(minute + 59_999)).toEqual(undatedMoment(minute))
  expect(undatedMoment(Date.UTC(2020, 0, 1)).getTime()).toBe(0)
})
