import fc from 'fast-check'
import { expect, test } from 'vitest'
import { genres, moods } from '../vocabulary/vocabularies'
import { browseFilters, browseHref } from './browse-filters'

const parse = (query: string) => browseFilters.parse(Object.fromEntries(new URLSearchParams(query)))

test('an address without filters is the first page of everything', () => {
  expect(parse('')).toEqual({ page: 1 })
  expect(browseHref(parse(''), {})).toBe('/films')
})

test.each([
  'genre=telenovela',
  'mood=',
  'decade=1965',
  'decade=20000',
  'decade=soon',
  'runtime=endless',
  'country=fr',
  'country=FRA',
  "country=' OR 1",
  'sort=prominence',
  'page=0',
  'page=-3',
  'page=1.5',
  'page=99999999',
  'page=two',
  'nonsense=1',
])('an address with %s still opens, without it', (query) => {
  expect(parse(`${query}&x=1`)).toEqual({ page: 1 })
})

test('one unknown filter takes no other with it', () => {
  expect(parse('genre=telenovela&mood=cosy&decade=1960&page=4')).toEqual({ mood: 'cosy', decade: 1960, page: 4 })
})

test('a filter given twice is ignored instead of failing', () => {
  expect(browseFilters.parse({ genre: ['drama', 'comedy'], country: ['FR', 'US'], page: ['2', '3'] })).toEqual({
    page: 1,
  })
})

test('changing a filter goes back to the first page, turning the page keeps the filters', () => {
  const filters = parse('genre=drama&sort=new&page=7')
  expect(parse(browseHref(filters, { mood: 'cosy' }).split('?')[1] ?? '')).toEqual({
    genre: 'drama',
    sort: 'new',
    mood: 'cosy',
    page: 1,
  })
  expect(parse(browseHref(filters, { page: 8 }).split('?')[1] ?? '')).toEqual({ genre: 'drama', sort: 'new', page: 8 })
})

test('taking a filter off removes it from the address', () => {
  expect(browseHref(parse('genre=drama&country=FR'), { genre: undefined })).toBe('/films?country=FR')
})

test('the first page has one address only', () => {
  expect(browseHref(parse('genre=drama&page=2'), { page: 1 })).toBe(browseHref(parse('genre=drama'), {}))
})

test('an address leads back to the filters it was made from', () => {
  const filters = fc.record(
    {
      genre: fc.constantFrom(...genres.ids),
      mood: fc.constantFrom(...moods.ids),
      decade: fc.integer({ min: 188, max: 203 }).map((tens) => tens * 10),
      runtime: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
      country: fc.constantFrom('FR', 'SU', 'JP'),
      sort: fc.constantFrom('known' as const, 'title' as const),
      page: fc.integer({ min: 1, max: 1_000 }),
    },
    { requiredKeys: ['page'] },
  )
  fc.assert(
    fc.property(filters, (before) => {
      const href = browseHref(before, { page: before.page })
      expect(parse(href.split('?')[1] ?? '')).toEqual(before)
    }),
  )
})
