// What `npm run demo` and `npm run dev` share: a database with films and logins, and the variables the site needs.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DemoLogins, ensureDemoAccounts } from '../prisma/demo'
import { describeChanges, seedCatalog } from '../prisma/seed'
import { withClient } from './database/client'
import { dataFolder } from './database/embedded'
import { applyMigrations } from './database/migrations'
import { ownDatabase } from './database/open-database'
import { onStop } from './shutdown'
import { step } from './terminal'

export async function prepareDatabase(command: string): Promise<{ url: string; logins: DemoLogins }> {
  const database = await step('Starting the database', () => ownDatabase(command))
  onStop(database.stop)
  await step('Applying migrations', () => applyMigrations(database.url), describeMigrations)
  const logins = await withClient(database.url, async (client) => {
    await step('Writing the films', () => seedCatalog(client), describeChanges)
    return step('Preparing the demo logins', () => ensureDemoAccounts(client, dataFolder))
  })
  return { url: database.url, logins }
}

const describeMigrations = (names: string[]) => (names.length > 0 ? names.join(', ') : 'up to date')

export function siteVariables(databaseUrl: string, port: number): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET?.trim() || keptSecret(),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL?.trim() || `http://localhost:${port}`,
  }
}

/** Made at the first start, so that people stay signed in over restarts. */
function keptSecret(): string {
  const path = join(dataFolder, 'nextauth-secret')
  if (existsSync(path)) return readFileSync(path, 'utf8')
  const secret = randomBytes(33).toString('base64')
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(path, secret, { mode: 0o600 })
  return secret
}

export function printAddress(port: number, logins: DemoLogins): void {
  const { person, admin } = logins
  console.log(`
  Matinee is at  http://localhost:${port}

  Sign in as     ${person.email}   password ${person.password}
  or as admin    ${admin.email}   password ${admin.password}

  Ctrl-C stops everything.
`)
}
