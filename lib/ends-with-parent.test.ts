import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { endsWithParentVariable } from './ends-with-parent'

const file = fileURLToPath(new URL('./ends-with-parent.ts', import.meta.url))
const server = `import { endWithParent } from ${JSON.stringify(file)}; endWithParent(); setInterval(() => {}, 1000); console.log('up')`

/** A starter that starts a server as the demo does, and prints its process id. */
const starter = `
import { spawn } from 'node:child_process'
const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', ${JSON.stringify(server)}], {
  env: { ...process.env, ${endsWithParentVariable}: '1' }, stdio: ['pipe', 'pipe', 'inherit'],
})
child.stdout.once('data', () => console.log(child.pid))
setInterval(() => {}, 1000)
`

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a server whose starter is killed outright ends by itself', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', starter], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(printed.toString())
  expect(isRunning(pid)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isRunning(pid), { timeout: 30_000 }).toBe(false)
})

/** Listens, as Next.js does, is told to end before it is ready, and holds a request that nobody answers. */
const toldEarly = `
import { createServer } from 'node:http'
import { endInTime } from ${JSON.stringify(file)}
const server = createServer(() => console.log('held'))
process.on('SIGTERM', () => { server.close(); console.log('told') })
process.stdin.once('data', () => endInTime())
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

test('a server that was told to end before it was ready does not wait for its first requests for good', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', toldEarly], {
    env: { ...process.env, [endsWithParentVariable]: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const heard = async () => String(((await once(child.stdout, 'data')) as [Buffer])[0]).trim()
  const port = Number(await heard())
  const held = heard()
  const request = fetch(`http://127.0.0.1:${port}`).catch(() => 'cut')
  expect(await held).toBe('held')
  const told = heard()
  child.kill('SIGTERM')
  expect(await told).toBe('told')
  child.stdin.write('ready')
  expect(await ended).toEqual([0, null])
  expect(await request).toBe('cut')
})
