import { expect, test } from 'vitest'
import { filmCaps } from '../film-limits'
import { filmRecord } from '../film-record'
import { filmFewest, howMany } from './how-many'

test('people are told how many of a list a film has', () => {
  expect(howMany('moods')).toBe('3 to 5')
  expect(howMany('cast')).toBe('at most 8')
})

test.each(Object.keys(filmCaps) as (keyof typeof filmCaps)[])('of %s no fewer than the catalog takes', (list) => {
  const takes = (length: number) => {
    const { error } = filmRecord.shape[list].safeParse(Array.from({ length }))
    return !error?.issues.some(({ code }) => code === 'too_small')
  }
  expect(takes(filmFewest[list])).toBe(true)
  expect(filmFewest[list] === 0 || !takes(filmFewest[list] - 1)).toBe(true)
})
