import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

/** Runs a command whose work ends by `ending`, once it has said that it is up. */
async function runUntilUp(ending: string, onUp: (pid: number) => void) {
  const work = `() => new Promise((_, reject) => { ${ending}; console.log('up'); setInterval(() => undefined, 1000) })`
  const code = `import { runCommand } from './scripts/support/terminal.ts'; runCommand(${work})`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  const errors = text(child.stderr)
  child.stdout.once('data', () => onUp(child.pid ?? 0))
  const [exitCode] = await once(child, 'exit')
  return { exitCode, errors: (await errors).trim() }
}

test('what breaks because of Ctrl-C is no news', async () => {
  const ending = "process.on('SIGINT', () => reject(new Error('The server ended.')))"
  expect(await runUntilUp(ending, (pid) => process.kill(pid, 'SIGINT'))).toEqual({ exitCode: 0, errors: '' })
})

test('what breaks by itself is one sentence and exit code 1', async () => {
  const ending = "setTimeout(() => reject(new Error('The server ended.')), 20)"
  expect(await runUntilUp(ending, () => undefined)).toEqual({ exitCode: 1, errors: 'The server ended.' })
})
