import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inOurFigures,
  isGrade,
  looksAveraged,
  readImdbId,
  readList,
  readNumber,
  readRating,
  readYear,
  scaleOf,
  starsOf,
} from './read-values'

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

describe('other ways to write a rating', () => {
  test.each([
    ['⭐⭐⭐', 3, 5],
    ['⭐️⭐️', 2, 5],
    ['●●●○○', 3, 5],
    ['★★★◐', 3.5, 5],
    ['🌕🌗', 1.5, 5],
    ['❤❤❤❤', 4, 5],
    ['🍅🍅', 2, 5],
    ['***', 3, 5],
    ['☆☆★', null, null],
    ['3½', 3.5, null],
    ['3 ½', 3.5, null],
    ['3 1/2', 3.5, null],
    ['0.5', 0.5, null],
    ['7.25', 7.25, null],
    ['7,5 / 10', 7.5, 10],
    ['7 von 10', 7, 10],
    ['7 sur 10', 7, 10],
    ['7 de 10', 7, 10],
    ['7 su 10', 7, 10],
    ['7 z 10', 7, 10],
    ['7 of 10', 7, 10],
    ['4/5 stars', 4, 5],
    ['8 points', 8, null],
    ['8 pts', 8, null],
    ['1 star', 1, null],
    ['4 Sterne', 4, null],
    ['4 étoiles', 4, null],
    ['4 estrellas', 4, null],
    ['4 (good)', 4, null],
    ['８', 8, null],
    ['٤', 4, null],
    ['४', 4, null],
    ['7️⃣', 7, null],
    ['four', 4, null],
    ['Four stars', 4, null],
    ['three and a half', 3.5, null],
    ['drei einhalb', 3.5, null],
    ['ZEHN', 10, null],
    ['cero', 0, null],
    ['A', 100, 100],
    ['a+', 100, 100],
    ['A-', 92, 100],
    ['B+', 83, 100],
    ['B', 75, 100],
    ['C−', 42, 100],
    ['D', 25, 100],
    ['E', 10, 100],
    ['F', 0, 100],
    ['F-', 0, 100],
  ] as const)('%s', (text, value, of) => expect(readRating(text)).toEqual(value === null ? null : { value, of }))
  test.each([
    '👍',
    '👍👍',
    '👎👎',
    '❤',
    '🍅🍅🍅🍅🍅🍅',
    '4/',
    '/5',
    '4 films',
    '1234',
    '4/1234',
    '4.12345',
    'x4',
    'G',
    'AB',
    'A++',
    '(4)',
    'threefold',
    '4 5',
    '☆',
  ])('%j is none', (text) => expect(readRating(text)).toBeNull())
  test.each([
    ['A', true],
    ['b-', true],
    ['4', false],
    ['G', false],
    ['', false],
  ])('%j is a grade in letters: %s', (text, is) => expect(isGrade(text)).toBe(is))

  test('any rating in halves is the same in figures, with a comma, as a fraction, in stars and in other scripts', () => {
    const arabic = (text: string) => text.replace(/\d/g, (figure) => String.fromCodePoint(0x660 + Number(figure)))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), (halves) => {
        const value = halves / 2
        const stars = '★'.repeat(Math.floor(value)) + (halves % 2 === 1 ? '½' : '')
        expect(readRating(String(value))).toEqual({ value, of: null })
        expect(readRating(String(value).replace('.', ','))).toEqual({ value, of: null })
        expect(readRating(`${value}/5`)).toEqual({ value, of: 5 })
        expect(readRating(`${value} out of 5`)).toEqual({ value, of: 5 })
        expect(readRating(stars)).toEqual({ value, of: 5 })
        expect(readRating(stars + '☆'.repeat(5 - Math.ceil(value)))).toEqual({ value, of: 5 })
        expect(readRating(arabic(String(value)))).toEqual({ value, of: null })
        expect(starsOf({ value, of: 5 }, 100)).toBe(value)
      }),
    )
  })
})

test('figures of every script are read as ours', () => {
  expect(inOurFigures('１９９５ ٠١٢٣٤٥٦٧٨٩ ०९ ๐๙ 42 x')).toBe('1995 0123456789 09 09 42 x')
})

