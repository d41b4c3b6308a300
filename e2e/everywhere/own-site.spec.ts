import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { type Mortal, mortalPostgres } from '../../scripts/check/durability/databases'
import { withClient } from '../../scripts/database/client'
import { applyMigrations } from '../../scripts/database/migrations'
import { findPostgres } from '../../scripts/support/find-program'
import { type Server, startNext } from '../../scripts/support/next-process'
import { findFreePort } from '../../scripts/support/ports'
import { createFilms } from '../../testing/factories'
import { sessionSecret } from '../environment/sites'

test.describe.configure({ mode: 'serial' })
const { why } = findPostgres()
test.skip(why !== undefined, `A site on a PostgreSQL server of its own was not tested: ${why}`)

const folder = mkdtempSync(join(tmpdir(), 'own-site-'))
let database: Mortal
let server: Server
let port = 0
const address = () => `http://localhost:${port}`

async function start(): Promise<void> {
  port = await findFreePort()
  const variables = { DATABASE_URL: database.url, NEXTAUTH_SECRET: sessionSecret, NEXTAUTH_URL: address() }
  const limits = { DATABASE_STATEMENT_TIMEOUT_MS: '1500', DATABASE_WAIT_MS: '1500' }
  server = await startNext(
    'start',
    port,
    { ...variables, ...limits, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    { quiet: true },
  )
  expect((await fetch(`${address()}/films`)).status).toBe(200)
}

test.beforeAll(async () => {
  test.setTimeout(120_000)
  database = await mortalPostgres(folder)
  await applyMigrations(database.url)
  await withClient(database.url, (db) => createFilms(db, [{ title: 'The Long Wait', slug: 'the-long-wait' }, {}]))
  await start()
})
test.afterAll(async () => {
  await server?.stop()
  await database?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Nobody reads or writes a word of anybody's until it is let go. */
async function hold(): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query('BEGIN; LOCK TABLE "Rating", "Reaction", "Event", "User", "Film" IN ACCESS EXCLUSIVE MODE')
  return () => client.end()
}

test('a statement that takes too long is ended, the page says so, and the site goes on', async ({ page }) => {
  const letGo = await hold()
  await page.goto(`${address()}/search?q=long`)
  await expect(page.getByText('Something went wrong on our side')).toBeVisible()
  await letGo()
  await page.goto(`${address()}/search?q=long`)
  await expect(page.getByText('The Long Wait').first()).toBeVisible()
})

test('without its database the site is live, not ready, says so, and is ready again when it is back', async () => {
  test.setTimeout(120_000)
  const ready = async () => (await fetch(`${address()}/api/health?ready=1`)).status
  // An answer holds for seconds: one from while statements waited may still be told.
  await expect.poll(ready, { timeout: 30_000 }).toBe(200)
  await database.kill()
  await expect.poll(ready, { timeout: 30_000 }).toBe(503)
  expect((await fetch(`${address()}/api/health`)).status).toBe(200)
  await database.start()
  await expect.poll(ready, { timeout: 30_000 }).toBe(200)
})
