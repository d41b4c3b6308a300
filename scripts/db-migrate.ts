// npm run db:migrate   applies the migrations the database has not seen
import './support/load-env'
import { applyMigrations } from './database/migrations'
import { openDatabase } from './database/open-database'
import { runCommand } from './support/terminal'

runCommand(async () => {
  const database = await openDatabase('npm run db:migrate')
  try {
    const applied = await applyMigrations(database.url)
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date.')
  } finally {
    await database.stop()
  }
})
