import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connectionTo, settleAddress } from '@/lib/database/connection'
import { type Mortal, mortalPostgres } from '../check/durability/databases'
import { findPostgres, findProgram } from '../support/find-program'
import { findFreePort, isListening } from '../support/ports'
import { withClient } from './client'
import { applyMigrations, knownMigrations } from './migrations'

/** Characters that providers put into passwords and people do not escape. */
const PASSWORD = 'p@ss/w#rd?100%:é'
const openssl = findProgram(['openssl'])
const why =
  findPostgres().why ?? (openssl ? undefined : 'there is no openssl on this machine (apt-get install openssl)')
if (why) console.warn(`PostgreSQL as providers have it was not tested: ${why}`)
const pgbouncer = findProgram(['pgbouncer'], ['/usr/sbin'])
if (!pgbouncer)
  console.warn('A pooler was not tested: there is no pgbouncer on this machine (apt-get install pgbouncer)')
const run = (file: string, args: string[]) => {
  const done = spawnSync(file, args, { encoding: 'utf8', cwd: '/' })
  if (done.status !== 0) throw new Error(`${file}: ${done.stderr}`)
  return done.stdout
}

describe.skipIf(why !== undefined)('a PostgreSQL server as providers have it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hosted-'))
  const root = join(folder, 'root.crt')
  let server: Mortal
  let port = ''
  let socketFolder = ''

  beforeAll(async () => {
    run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '36500',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      join(folder, 'server.key'),
      '-out',
      root,
    ])
    server = await mortalPostgres(folder, (data) => {
      const settings = [
        'ssl=on',
        "ssl_cert_file='server.crt'",
        "ssl_key_file='server.key'",
        'password_encryption=scram-sha-256',
      ]
      appendFileSync(join(data, 'postgresql.conf'), `\n${settings.join('\n')}\n`)
      writeFileSync(join(data, 'server.crt'), readFileSync(root))
      writeFileSync(join(data, 'server.key'), readFileSync(join(folder, 'server.key')), { mode: 0o600 })
      const rules = [
        'host all odd 127.0.0.1/32 scram-sha-256',
        'host all odd ::1/128 scram-sha-256',
        'local all odd scram-sha-256',
      ]
      const file = join(data, 'pg_hba.conf')
      writeFileSync(file, `${rules.join('\n')}\n${readFileSync(file, 'utf8')}`)
      socketFolder = data
      chmodSync(data, 0o750)
    })
    port = new URL(server.url).port
    await asked(server.url, `CREATE ROLE odd LOGIN PASSWORD '${PASSWORD}'`)
    await asked(server.url, 'CREATE DATABASE films OWNER odd')
    await asked(server.url.replace(/postgres$/, 'films'), 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent')
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function asked(url: string, sql: string): Promise<unknown[]> {
    const client = new Client(connectionTo(await settleAddress(url)))
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }
  const who = `SELECT current_user AS "user", ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()`
  const at = (host: string, query = '') => `postgresql://odd:${PASSWORD}@${host}:${port}/films${query}`

  test.each([
    ['localhost', '', false],
    ['127.0.0.1', '', false],
    ['[::1]', '', false],
    ['localhost', '?sslmode=disable', false],
    ['localhost', '?sslmode=prefer', true],
    ['localhost', '?sslmode=require', true],
    ['[::1]', '?sslmode=require', true],
    ['localhost', '?sslmode=require&channel_binding=require', true],
    ['localhost', '?sslmode=verify-full&sslrootcert=ROOT', true],
    ['127.0.0.1', '?sslmode=verify-ca&sslrootcert=ROOT', true],
  ])('is reached at %s with "%s", by TLS: %s', async (host, query, ssl) => {
    expect(await asked(at(host, query.replace('ROOT', root)), who)).toEqual([{ user: 'odd', ssl }])
  })

  test('is reached by its socket', async () => {
    const address = `postgresql://odd:${encodeURIComponent(PASSWORD)}@/films?host=${socketFolder}&port=${port}`
    expect(await asked(address, who)).toEqual([{ user: 'odd', ssl: false }])
  })

  test.each([
    ['localhost', '?sslmode=verify-full', /self.signed/],
    ['127.0.0.1', '?sslmode=verify-full&sslrootcert=ROOT', /does not match|altnames/i],
  ])('is not trusted at %s with "%s"', async (host, query, sentence) => {
    await expect(asked(at(host, query.replace('ROOT', root)), who)).rejects.toThrow(sentence)
  })

  test('a server without TLS is reached with sslmode=prefer, and not with require', async () => {
    await asked(server.url, 'ALTER SYSTEM SET ssl = off')
    await asked(server.url, 'SELECT pg_reload_conf()')
    await expect.poll(() => asked(server.url, 'SHOW ssl')).toEqual([{ ssl: 'off' }])
    expect(await asked(at('localhost', '?sslmode=prefer'), who)).toEqual([{ user: 'odd', ssl: false }])
    await expect(asked(at('localhost', '?sslmode=require'), who)).rejects.toThrow(/does not support SSL/)
    await asked(server.url, 'ALTER SYSTEM RESET ssl')
  })

  test('a site lives in a schema of its own beside another', async () => {
    for (const schema of ['public', 'Own films']) {
      const url = at('localhost', `?schema=${encodeURIComponent(schema)}`)
      expect(await applyMigrations(url)).toHaveLength(knownMigrations().length)
      await withClient(url, (db) => db.user.create({ data: { id: `of ${schema}` } }))
      expect(await asked(url, 'SELECT "id" FROM "User"')).toEqual([{ id: `of ${schema}` }])
      expect(await applyMigrations(url)).toEqual([])
    }
  })

  test('a statement that takes too long is ended', async () => {
    const client = new Client(connectionTo(at('localhost'), { statementMs: 200 }))
    await client.connect()
    await expect(client.query('SELECT pg_sleep(30)')).rejects.toThrow(/statement timeout/)
    await client.end()
  })

  describe.skipIf(!pgbouncer)('behind pgbouncer, one connection for each transaction', () => {
    let pooler: ChildProcess | undefined
    let pooled = ''

    beforeAll(async () => {
      const [own, poolerPort] = [join(folder, 'pooler'), await findFreePort()]
      mkdirSync(own)
      const settings = [
        '[databases]',
        `films = host=127.0.0.1 port=${port} dbname=films`,
        '[pgbouncer]',
        `listen_addr = 127.0.0.1\nlisten_port = ${poolerPort}\nunix_socket_dir =`,
        'pool_mode = transaction\ndefault_pool_size = 3\nauth_type = scram-sha-256',
        `auth_file = ${join(own, 'users.txt')}`,
      ]
      writeFileSync(join(own, 'pgbouncer.ini'), `${settings.join('\n')}\n`)
      writeFileSync(join(own, 'users.txt'), `"odd" "${PASSWORD}"\n`)
      const isRoot = process.getuid?.() === 0
      if (isRoot) {
        const id = Number(run('id', ['-u', 'postgres']))
        for (const path of [own, join(own, 'pgbouncer.ini'), join(own, 'users.txt')]) chownSync(path, id, id)
      }
      const args = [join(own, 'pgbouncer.ini')]
      const [file, all] = isRoot
        ? ['runuser', ['-u', 'postgres', '--', pgbouncer ?? '', ...args]]
        : [pgbouncer ?? '', args]
      pooler = spawn(file, all, { stdio: 'ignore', cwd: '/' })
      await vi.waitFor(async () => expect(await isListening(poolerPort)).toBe(true), 10_000)
      pooled = `postgresql://odd:${PASSWORD}@127.0.0.1:${poolerPort}/films?pgbouncer=true&connection_limit=8`
    }, 60_000)
    afterAll(() => {
      pooler?.kill('SIGTERM')
    })

    test('people are written by many at once, in transactions, and read again', async () => {
      await applyMigrations(at('localhost'))
      await withClient(pooled, async (db) => {
        const names = Array.from({ length: 40 }, (_, number) => `pooled ${number}`)
        await Promise.all(
          names.map((id) =>
            db.$transaction(async (tx) => {
              await tx.user.create({ data: { id } })
              await tx.$executeRaw`UPDATE "User" SET "name" = ${id} WHERE "id" = ${id}`
              await tx.consent.create({ data: { userId: id, purpose: 'MODEL', granted: true } })
            }),
          ),
        )
        const found = await db.user.findMany({ where: { id: { in: names } }, select: { name: true, consents: true } })
        expect(found).toHaveLength(40)
        expect(found.every(({ name, consents }) => name && consents.length === 1)).toBe(true)
      })
    })

    test('migrations find nothing to do through it', async () => {
      expect(await applyMigrations(pooled)).toEqual([])
    })
  })
})
