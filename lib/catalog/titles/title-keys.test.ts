import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTitle, restoreArticle } from './parse-title'
import { bareKey, titleKey, titleParts } from './title-keys'

describe('parseTitle', () => {
  test('takes year, other titles and moved articles apart', () =>
    expect(parseTitle('Postman, The (Postino, Il) (1994)')).toEqual({
      title: 'The Postman',
      otherTitles: ['Il Postino'],
      year: 1994,
    }))
  test('keeps several other titles in order, without "a.k.a."', () =>
    expect(parseTitle('Léon (a.k.a. The Professional) (Léon: The Pro) (1994)')).toEqual({
      title: 'Léon',
      otherTitles: ['The Professional', 'Léon: The Pro'],
      year: 1994,
    }))
  test('reads a film named after a year', () => {
    expect(parseTitle('2012 (2009)')).toEqual({ title: '2012', otherTitles: [], year: 2009 })
    expect(parseTitle('(500) Days of Summer (2009)')).toMatchObject({ title: '(500) Days of Summer', year: 2009 })
    expect(parseTitle('(1999)')).toMatchObject({ title: '(1999)', year: null })
  })
  test('puts elided articles back', () => expect(restoreArticle("avventura, L'")).toBe("L'avventura"))
  test('never throws', () => fc.assert(fc.property(fc.string(), (text) => void parseTitle(text))))
})

describe('title keys', () => {
  test.each([
    ['Rocky III', 'Rocky 3'],
    ['Rocky V', 'Rocky 5'],
    ['Tom & Jerry', 'Tom and Jerry'],
    ['Dr. Strangelove', 'Doctor Strangelove'],
    ['Kill Bill: Vol. 2', 'Kill Bill Volume 2'],
    ['Kramer vs. Kramer', 'Kramer versus Kramer'],
    ['Ocean’s Eleven', "Ocean's 11"],
    ['Sixteen Candles', '16 Candles'],
  ])('%s and %s are one', (one, other) => expect(titleKey(one)).toBe(titleKey(other)))
  test('the article is all that tells two titles apart', () => {
    expect(titleKey('The Thing')).not.toBe(titleKey('Thing'))
    expect(bareKey('The Thing')).toBe(bareKey('Thing'))
  })
  test('a numeral alone is a title', () => expect(titleKey('V')).not.toBe(titleKey('5')))
  test('parts are cut at colons, dashes and "or"', () => {
    expect(titleParts('Dr. Strangelove, or: How I Learned')).toContain('Dr. Strangelove')
    expect(titleParts('Mission: Impossible - Fallout')).toEqual(
      expect.arrayContaining(['Impossible - Fallout', 'Mission: Impossible', 'Fallout']),
    )
    expect(titleParts('Alien')).toEqual([])
  })
})
