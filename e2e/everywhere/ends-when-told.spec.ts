import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { findFreePort, isListening } from '../../scripts/support/ports'
import { sessionOf } from '../../testing/session'
import { sessionSecret, sites } from '../environment/sites'
import { expect, test } from '../fixtures'

let server: ChildProcess | undefined
test.afterEach(() => void server?.kill('SIGKILL'))

test('told to end, a server takes nothing new, finishes the list it streams, and lets go of a connection nobody used', async ({
  model,
  regular,
  db,
  fakeOpenaiUrl,
}) => {
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const { name, value } = await sessionOf(db, regular.id, sessionSecret)
  const variables = { ...sites.chromium, OPENAI_BASE_URL: `${fakeOpenaiUrl}/v1`, NEXTAUTH_SECRET: sessionSecret }
  const args = ['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', '127.0.0.1']
  const env = { ...process.env, ...variables, NEXTAUTH_URL: address }
  const started = spawn(process.execPath, args, { env, stdio: 'ignore' })
  server = started
  await expect.poll(() => isListening(port), { timeout: 30_000 }).toBe(true)
  await (await fetch(`${address}/api/health`)).text()

  await model.play({ scenario: 'hold', after: 3 })
  const unused = connect(port, '127.0.0.1').on('error', () => undefined)
  await once(unused, 'connect')
  const page = await fetch(address, { headers: { cookie: `${name}=${value}` } })
  await expect.poll(model.lastState).toBe('held')
  const [letGo, ended] = [once(unused, 'close'), once(started, 'exit')]
  started.kill('SIGTERM')
  await letGo
  expect(await isListening(port)).toBe(false)
  await model.release()
  const text = await page.text()
  expect(text).toContain('Scripted reason 8')
  expect(text).toMatch(/<\/html>$/)
  expect(await ended).toEqual([143, null])
})
