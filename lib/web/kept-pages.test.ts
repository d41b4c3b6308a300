import { expect, test } from 'vitest'
import { filterIn, filterOf, innerAddress, isInnerAddress, isKeptPage } from './kept-pages'

const isKept = (address: string, asksTmdb = false) => isKeptPage(new URL(address, 'http://site.test'), asksTmdb)

test.each([
  '/',
  '/?from=mail',
  '/films',
  '/films/the-red-shoes-1948',
  '/films/alien-1979?from=mail',
  '/films?genre=drama',
  '/films?page=2',
])('%s is the same for every stranger, and is kept', (address) => {
  expect(isKept(address)).toBe(true)
})

test.each([
  '/films?all=1',
  '/films?genre=drama&all=1',
  '/films?genre=drama&genre=horror',
  '/films?genre=drama~page.2',
  '/films?genre=',
  '/films?other=drama',
  '/films/alien-1979/poster',
  '/films/alien-1979/why-not',
  '/films/Alien',
  '/films/%61lien',
  `/films/${'a'.repeat(161)}`,
  '/films/',
  '/search?q=alien',
  '/sign-in',
  '/profile',
  '/admin/people',
])('%s is made on request', (address) => {
  expect(isKept(address)).toBe(false)
})

test("a film's page that holds words of TMDB is not kept, other pages are", () => {
  expect(isKept('/films/alien-1979', true)).toBe(false)
  expect(isKept('/films', true)).toBe(true)
})

test('inner addresses are known by their first part alone', () => {
  expect(['/strangers', '/strangers/7', '/strangers/7/films', '/_global-error'].every(isInnerAddress)).toBe(true)
  expect(['/', '/strangersbook', '/films/strangers'].some(isInnerAddress)).toBe(false)
})

const addressed = (query: string) => new URL(`/films${query}`, 'http://site.test')

test('a filter has one inner address however it was asked for, and it reads back', () => {
  const filter = filterIn(addressed('?page=2&genre=sci-fi&mood=&country=FR'))
  expect(filter).toBe('genre.sci-fi~country.FR~page.2')
  expect(filterIn(addressed('?country=FR&genre=sci-fi&page=2'))).toBe(filter)
  expect(filterOf(filter ?? '')).toEqual({ genre: 'sci-fi', country: 'FR', page: '2' })
  expect(innerAddress('7', '/films', filter)).toBe('/strangers/7/filtered/genre.sci-fi~country.FR~page.2')
  expect(innerAddress('7', '/films', null)).toBe('/strangers/7/films')
})
