// npm run gorse:push   brings a Gorse server in line with this site (docs/gorse.md); run it once, then every night
import './support/load-env'
import { db } from '../lib/db'
import { AppError } from '../lib/errors'
import { faultOf } from '../lib/gorse/fault'
import { judgeProposals } from '../lib/gorse/judge-proposals'
import { pushAll } from '../lib/gorse/push-all'
import { applyMigrations } from './database/migrations'
import { openDatabase } from './database/open-database'
import { runCommand } from './support/terminal'

runCommand(async () => {
  for (const name of ['GORSE_URL', 'NEXTAUTH_SECRET']) {
    if (!process.env[name]?.trim()) throw new Error(`Set ${name} first; see docs/gorse.md.`)
  }
  const database = await openDatabase('npm run gorse:push')
  try {
    // The embedded database may not have its tables yet; those of a server are the business of npm run db:migrate.
    if (!process.env.DATABASE_URL?.trim()) await applyMigrations(database.url)
    process.env.DATABASE_URL = database.url
    const progress = (line: string) => console.log(`  ${line}`)
    const report = await pushAll({ progress }).catch((error: unknown) => {
      if (error instanceof AppError) throw error
      throw new Error(`Gorse ${faultOf(error)}.`)
    })
    console.log(
      `${report.films} films, what ${report.people} people said and ${report.raters} people of imported sets are in Gorse; ${report.strangersDeleted} people who are gone were deleted there.`,
    )
    if (process.argv.includes('--judge')) console.log((await judgeProposals()).sentence)
  } finally {
    await db.$disconnect()
    await database.stop()
  }
})
