// What `npm run demo` and `npm run dev` share: a database with films and logins, and the variables the site needs.
import type { CatalogChanges } from '../../lib/catalog/mutations'
import { type DemoLogins, describeLogins, ensureDemoAccounts } from '../../prisma/demo'
import { describeChanges } from '../../prisma/seed'
import { seedWhenChanged } from '../database/catalog-mark'
import { withClient } from '../database/client'
import { dataFolder } from '../database/embedded'
import { applyMigrations } from '../database/migrations'
import { ownDatabase } from '../database/open-database'
import { keptSecret } from './kept-secret'
import { isStopping, onStop, stopEverything } from './shutdown'
import { step } from './terminal'

/** The embedded database cannot be interrupted, only ended with the site: it gets longer than another would. */
const LONGEST_STATEMENT_MS = 4 * Number(process.env.DATABASE_STATEMENT_TIMEOUT_MS || 30_000)

/** Starts the database and brings its tables up to date; `onOpen` hears of it before the tables are. */
export async function prepareDatabase(command: string, onOpen?: (url: string) => void): Promise<string> {
  const database = await step('Starting the database', () => ownDatabase(command))
  onStop(database.stop)
  void database.ended?.then(() => endWithout('The embedded database has ended, and the site with it. Start again.'))
  onOpen?.(database.url)
  await step('Applying migrations', () => applyMigrations(database.url), describeMigrations)
  if (LONGEST_STATEMENT_MS > 0)
    database.watch?.(LONGEST_STATEMENT_MS, () =>
      console.error(`\nOne statement held the embedded database for ${LONGEST_STATEMENT_MS / 1000} s; it is ended.`),
    )
  return database.url
}

type Logins = DemoLogins & { areNew: boolean }

/** Fills the database with films and the two accounts to look at them with. */
export function prepareContents(databaseUrl: string): Promise<Logins> {
  return withClient(databaseUrl, async (client) => {
    const describe = (changes: CatalogChanges | null) => (changes ? describeChanges(changes) : 'unchanged')
    await step('Writing the films', () => seedWhenChanged(client), describe)
    return step('Preparing the demo logins', () => ensureDemoAccounts(client, dataFolder))
  })
}

/** A site whose database is gone answers nothing; unless it was stopped on purpose, it says so and ends. */
function endWithout(sentence: string): void {
  if (isStopping()) return
  console.error(`\n${sentence}\n`)
  void stopEverything().finally(() => process.exit(1))
}

/** A new database has all of them, whose names say nothing. */
const describeMigrations = (names: string[]) =>
  names.length === 0 ? 'up to date' : names.length > 3 ? `${names.length} of them` : names.join(', ')

export function siteVariables(databaseUrl: string, port: number): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: keptSecret(),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL?.trim() || `http://localhost:${port}`,
    // Read in this terminal, by people.
    LOG_FORMAT: process.env.LOG_FORMAT?.trim() || 'text',
  }
}

export function printAddress(port: number, logins: Logins): void {
  console.log(`
  Matinee is at  http://localhost:${port}

${logins.areNew ? describeLogins(logins) : '  npm run demo:logins   prints whom to sign in as.'}

  Ctrl-C stops everything.
`)
}
