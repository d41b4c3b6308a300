import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { asAction, logFields } from './log-context'
import { noteRequests, requestIdOf } from './note-requests'
import { writeLogs } from './write-logs'

test('every request has an id that its own lines carry, and one line of its own at the end', async () => {
  vi.stubEnv('LOG_FORMAT', 'json')
  const lines: Record<string, unknown>[] = []
  const stop = writeLogs({ write: (line: string) => void lines.push(JSON.parse(line)) })
  noteRequests()
  const server = createServer(async (request, response) => {
    await asAction('saveRating', async () => console.warn('slow'))
    response.statusCode = request.url?.startsWith('/bad') ? 500 : 200
    response.end(logFields().requestId)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ids = await Promise.all(
    ['/good?q=private', '/bad', '/_next/static/x.js'].map(async (path) => {
      const response = await fetch(address + path, { headers: { 'x-request-id': 'of-a-stranger' } })
      expect(response.headers.get('x-request-id')).toBe(await response.text())
      return response.headers.get('x-request-id')
    }),
  )
  await vi.waitFor(() => expect(lines).toHaveLength(5))
  server.close()
  stop()
  vi.unstubAllEnvs()
  expect(new Set(ids).size).toBe(3)
  expect(ids).not.toContain('of-a-stranger')
  const ends = lines.filter(({ msg }) => msg === 'request')
  expect(ends.map(({ path, status, requestId, action }) => ({ path, status, requestId, action }))).toEqual(
    expect.arrayContaining([
      { path: '/good', status: 200, requestId: ids[0], action: 'saveRating' },
      { path: '/bad', status: 500, requestId: ids[1], action: 'saveRating' },
    ]),
  )
  expect(ends).toHaveLength(2)
  expect(JSON.stringify(lines)).not.toContain('private')
})

test.each([
  ['abcdef-123', 1, true],
  ['abcdef-123', 0, false],
  ['short', 1, false],
  ['has a space and more', 1, false],
  ['line\nbreak-line', 1, false],
  ['x'.repeat(65), 1, false],
  [undefined, 1, false],
])('an id %j behind %i trusted proxies is kept: %s', (sent, proxies, kept) => {
  const id = requestIdOf(sent, proxies)
  expect(id === sent).toBe(kept)
  expect(id).toMatch(/^[\w.-]{8,64}$/)
})
