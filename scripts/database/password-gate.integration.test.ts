import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInMemory } from './embedded'
import { passwordOf } from './embedded-password'

let database: Awaited<ReturnType<typeof startInMemory>>
beforeAll(async () => {
  database = await startInMemory()
})
afterAll(() => database.stop())

const addressWith = (password: string) => {
  const url = new URL(database.url)
  url.password = password
  return url.href
}
async function ask(connectionString: string): Promise<unknown> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return (await client.query('SELECT 41 + 1 AS answer')).rows[0]
  } finally {
    await client.end()
  }
}

test('the embedded database has a password of its own, long and new each time', async () => {
  const { password } = new URL(database.url)
  expect(password).toMatch(/^[\w-]{32}$/)
  const other = await startInMemory()
  expect(new URL(other.url).password).not.toBe(password)
  await other.stop()
})

test('a database in a folder keeps its password, which its owner alone can read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matinee-'))
  const password = passwordOf(join(folder, 'database'))
  expect(password).toMatch(/^[\w-]{32}$/)
  expect(passwordOf(join(folder, 'database'))).toBe(password)
  expect(statSync(join(folder, 'database.password')).mode & 0o077).toBe(0)
  rmSync(folder, { recursive: true })
})

test('it lets in who knows it, also several at once', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask(database.url)))
  expect(answers).toEqual(Array(5).fill({ answer: 42 }))
})

test.each(['postgres', 'x', 'password'])('it refuses %j', async (password) => {
  await expect(ask(addressWith(password))).rejects.toMatchObject({ code: '28P01' })
})

test.each([
  ['no sense', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
  ['a message that claims to be long', Buffer.from([0x7f, 0xff, 0xff, 0xff, 0, 3, 0, 0])],
])('%s is answered with nothing of the database, and the next one is let in', async (_what, bytes) => {
  const heard = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(database.url).port), '127.0.0.1')
    let text = ''
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
    socket.on('close', () => resolve(text))
    socket.on('error', () => resolve(text))
    socket.end(bytes)
  })
  expect(heard).not.toContain('server_version')
  expect(await ask(database.url)).toEqual({ answer: 42 })
})
