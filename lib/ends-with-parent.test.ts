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
