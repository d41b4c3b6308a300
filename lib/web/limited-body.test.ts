import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { withLimitedBody } from './limited-body'

const requestOf = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new NextRequest('http://localhost/api/auth/signin', {
    method: 'POST',
    body,
    headers,
    ...({ duplex: 'half' } as object),
  })

test('a small body arrives as it was sent, with method, headers and address', async () => {
  const read = await withLimitedBody(requestOf('a=1', { 'x-test': 'yes' }), 10)
  expect([await read?.text(), read?.method, read?.headers.get('x-test'), read?.url]).toEqual([
    'a=1',
    'POST',
    'yes',
    'http://localhost/api/auth/signin',
  ])
})

test('no body is no body', async () => {
  const request = new NextRequest('http://localhost/')
  expect(await withLimitedBody(request, 10)).toBe(request)
})

test('a body that is said to be too long is not read, and one that only turns out to be is read no further', async () => {
  let pulled = 0
  const endless = () =>
    new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulled++
          controller.enqueue(new Uint8Array(100))
        },
      },
      { highWaterMark: 0 },
    )
  expect(await withLimitedBody(requestOf(endless(), { 'content-length': '1000' }), 250)).toBeNull()
  expect(pulled).toBe(0)
  expect(await withLimitedBody(requestOf(endless()), 250)).toBeNull()
  expect(pulled).toBeLessThanOrEqual(4)
})
