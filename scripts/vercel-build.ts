// The build command of a deployment: with DATABASE_URL it also migrates and writes the films.
import './support/load-env'
import { describeChanges, seedCatalog } from '../prisma/seed'
import { withClient } from './database/client'
import { applyMigrations } from './database/migrations'
import { runNext } from './support/next-process'
import { runCommand, step } from './support/terminal'

runCommand(async () => {
  const url = process.env.DATABASE_URL?.trim()
  if (url) {
    await step('Applying migrations', () => applyMigrations(url))
    await step('Writing the films', () => withClient(url, (client) => seedCatalog(client)), describeChanges)
  } else console.log('  DATABASE_URL is not set: building without touching a database.')
  await runNext(['build'])
})
