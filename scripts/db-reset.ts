// npm run db:reset   empties the database, then migrates and seeds it; asks first when it is not the embedded one
import './support/load-env'
import { createInterface } from 'node:readline/promises'
import { Client } from 'pg'
import { describeChanges, seedCatalog } from '../prisma/seed'
import { withClient } from './database/client'
import { eraseEmbedded } from './database/embedded'
import { applyMigrations } from './database/migrations'
import { openDatabase } from './database/open-database'
import { runCommand, step } from './support/terminal'

runCommand(async () => {
  const external = process.env.DATABASE_URL?.trim()
  if (external) await empty(external)
  else await step('Erasing .data/database', eraseEmbedded)
  const database = await openDatabase('npm run db:reset')
  try {
    await step('Applying migrations', () => applyMigrations(database.url))
    await step('Writing the films', () => withClient(database.url, (client) => seedCatalog(client)), describeChanges)
  } finally {
    await database.stop()
  }
})

async function empty(url: string): Promise<void> {
  const { host, pathname } = new URL(url)
  const name = pathname.slice(1)
  if (!process.argv.includes('--yes')) {
    const prompt = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await prompt.question(`This deletes everything in database "${name}" on ${host}. Type its name: `)
    prompt.close()
    if (answer !== name) throw new Error('Nothing was deleted.')
  }
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  } finally {
    await client.end()
  }
}
