import { expect, test } from 'vitest'
import { readingOf } from '../../wishes/reading'
import { emptyWish, type Wish } from '../../wishes/schema'
import { followText } from './follow-text'

const followed = (wish: Partial<Wish>) =>
  followText(readingOf({ ...emptyWish, ...wish }, { filmTitle: () => 'Alien' }), { personName: () => 'Ada One' })

test('what a list will follow is said chip by chip', () => {
  const want = (level: 'much-more' | 'more' | 'less') => followed({ want: [{ facet: 'genre:western', level }] })
  expect([want('much-more'), want('more'), want('less')]).toEqual([
    'many more westerns',
    'more westerns',
    'fewer westerns',
  ])
  expect(followed({ without: ['genre:western'], only: ['person:ada-one'] })).toBe(
    'no westerns, nothing but films with Ada One',
  )
  expect(followed({ avoid: ['gore'], like: ['alien'], unlike: ['alien'] })).toBe(
    'no gore, films like Alien, nothing like Alien',
  )
  expect(followed({ minutes: { from: null, to: 90 } })).toBe('at most 1 h 30')
  expect(followed({})).toBe('')
})
