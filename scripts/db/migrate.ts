// npm run db:migrate   applies the migrations the database has not seen
//   -- --applied NAME   notes one as done that was interrupted after it had been
import '../support/load-env'
import { parseArgs } from 'node:util'
import { applyMigrations, noteApplied } from '../database/migrations'
import { openDatabase } from '../database/open-database'
import { runCommand } from '../support/terminal'

runCommand(async () => {
  const { values } = parseArgs({ options: { applied: { type: 'string' } } })
  const database = await openDatabase('npm run db:migrate')
  try {
    if (values.applied) await noteApplied(database.url, values.applied)
    const applied = await applyMigrations(database.url)
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date.')
  } finally {
    await database.stop()
  }
})
