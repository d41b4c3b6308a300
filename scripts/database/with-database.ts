import { db } from '../../lib/db'
import { keptSecret } from '../support/kept-secret'
import { applyMigrations } from './migrations'
import { openDatabase, siteAddress } from './open-database'

/** Runs `work` on the database of this site; `lib` reads its address from the environment. */
export async function withDatabase<Result>(command: string, work: (url: string) => Promise<Result>): Promise<Result> {
  // The embedded database may not have its tables yet; those of a server are the business of npm run db:migrate.
  const own = !siteAddress()
  const database = await openDatabase(command)
  try {
    process.env.DATABASE_URL = database.url
    // A command may take its time.
    process.env.DATABASE_STATEMENT_TIMEOUT_MS = '0'
    // What is kept under a person's hash is found again only with the secret of the site.
    if (own) process.env.NEXTAUTH_SECRET = keptSecret()
    if (own) await applyMigrations(database.url)
    return await work(database.url)
  } finally {
    await db.$disconnect()
    await database.stop()
  }
}
