import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { refuseUpgrades } from './refuse-upgrades'

refuseUpgrades()

const server = createServer((_request, response) => response.end('fine'))
/** As Next.js does at some addresses. */
server.on('upgrade', () => undefined)
afterAll(() => server.close())

async function answerTo(...lines: string[]): Promise<string> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write([...lines, 'Host: films.example', '', ''].join('\r\n'))
  return text(socket)
}

test.each(['websocket', 'h2c'])('whoever asks for %s is refused, and the connection ends', async (protocol) => {
  const answer = await answerTo('GET /films HTTP/1.1', `Upgrade: ${protocol}`, 'Connection: Upgrade')
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
})

test('whoever asks for none is answered', async () => {
  expect(await answerTo('GET /films HTTP/1.1', 'Connection: close')).toMatch(/^HTTP\/1\.1 200 [\s\S]*fine$/)
})
