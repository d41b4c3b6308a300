import { NextRequest } from 'next/server'
import { afterEach, expect, test, vi } from 'vitest'
import { proxy } from '../proxy'

afterEach(() => vi.unstubAllEnvs())

type Init = { method?: string; headers?: Record<string, string> }
const through = (path: string, init: Init = {}) => proxy(new NextRequest(`http://site.test${path}`, init)).headers
const editionOf = (headers: Headers) => headers.get('x-middleware-request-x-matinee-edition')

test('a stranger who reads a kept page is led on with an edition', () => {
  const headers = through('/films/alien-1979')
  expect(editionOf(headers)).toMatch(/^[a-zA-Z0-9-]+$/)
  expect(headers.get('cache-control')).toBe('private, max-age=0, must-revalidate')
})

test.each<[string, string, Init]>([
  ['somebody with a cookie', '/films', { headers: { cookie: 'theme=dark' } }],
  ['a form that is sent', '/', { method: 'POST' }],
  ['a filter no form of ours sends', '/films?all=1', {}],
])('%s gets a page made on request, also with a forged edition', (_who, path, init) => {
  const headers = through(path, { ...init, headers: { ...init.headers, 'x-matinee-edition': 'forged' } })
  expect(editionOf(headers)).toBeNull()
  // Every header that goes on is named; what is not named is taken away.
  expect(headers.get('x-middleware-override-headers') ?? 'none').not.toContain('x-matinee-edition')
  expect(headers.get('cache-control')).toBeNull()
})

test('a filter is led on in the spelling of its inner address, and a forged one is not', () => {
  const filterOf = (headers: Headers) => headers.get('x-middleware-request-x-matinee-filter')
  const forged = { headers: { 'x-matinee-filter': 'genre.forged' } }
  expect(filterOf(through('/films?decade=1980&genre=drama', forged))).toBe('genre.drama~decade.1980')
  expect(filterOf(through('/films', forged))).toBeNull()
  vi.stubEnv('VERCEL', '1')
  const rewritten = through('/films?genre=drama').get('x-middleware-rewrite')
  expect(rewritten).toMatch(/^http:\/\/site\.test\/strangers\/[\w-]+\/filtered\/genre\.drama$/)
})

test('a policy somebody sends along reaches no page', () => {
  const headers = through('/', { headers: { 'content-security-policy': "script-src 'nonce-mine'" } })
  expect(headers.get('x-middleware-request-content-security-policy')).toBeNull()
})

test('on Vercel the proxy itself rewrites, where its address is a real one', () => {
  vi.stubEnv('VERCEL', '1')
  expect(through('/').get('x-middleware-rewrite')).toMatch(/^http:\/\/site\.test\/strangers\/[\w-]+$/)
  expect(through('/films/alien-1979').get('x-middleware-rewrite')).toMatch(/\/strangers\/[\w-]+\/films\/alien-1979$/)
  expect(through('/films', { headers: { cookie: 'a=1' } }).get('x-middleware-rewrite')).toBeNull()
})

test('with a key of TMDB a film is made on request, the catalog is not', () => {
  vi.stubEnv('TMDB_API_KEY', 'key')
  expect(editionOf(through('/films/alien-1979'))).toBeNull()
  expect(editionOf(through('/films'))).not.toBeNull()
})

test('an inner address and one that cannot be read are refused', () => {
  expect(proxy(new NextRequest('http://site.test/strangers/any/films')).status).toBe(404)
  expect(proxy(new NextRequest('http://site.test/films/%00')).status).toBe(400)
})
