// npm run db:diff -- add_something   writes the next migration
// npm run db:diff -- --initial      before the first release: rewrites the one initial migration instead
import { pendingSql } from '../database/diff'
import { rewriteInitialMigration, writeMigration } from '../database/initial-migration'
import { runCommand } from '../support/terminal'

runCommand(async () => {
  const [name = ''] = process.argv.slice(2)
  if (name === '--initial') return console.log(`Rewrote ${await rewriteInitialMigration()}`)
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error('Name the migration in lower_case_words: npm run db:diff -- add_x')
  const sql = await pendingSql()
  if (!sql) return console.log('Nothing to write: the migrations already give what schema.prisma describes.')
  console.log(`Wrote ${writeMigration(name, sql)}\n\n${sql}`)
})
