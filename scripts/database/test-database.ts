import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { connectionTo } from '../../lib/database/connection'
import { type RunningDatabase, startInMemory } from './embedded'
import { migratedCopy } from './migrated-copy'
import { applyMigrations } from './migrations'

const MIGRATED = 'TEST_DATABASE_MIGRATED'

/** A fresh database with all migrations: on the server TEST_DATABASE_URL or DATABASE_URL names, else in memory. */
export async function startTestDatabase(): Promise<RunningDatabase> {
  const server = testServer()
  if (!server) return startInMemory(await migratedCopy())
  const migrated = process.env[MIGRATED]
  if (migrated) return createScratch(server, migrated)
  const database = await createScratch(server)
  await applyMigrations(database.url)
  return database
}

/** Until it is stopped, what this process and its children start on the server begins as a copy of this database, which nobody may open. @tests */
export async function startMigrated(): Promise<Pick<RunningDatabase, 'stop'>> {
  if (!testServer() || process.env[MIGRATED]) return { stop: async () => {} }
  const { url, stop } = await startTestDatabase()
  process.env[MIGRATED] = new URL(url).pathname.slice(1)
  return { stop }
}

/** A fresh database without any migration. @tests */
export async function startEmptyDatabase(): Promise<RunningDatabase> {
  const server = testServer()
  return server ? createScratch(server) : startInMemory()
}

/** A database of that name with all migrations, which stays when it is stopped; `isNew` where it was not there. */
export async function startKeptDatabase(name: string): Promise<RunningDatabase & { isNew: boolean }> {
  const server = testServer()
  if (!server || !/^\w+$/.test(name)) throw new Error('A kept database has a name of letters on a server of its own.')
  const url = new URL(server)
  url.pathname = `/${name}`
  const [found] = await runOn(server, `SELECT 1 FROM pg_database WHERE datname = '${name}'`)
  if (!found) await runOn(server, `CREATE DATABASE ${name}`)
  await applyMigrations(url.href)
  return { url: url.href, stop: async () => {}, isNew: !found }
}

const testServer = () => process.env.TEST_DATABASE_URL?.trim() || process.env.DATABASE_URL?.trim()

/** A database of its own beside the one the address names, which is never touched. */
async function createScratch(server: string, copied?: string): Promise<RunningDatabase> {
  const name = `matinee_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`
  await runOn(server, `CREATE DATABASE ${name}${copied ? ` TEMPLATE ${copied}` : ''}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, stop: async () => void (await runOn(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)) }
}

async function runOn(url: string, sql: string): Promise<object[]> {
  const client = new Client(connectionTo(url))
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
