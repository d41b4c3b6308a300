import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { guardSharedCache } from './guard-shared-cache'
import { sharedCacheControl } from './shared-cache'

guardSharedCache()

async function headersOf(answer: (response: ServerResponse) => void): Promise<Headers> {
  const server = createServer((_request, response) => answer(response))
  await once(server.listen(0), 'listening')
  const { headers } = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`)
  server.close()
  return headers
}

function page(status: number, cacheControl: string) {
  return headersOf((response) => {
    response.setHeader('cache-control', cacheControl)
    response.setHeader('Vary', 'rsc')
    response.statusCode = status
    response.write('A page ')
    response.end('in two parts')
  })
}

test('a page for everybody is kept apart from the pages of those with a cookie', async () => {
  const headers = await page(200, sharedCacheControl)
  expect(headers.get('cache-control')).toBe(sharedCacheControl)
  expect(headers.get('vary')).toBe('Cookie, rsc')
})

test('a page that failed is kept by nobody', async () => {
  expect((await page(500, sharedCacheControl)).get('cache-control')).toBe('private, no-store')
})

test('other answers are left as they are', async () => {
  const headers = await page(200, 'private, no-store')
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('vary')).toBe('rsc')
})
