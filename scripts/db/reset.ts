// npm run db:reset   empties the database, then migrates and seeds it; asks first when it is not the embedded one
import '../support/load-env'
import { createInterface } from 'node:readline/promises'
import { readAddress } from '../../lib/database/address'
import { describeChanges, seedCatalog } from '../../prisma/seed'
import { quoted } from '../database/applied'
import { withClient, withPlainClient } from '../database/client'
import { eraseEmbedded } from '../database/embedded'
import { applyMigrations } from '../database/migrations'
import { openDatabase, siteAddress } from '../database/open-database'
import { runCommand, step } from '../support/terminal'

runCommand(async () => {
  const external = siteAddress()
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
  const { host, database, user, schema = 'public' } = readAddress(url)
  const name = database ?? user ?? ''
  if (!process.argv.includes('--yes')) {
    const prompt = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await prompt.question(`This deletes everything in database "${name}" on ${host}. Type its name: `)
    prompt.close()
    if (answer !== name) throw new Error('Nothing was deleted.')
  }
  await withPlainClient(url, (client) =>
    client.query(`DROP SCHEMA IF EXISTS ${quoted(schema)} CASCADE; CREATE SCHEMA ${quoted(schema)}`),
  )
}
