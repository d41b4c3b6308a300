import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { asAction } from '../telemetry/log-context'
import { noteRequests } from '../telemetry/note-requests'
import { refuseUnreadable, takePathOnly } from './refuse-unreadable'

takePathOnly()
noteRequests()
refuseUnreadable()

const server = createServer(async (asked, response) => {
  if (asked.url === '/began') await asAction('saveRating', async () => undefined)
  response.statusCode = asked.url === '/fine' ? 200 : 500
  response.end(asked.url)
})
afterAll(() => server.close())

const isAction = { 'next-action': 'abc' }
async function statusOf(path: string, headers: Record<string, string>): Promise<number> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
  return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })).status
}

test.each([
  ['a call that failed before any action began is the caller’s fault', '/never', isAction, 400],
  ['one whose action began is ours', '/began', isAction, 500],
  ['one that went well stays well', '/fine', isAction, 200],
  ['what is no call of an action stays as it is', '/never', {}, 500],
])('%s', async (_what, path, headers, status) => expect(await statusOf(path, headers)).toBe(status))

test('a method that is for proxies is not allowed, which is no fault of ours', async () => {
  await statusOf('/fine', {})
  const { port } = server.address() as AddressInfo
  const status = await new Promise((resolve) =>
    request({ port, host: '127.0.0.1', path: '/never', method: 'TRACE' }, (answer) => resolve(answer.statusCode)).end(),
  )
  expect(status).toBe(405)
})

test.each([
  ['http://evil.example/fine', '/fine'],
  ['https://evil.example', '/'],
  ['HTTP://evil.example:8080?q=1', '/?q=1'],
  ['*', '/'],
  ['/fine?to=http://evil.example/', '/fine?to=http://evil.example/'],
])('of %s the path alone counts', async (path, seen) => {
  await statusOf('/fine', {})
  const { port } = server.address() as AddressInfo
  const text = await new Promise((resolve) =>
    request({ port, host: '127.0.0.1', path }, async (answer) => resolve(await textOf(answer))).end(),
  )
  expect(text).toBe(seen)
})
