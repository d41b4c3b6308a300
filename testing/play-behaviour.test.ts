import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { behaviours } from '../e2e/fake-openai/behaviours/table'
import { playBehaviour } from '../e2e/fake-openai/play-behaviour'

test('a reply of megabytes waits for its reader many times and leaves no listener behind', async () => {
  const asked = { api: 'chat' as const, path: '/v1/chat/completions', body: { stream: true }, count: 1 }
  let drains = 0
  const counts: number[] = []
  const server = createServer(async (_request, response) => {
    response.on('drain', () => drains++)
    const count = () => counts.push(response.listenerCount('drain'), response.listenerCount('close'))
    count()
    await playBehaviour('sends a line of 4 MB that never ends', asked, [], { response, counted: {}, size: 1 })
    count()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).text()
  server.close()
  expect(drains).toBeGreaterThan(10)
  expect(counts.slice(2)).toEqual(counts.slice(0, 2))
})

test('each row has a name of its own, by which it is found', () => {
  const names = behaviours.map(({ name }) => name)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
