// The build command of a deployment: with DATABASE_URL it also migrates and writes the films, a preview only when told to.
import './support/load-env'
import { startNotes, startProblems, wrongSettings } from '../lib/start-problems'
import { describeChanges, seedCatalog } from '../prisma/seed'
import { withClient } from './database/client'
import { applyMigrations } from './database/migrations'
import { openDatabase } from './database/open-database'
import { databaseWork } from './support/deployment'
import { runNext } from './support/next-process'
import { writePlainErrors } from './support/site-build'
import { runCommand, step } from './support/terminal'

runCommand(async () => {
  const problems = process.env.VERCEL ? startProblems(process.env) : wrongSettings(process.env)
  if (problems.length > 0) throw new Error(`Nothing is built with these settings:\n  ${problems.join('\n  ')}`)
  for (const note of startNotes(process.env)) console.log(`  ${note}`)
  const { touches, why } = databaseWork(process.env)
  if (touches) {
    const { url } = await openDatabase('vercel-build')
    await step('Applying migrations', () => applyMigrations(url))
    await step('Writing the films', () => withClient(url, (client) => seedCatalog(client)), describeChanges)
  } else console.log(`  Building without touching a database: ${why}.`)
  await runNext(['build'])
  writePlainErrors()
})
