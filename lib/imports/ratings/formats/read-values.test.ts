import { describe, expect, test } from 'vitest'
import { looksAveraged, readImdbId, readNumber, readRating, readYear, scaleOf, starsOf } from './read-values'

const plain = (...values: number[]) => values.map((value) => ({ value, of: null }))

describe('a rating is read as it is written', () => {
  test.each([
    ['4', 4, null],
    ['4.5', 4.5, null],
    ['4,5', 4.5, null],
    ['8/10', 8, 10],
    ['3.5 out of 5', 3.5, 5],
    ['90%', 90, 100],
    ['90 %', 90, 100],
    ['★★★½', 3.5, 5],
    ['★★☆☆☆', 2, 5],
    ['½', 0.5, 5],
    ['4 stars', 4, null],
  ])('%s', (text, value, of) => expect(readRating(text)).toEqual({ value, of }))
  test.each(['', 'great', 'PG-13', '-3', '4-5', '1e3', '0x5', 'Infinity'])('%j is none', (text) =>
    expect(readRating(text)).toBeNull(),
  )
})

describe('the scale', () => {
  test('is the smallest that holds the highest rating', () => {
    expect(scaleOf(plain(1, 5), null)).toBe(5)
    expect(scaleOf(plain(1, 5.5), null)).toBe(10)
    expect(scaleOf(plain(1, 11), null)).toBe(20)
    expect(scaleOf(plain(1, 20), null)).toBe(20)
    expect(scaleOf(plain(1, 21), null)).toBe(100)
  })
  test('is what the column says, unless a rating is above it', () => {
    expect(scaleOf(plain(3), 10)).toBe(10)
    expect(scaleOf(plain(30), 10)).toBe(100)
  })
  test('gives halves from a half to five', () => {
    expect(starsOf({ value: 1, of: null }, 10)).toBe(0.5)
    expect(starsOf({ value: 7, of: null }, 10)).toBe(3.5)
    expect(starsOf({ value: 0, of: null }, 100)).toBe(0.5)
    expect(starsOf({ value: 66, of: null }, 100)).toBe(3.5)
    expect(starsOf({ value: 11, of: null }, 10)).toBeNull()
    expect(starsOf({ value: 2, of: 4 }, 10)).toBe(2.5)
  })
})

test('averages have decimals that nobody gives', () => {
  expect(looksAveraged(plain(8.3, 7.9, 8))).toBe(true)
  expect(looksAveraged(plain(8.5, 7, 8.3))).toBe(false)
  expect(looksAveraged([])).toBe(false)
})

test('numbers and years', () => {
  expect(readImdbId('https://www.imdb.com/title/tt0113277/?ref_=x')).toBe('tt0113277')
  expect(readImdbId('113277')).toBe('tt0113277')
  expect(readImdbId('nm0000001')).toBeNull()
  expect(readNumber('https://www.themoviedb.org/movie/949-heat')).toBe(949)
  expect(readNumber('0')).toBeNull()
  expect(readYear('1995-12-15')).toBe(1995)
  expect(readYear('December 1995')).toBe(1995)
  expect(readYear('unknown')).toBeNull()
})
