import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillEveryTable } from '@/testing/database/fill-every-table'
import { besideTheShared } from '@/testing/database/own-database'
import { quoted } from '../database/applied'
import { type RunningDatabase, startInMemory } from '../database/embedded'
import { applyMigrations, knownMigrations } from '../database/migrations'
import { startEmptyDatabase, startTestDatabase } from '../database/test-database'
import { checkBackup } from './backup-file'
import { makeBackup } from './make-backup'
import { checkTarget, migrationsFor, restoreBackup } from './restore-backup'
import { readTables } from './tables'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
const file = join(folder, 'site.gz')
const secret = 'mark'
const hashOf = (id: string) => `hash of ${id}`
const databases: RunningDatabase[] = []
const clients: Client[] = []
let site: Client
/** One more database, for what replaces what is there. */
let spare: { client: Client; url: string }

async function connected(start: () => Promise<RunningDatabase>): Promise<{ client: Client; url: string }> {
  const database = await besideTheShared(start)
  const client = new Client({ connectionString: database.url })
  await client.connect()
  databases.push(database)
  clients.push(client)
  return { client, url: database.url }
}

beforeAll(async () => {
  site = (await connected(startTestDatabase)).client
  spare = await connected(startTestDatabase)
  await fillEveryTable(site)
  await makeBackup(site, file, { secret })
}, 120_000)
afterAll(async () => {
  for (const client of clients) await client.end()
  for (const database of databases) await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** All a table holds, also what the database computes, as one hash; and how many rows. */
async function contents(client: Client): Promise<Record<string, { rows: number; hash: string }>> {
  const found: Record<string, { rows: number; hash: string }> = {}
  for (const { name } of await readTables(client)) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS rows, md5(string_agg(t::text, E'\\n' ORDER BY t::text)) AS hash FROM ${quoted(name)} t`,
    )
    found[name] = rows[0]
  }
  return found
}
const restore = async (client: Client, options: Partial<Parameters<typeof restoreBackup>[3]> = {}) => {
  const { header } = await checkBackup(file)
  return restoreBackup(client, file, header, { replace: false, hashOf, ...options })
}

test.each([
  ['of its own kind', startEmptyDatabase],
  ['embedded', startInMemory],
])('restored into an empty database %s, every table holds what it held', async (_name, start) => {
  const { client, url } = await connected(start)
  const { header } = await checkBackup(file)
  await applyMigrations(url, migrationsFor(header, knownMigrations()))
  await checkTarget(client, header, { replace: false })
  await restore(client)
  const before = await contents(site)
  expect(Object.keys(before).length).toBeGreaterThan(30)
  expect(Object.entries(before).filter(([, { rows }]) => rows !== 3)).toEqual([])
  expect(await contents(client)).toEqual(before)
  // Numbers go on where they were, and what points at nothing is refused as before.
  const counter = `SELECT last_value::int AS value FROM "Film_id_seq"`
  expect((await client.query(counter)).rows).toEqual((await site.query(counter)).rows)
  await expect(client.query(`UPDATE "FilmProposal" SET "replacedId" = 'nobody'`)).rejects.toThrow(/foreign key/)
})

test('what is said while it is written is in it whole or not at all', async () => {
  const writer = new Client({ connectionString: spare.url })
  await writer.connect()
  let [written, done] = [0, false]
  const write = async () => {
    for (; !done; written++) {
      const id = `writer ${written}`
      await writer.query(
        `WITH person AS (INSERT INTO "User" ("id") VALUES ($1)) INSERT INTO "UsageDay" ("scope", "day") VALUES ($1, now())`,
        [id],
      )
    }
  }
  const writing = write()
  await expect.poll(() => written).toBeGreaterThan(2)
  const path = join(folder, 'moment.gz')
  await makeBackup(spare.client, path, { secret })
  done = true
  await writing
  await writer.end()
  const { rows } = (await checkBackup(path)).end
  expect(rows.User).toBeGreaterThan(2)
  expect(rows.User).toBe(rows.UsageDay)
})

test('a database that holds something is left as it is, unless it is to be replaced', async () => {
  await spare.client.query(`INSERT INTO "User" ("id") VALUES ('newcomer')`)
  const before = await contents(spare.client)
  await expect(restore(spare.client)).rejects.toThrow(/not empty \("User" has rows\). Say --replace/)
  expect(await contents(spare.client)).toEqual(before)
  await restore(spare.client, { replace: true })
  expect(await contents(spare.client)).toEqual(await contents(site))
})

test('whoever was erased since the backup is erased again, whoever tells of it', async () => {
  const later = join(folder, 'later.gz')
  await spare.client.query(`INSERT INTO "Erasure" ("hash") VALUES ($1)`, [hashOf('key 2')])
  await makeBackup(spare.client, later, { secret, only: ['Erasure'] })
  await spare.client.query(`DELETE FROM "Erasure"`)
  await spare.client.query(`INSERT INTO "Erasure" ("hash") VALUES ($1)`, [hashOf('key 1')])
  const path = join(folder, 'with-usage.gz')
  await site.query(`INSERT INTO "UsageDay" ("scope", "day") VALUES ('user:key 1', '2026-01-01')`)
  await makeBackup(site, path, { secret })
  await site.query(`DELETE FROM "UsageDay" WHERE "scope" = 'user:key 1'`)
  const { header } = await checkBackup(path)
  const restored = await restoreBackup(spare.client, path, header, { replace: true, erasures: later, hashOf })
  expect(restored.erased).toBe(2)
  expect((await spare.client.query(`SELECT "id" FROM "User"`)).rows).toEqual([{ id: 'key 3' }])
  expect((await spare.client.query(`SELECT * FROM "UsageDay" WHERE "scope" = 'user:key 1'`)).rows).toEqual([])
  expect((await spare.client.query(`SELECT DISTINCT "userId" FROM "Rating"`)).rows).toEqual([{ userId: 'key 3' }])
  expect((await contents(spare.client)).Erasure?.rows).toBe(5)
})

test('a backup that fails halfway through changes nothing', async () => {
  const limit = `ALTER TABLE "Slate" ADD CONSTRAINT "in_the_way" CHECK ("profileVersion" > 100) NOT VALID`
  await spare.client.query(limit)
  const before = await contents(spare.client)
  await expect(restore(spare.client, { replace: true })).rejects.toThrow(/in_the_way/)
  expect(await contents(spare.client)).toEqual(before)
  await spare.client.query(`ALTER TABLE "Slate" DROP CONSTRAINT "in_the_way"`)
})

test('a backup of another version is refused by the name of what is missing', async () => {
  const { header } = await checkBackup(file)
  const known = knownMigrations()
  expect(migrationsFor(header, known)).toBe(known.at(-1)?.name)
  expect(() => migrationsFor(header, known.slice(0, -1))).toThrow(known.at(-1)?.name)
  const older = { ...header, migrations: header.migrations.slice(0, -2) }
  expect(migrationsFor(older, known)).toBe(older.migrations.at(-1)?.name)
  const gap = { ...header, migrations: header.migrations.filter((_migration, place) => place !== 3) }
  expect(() => migrationsFor(gap, known)).toThrow(known[3]?.name)
  await expect(checkTarget(site, older, { replace: true })).rejects.toThrow(/another version/)
})

test('the command says in a sentence what is wrong with a file, and changes nothing', async () => {
  const { client, url } = spare
  const cut = join(folder, 'cut.gz')
  writeFileSync(cut, readFileSync(file).subarray(0, 5_000))
  const before = await contents(client)
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'scripts/restore.ts', cut, '--replace'],
    { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const said = Buffer.concat(await child.stderr.toArray()).toString()
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
  expect(said.trim()).toBe(`${cut} ends too early: it was cut off, or never finished.`)
  expect(code).toBe(1)
  expect(await contents(client)).toEqual(before)
})
