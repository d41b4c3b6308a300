import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { warmUp } from './warm-up'

async function serverThatCounts() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('fine')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const PORT = String((server.address() as AddressInfo).port)
  return { asked, PORT, stop: () => server.close() }
}

test('a server asks itself what the first visitor would wait for, and goes on meanwhile', async () => {
  const { asked, PORT, stop } = await serverThatCounts()
  warmUp({ PORT, NODE_ENV: 'production' })
  expect(asked).toEqual([])
  await vi.waitFor(() => expect(asked).toEqual(['/', '/search', '/api/health?ready=1']))
  stop()
})

test('a function, a developer’s server and a build ask nothing', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch')
  const { PORT, stop } = await serverThatCounts()
  warmUp({ PORT, NODE_ENV: 'production', VERCEL: '1' })
  warmUp({ PORT, NODE_ENV: 'development' })
  warmUp({ NODE_ENV: 'production' })
  expect(fetched).not.toHaveBeenCalled()
  stop()
})

test('a server that cannot be asked says nothing of it', async () => {
  const { PORT, stop } = await serverThatCounts()
  stop()
  const fetched = vi.spyOn(globalThis, 'fetch')
  warmUp({ PORT, NODE_ENV: 'production' })
  await expect(fetched.mock.results[0]?.value).rejects.toThrow()
})
