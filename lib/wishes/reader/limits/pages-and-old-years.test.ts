import { expect, test, vi } from 'vitest'
import { buildLexicon } from '../../lexicon/build-lexicon'
import { readWish } from '../../read-wish'
import { readingOf } from '../../reading'

vi.mock('@/domains/words', async (original) => {
  const { words, say } = await original<typeof import('@/domains/words')>()
  const size = {
    ...words.size,
    unit: 'pages',
    short: 'p.',
    spoken: ['page', 'pages', 'pp'],
    asked: [200, 500],
    most: 3_000,
  }
  return { say, words: { ...words, earliestYear: 1500, size } }
})

const lexicon = buildLexicon([])
const read = (words: string) => readWish(words, lexicon, 2026)

test.each([
  ['under 300 pages', null, 300],
  ['no more than 250 pages please', null, 250],
  ['fewer than 180 pp', null, 180],
  ['at least 400 pages', 400, null],
  ['between 100 and 200 pages', 100, 200],
  ['about 300 pages', 270, 330],
  ['a short one', null, 200],
  ['something long', 500, null],
])('in a domain of pages, "%s" is a length', (words, from, to) => {
  expect(read(words).minutes).toEqual({ from, to })
})

test('hours and minutes are no length of a book', () => {
  expect(read('under two hours').minutes).toBeNull()
  expect(read('under 90 minutes').minutes).toBeNull()
})

test.each([
  ['before 1800', null, 1799],
  ['from 1813', 1813, 1813],
  ['between 1605 and 1700', 1605, 1700],
  ['before 1400', null, null],
])('years begin where the domain says: "%s"', (words, from, to) => {
  expect(read(words).years ?? { from: null, to: null }).toEqual({ from, to })
})

test('decades of other centuries are read too', () => {
  expect(read('novels from the 1810s').want).toContainEqual({ facet: 'era:1810s', level: 'more' })
})

test('what was understood is said in pages', () => {
  expect(readingOf(read('under 300 pages'), {}).chips.map(({ label }) => label)).toEqual(['At most 300 pages'])
})
