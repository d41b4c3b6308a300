import { expect, test } from 'vitest'
import { isInnerAddress, isKeptPage } from './kept-pages'

const isKept = (address: string, asksTmdb = false) => isKeptPage(new URL(address, 'http://site.test'), asksTmdb)

test.each(['/', '/?from=mail', '/films', '/films/the-red-shoes-1948', '/films/alien-1979?from=mail'])(
  '%s is the same for every stranger, and is kept',
  (address) => {
    expect(isKept(address)).toBe(true)
  },
)

test.each([
  '/films?genre=drama',
  '/films?page=2',
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
