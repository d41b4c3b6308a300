import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { guardSharedCache } from './guard-shared-cache'
import { sharedCacheControl } from './shared-cache'

guardSharedCache()

type Asked = { path?: string; headers?: Record<string, string> }

async function headersOf(answer: (response: ServerResponse) => void, { path = '/', headers: sent }: Asked = {}) {
  const server = createServer((_request, response) => answer(response))
  await once(server.listen(0), 'listening')
  const address = `http://localhost:${(server.address() as AddressInfo).port}${path}`
  const { headers } = await fetch(address, { redirect: 'manual', ...(sent ? { headers: sent } : {}) })
  server.close()
  return headers
}

function page(status: number, cacheControl: string, asked: Asked = {}) {
  return headersOf((response) => {
    response.setHeader('cache-control', cacheControl)
    response.setHeader('Vary', 'rsc')
    response.statusCode = status
    response.write('A page ')
    response.end('in two parts')
  }, asked)
}

test('a page for everybody is kept apart from the pages of those with a cookie', async () => {
  const headers = await page(200, sharedCacheControl)
  expect(headers.get('cache-control')).toBe(sharedCacheControl)
  expect(headers.get('vary')).toBe('Cookie, rsc')
})

test('that a page is not there may be known to all', async () => {
  expect((await page(404, sharedCacheControl)).get('cache-control')).toBe(sharedCacheControl)
})

test.each([301, 302, 303, 307, 308, 400, 500, 503])('an answer of %i is kept by nobody', async (status) => {
  expect((await page(status, sharedCacheControl)).get('cache-control')).toBe('private, no-store')
})

// Next.js hides these from proxy.ts, and answers with data or a redirect.
test.each([
  'rsc',
  'next-router-prefetch',
  'next-router-state-tree',
  'next-url',
  'x-nextjs-data',
  'x-middleware-prefetch',
])('what a request with %s got is kept by nobody', async (name) => {
  const headers = await page(200, sharedCacheControl, { headers: { [name]: '1' } })
  expect(headers.get('cache-control')).toBe('private, no-store')
})

test('nor what was asked for as data by the address', async () => {
  expect((await page(200, sharedCacheControl, { path: '/films?a=1&_rsc=x' })).get('cache-control')).toBe(
    'private, no-store',
  )
  expect((await page(200, sharedCacheControl, { path: '/films?my_rsc=x' })).get('cache-control')).toBe(
    sharedCacheControl,
  )
})

test('other answers are left as they are', async () => {
  const headers = await page(200, 'private, no-store')
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('vary')).toBe('rsc')
})