describe('stars of a rating', () => {
  test.each([
    [0, 10, 'highest', 0.5],
    [0.4, 10, 'highest', 0.5],
    [10, 10, 'highest', 5],
    [10.1, 10, 'highest', null],
    [-1, 10, 'highest', null],
    [1, 0, 'highest', null],
    [0, 0, 'highest', null],
    [1, 6, 'lowest', 5],
    [6, 6, 'lowest', 0.5],
    [2, 6, 'lowest', 4],
    [0, 6, 'lowest', 5],
    [7, 6, 'lowest', null],
    [1, 1, 'lowest', 0.5],
    [0.8, 1, 'highest', 4],
    [3, 4, 'highest', 4],
  ] as const)('%f of %f, best the %s: %s', (value, scale, best, stars) =>
    expect(starsOf({ value, of: null }, scale, best)).toBe(stars),
  )
  test('grow with the rating, and shrink where one is the best', () => {
    for (const scale of [4, 5, 6, 10, 20, 100]) {
      const values = Array.from({ length: scale * 4 - 3 }, (_, at) => ({ value: 1 + at / 4, of: null }))
      const stars = values.map((value) => starsOf(value, scale) ?? 0)
      expect(stars).toEqual(stars.toSorted((a, b) => a - b))
      expect(stars.at(-1)).toBe(5)
      const backwards = values.map((value) => starsOf(value, scale, 'lowest') ?? 0)
      expect(backwards).toEqual(backwards.toSorted((a, b) => b - a))
      expect([backwards[0], backwards.at(-1)]).toEqual([5, 0.5])
    }
  })
})

describe('of how many ratings are', () => {
  test.each([
    [[0.8, 0.55, 1], null, 1],
    [[0.5, 1], null, 5],
    [[0.8], null, 5],
    [[0.8, 1.2], null, 5],
    [[1, 1], null, 5],
    [[5, 10], null, 10],
    [[3, 4], 4, 4],
    [[4], 4, 4],
    [[5], 4, 5],
    [[], null, 5],
    [[], 20, 20],
  ])('%j with %s said: %i', (values, hint, scale) => expect(scaleOf(plain(...values), hint)).toBe(scale))
  test('is what a rating says of itself where the others do not go beyond it', () => {
    expect(scaleOf([{ value: 3, of: 4 }, ...plain(2)], null)).toBe(4)
    expect(
      scaleOf(
        [
          { value: 3, of: 7 },
          { value: 3, of: 6 },
        ],
        null,
      ),
    ).toBe(6)
    expect(scaleOf([{ value: 3, of: 4 }, ...plain(8)], null)).toBe(10)
    expect(scaleOf([{ value: 90, of: 100 }], null)).toBe(100)
  })
})

test('half of them with such a decimal is no average yet', () => {
  expect(looksAveraged(plain(8.3, 8))).toBe(false)
  expect(looksAveraged(plain(8.3, 7.1, 8))).toBe(true)
  expect(looksAveraged(plain(7.5, 8.5, 0.5))).toBe(false)
})

test.each([
  ['1995', 1995],
  ['1995.0', 1995],
  [' 1995 ', 1995],
  ['0850', 850],
  ['1995-12-15T00:00', 1995],
  ['１９９５', 1995],
  ['made 1995 or so', 1995],
  ['12/15/1995', 1995],
  ['1695 or so', null],
  ['2195 or so', null],
  ['119950', null],
  ['95', null],
  ['', null],
])('the year of %j is %s', (text, year) => expect(readYear(text)).toBe(year))

test.each([
  ['949', 949],
  ['949.0', 949],
  [' 949 ', 949],
  ['https://x.org/movie/949', 949],
  ['https://x.org/movie/949/', 949],
  ['https://x.org/movie/949?language=en', 949],
  ['https://x.org/movie/949#cast', 949],
  ['https://x.org/movie/949-heat?x=1', 949],
  ['123456789', 123456789],
  ['1234567890', null],
  ['0949', null],
  ['-949', null],
  ['949 heat', null],
  ['x949', null],
  ['9.5', null],
  ['', null],
])('the number in %j is %s', (text, number) => expect(readNumber(text)).toBe(number))

test.each([
  ['tt1', 'tt0000001'],
  ['TT0113277', 'tt0113277'],
  ['tt12345678', 'tt12345678'],
  ['0113277', 'tt0113277'],
  ['113277.0', 'tt0113277'],
  ['  113277 ', 'tt0113277'],
  ['1132', null],
  ['1234567890', null],
  ['tt0', null],
  ['00000', null],
  ['xtt0113277', null],
  ['tt1234567890', null],
  ['113277 x', null],
  ['', null],
])('the IMDb number in %j is %s', (text, id) => expect(readImdbId(text)).toBe(id))

test('a list is divided by commas, without gaps', () => {
  expect(readList(' Ann Lee, Ben ,, ')).toEqual(['Ann Lee', 'Ben'])
  expect(readList('')).toEqual([])
})
