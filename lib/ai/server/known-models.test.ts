import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { isModelKnown } from './known-models'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function serverThat(answers: RequestListener, path = '/v1') {
  const server = createServer(answers)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => new Promise((resolve) => server.close(resolve)))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  return (name: string, key?: string) => ({ id: address, address, api: 'chat' as const, name, key })
}
const listing =
  (heard: string[] = [], at = '/v1/models'): RequestListener =>
  (request, response) => {
    heard.push(`${request.url} ${request.headers.authorization ?? '-'}`)
    response.statusCode = request.url === at ? 200 : 404
    response.end(JSON.stringify({ data: [{ id: 'small-1' }, { id: 'models/large-2' }] }))
  }

test('a model a server lists is there, another is not, and it is asked once a minute', async () => {
  const heard: string[] = []
  const server = await serverThat(listing(heard))
  expect(await Promise.all(['small-1', 'large-2', 'gone-3'].map((name) => isModelKnown(server(name, 'k'))))).toEqual([
    ...[true, true, false],
  ])
  expect(heard).toEqual(['/v1/models Bearer k'])
  await isModelKnown(server('small-1'), Date.now() + 61_000)
  expect(heard).toEqual(['/v1/models Bearer k', '/v1/models -'])
})

test('an address without /v1 is tried with it', async () => {
  const server = await serverThat(listing(), '')
  expect(await isModelKnown(server('small-1'))).toBe(true)
})

test.each<[string, RequestListener]>([
  ['knows no such route', (_, response) => response.writeHead(404).end('no')],
  ['lists nothing', (_, response) => response.end('{"data":[]}')],
  ['answers something else', (_, response) => response.end('<html>')],
  ['sends us elsewhere', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ['hangs up', (request) => request.socket.destroy()],
])('a server that %s does not tell', async (_what, answers) => {
  expect(await isModelKnown((await serverThat(answers))('small-1'))).toBeNull()
})
