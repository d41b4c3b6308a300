import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectionTo } from '@/lib/database/connection'
import { besideTheShared } from '@/testing/database/own-database'
import type { RunningDatabase } from './embedded'
import { applyMigrations, noteApplied } from './migrations'
import { startEmptyDatabase } from './test-database'

const BEFORE = '20261126190000_accounts'
const INTERRUPTED = '20261126193705_no_embeddings'
let database: RunningDatabase
let client: Client

beforeAll(async () => {
  database = await besideTheShared(startEmptyDatabase)
  await applyMigrations(database.url, BEFORE)
  client = new Client(connectionTo(database.url))
  await client.connect()
}, 60_000)
afterAll(async () => {
  await client?.end()
  await database?.stop()
})

test('a migration that was interrupted is begun again, with nothing to be done by hand', async () => {
  const begun = `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('x', 'y', $1, now())`
  await client.query(begun, [INTERRUPTED])
  expect(await applyMigrations(database.url, INTERRUPTED)).toEqual([INTERRUPTED])
  const there = await client.query(`SELECT to_regclass('"TextEmbedding"') AS "table"`)
  expect(there.rows).toEqual([{ table: null }])
})

test('one that had been applied, and not noted, names the command that notes it', async () => {
  await client.query('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1', [INTERRUPTED])
  await expect(applyMigrations(database.url, INTERRUPTED)).rejects.toThrow(
    `npm run db:migrate -- --applied ${INTERRUPTED}`,
  )
  await noteApplied(database.url, INTERRUPTED)
  expect(await applyMigrations(database.url, INTERRUPTED)).toEqual([])
})

test('one that was never begun cannot be noted', async () => {
  await expect(noteApplied(database.url, '20990101000000_never')).rejects.toThrow(/was interrupted here/)
})

test('one that cannot be applied says so, and what the database said', async () => {
  await client.query('DELETE FROM _prisma_migrations WHERE migration_name = $1', [INTERRUPTED])
  await expect(applyMigrations(database.url, INTERRUPTED)).rejects.toThrow(
    new RegExp(`${INTERRUPTED} could not be applied, and nothing of it has stayed.*does not exist`, 's'),
  )
})
