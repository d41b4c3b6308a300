import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const file = fileURLToPath(new URL('./let-go-of-unused.ts', import.meta.url))
/** A server that closes as Next.js does; the second half of its answer comes when the test says so. */
const server = `
import { createServer } from 'node:http'
import { letGoOfUnused } from ${JSON.stringify(file)}
letGoOfUnused()
const server = createServer((_request, response) => {
  response.write('one half, ')
  process.stdin.once('data', () => response.end('and the other'))
}).listen(0, '127.0.0.1', () => console.log(server.address().port))
process.on('SIGTERM', () => server.close(() => process.exit(143)))
`

let child: ChildProcess | undefined
afterEach(() => void child?.kill('SIGKILL'))

test.each([
  ['on which nothing was asked', ''],
  ['on which half a question came', 'GET / HTTP/1.1\r\nHost: localhost\r\n'],
])(
  'a connection %s is let go of when the server is to end, and an answer under way is finished',
  async (_what, said) => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', server]
    const started = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    child = started
    const port = Number(String((await once(started.stdout, 'data'))[0]))
    const socket = connect(port, '127.0.0.1').on('error', () => undefined)
    await once(socket, 'connect')
    if (said) socket.write(said)
    const [answer] = (await once(get({ port, host: '127.0.0.1', agent: false }), 'response')) as [IncomingMessage]
    const [letGo, ended] = [once(socket, 'close'), once(started, 'exit')]
    started.kill('SIGTERM')
    await letGo
    started.stdin.write('go on')
    expect((await answer.toArray()).join('')).toBe('one half, and the other')
    expect(await ended).toEqual([143, null])
  },
)
