import { expect, test } from 'vitest'
import { keptWish, withToken } from './kept-wish'
import { readingOf, saysNothing } from './reading'
import { readingParts } from './reading-parts'
import { emptyWish, type Wish } from './schema'
import { tokenAt } from './tokens'

const names = { personName: () => 'Agnès Varda', filmTitle: (slug: string) => (slug === 'alien' ? 'Alien' : undefined) }
const wish: Wish = {
  ...emptyWish,
  want: [
    { facet: 'genre:thriller', level: 'more' },
    { facet: 'person:agnes-varda', level: 'much-more' },
  ],
  without: ['genre:horror'],
  like: ['alien'],
  minutes: { from: null, to: 120 },
  avoid: ['gore'],
  company: 'children',
  age: 6,
  unread: ['cat'],
}

test('what was read is said back in parts, the wishes first', () => {
  expect(readingParts(readingOf(wish, names))).toEqual([
    'Much more: Agnès Varda',
    'More: Thriller',
    'Never: Horror',
    'Keep off: Gore',
    'Like: Alien',
    'At most 2 h',
    'With children, the youngest 6',
    'Not understood: cat',
  ])
})

test('limits are said in hours and years', () => {
  const parts = (change: Partial<Wish>) => readingParts(readingOf({ ...emptyWish, ...change }, {}))
  expect(parts({ minutes: { from: 45, to: 90 } })).toEqual(['45 min to 1 h 30'])
  expect(parts({ minutes: { from: 150, to: null } })).toEqual(['At least 2 h 30'])
  expect(parts({ years: { from: 1994, to: 1994 } })).toEqual(['From 1994'])
  expect(parts({ years: { from: 2001, to: null } })).toEqual(['From 2001 on'])
  expect(parts({ years: { from: null, to: 1959 }, wellKnown: 'hidden', surprise: true })).toEqual([
    'Up to 1959',
    'Little-known films',
    'A surprise',
  ])
})

test('company that changes nothing says so', () => {
  expect(readingParts(readingOf({ ...emptyWish, company: 'company' }, {}))).toEqual([
    'In company (noted, changes no list: say what they like)',
  ])
})

test('each chip can be moved on the scale or taken off, and what is kept makes the wish again', () => {
  const { chips, unread } = readingOf(wish, names)
  expect(keptWish([...chips.map(({ token }) => token), ...unread.map((words) => `unread:${words}`)])).toEqual({
    ...wish,
    want: wish.want.toReversed(),
  })
  expect(tokenAt('genre:western', 'never')).toBe('without:genre:western')
  expect(tokenAt('genre:western', 'as-it-comes')).toBe('')
  expect(withToken(wish, 'more:genre:thriller', 'without:genre:thriller')).toMatchObject({
    want: [wish.want[1]],
    without: ['genre:horror', 'genre:thriller'],
  })
  expect(withToken(wish, 'avoid:gore', null).avoid).toEqual([])
})

test('the child and its age are one thing, taken off and put back together', () => {
  const alone = withToken(wish, 'age:6', null)
  expect(alone).toMatchObject({ company: null, age: null })
  expect(withToken(alone, 'age:6', 'age:6')).toMatchObject({ company: 'children', age: 6 })
})

test('words of which nothing was understood say nothing', () => {
  expect(saysNothing({ ...emptyWish, unread: ['cat'] })).toBe(true)
  expect(saysNothing({ ...emptyWish, surprise: true })).toBe(false)
})

test('a rule with an exception is one chip, said in full', () => {
  const combined = keptWish(['without:genre:comedy+country:US', 'without:genre:horror~genre:comedy'])
  expect(combined && readingParts(readingOf(combined, names))).toEqual([
    'Never: Comedy + Films from the United States, Horror (unless Comedy)',
  ])
})
