// npm run restore -- FILE [--replace] [--erasures FILE]   brings a backup back into an empty database, all or nothing
import './support/load-env'
import { parseArgs } from 'node:util'
import { checkBackup } from './backup/backup-file'
import { checkTarget, migrationsFor, restoreBackup } from './backup/restore-backup'
import { siteSecret } from './backup/site-secret'
import { readApplied } from './database/applied'
import { withPlainClient } from './database/client'
import { applyMigrations, knownMigrations } from './database/migrations'
import { ownDatabase } from './database/open-database'
import { runCommand, step } from './support/terminal'

const usage = 'npm run restore -- FILE [--replace] [--erasures FILE] [--other-secret]'

runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { replace: { type: 'boolean' }, erasures: { type: 'string' }, 'other-secret': { type: 'boolean' } },
    allowPositionals: true,
  })
  const [path] = positionals
  if (!path) throw new Error(`Say which file: ${usage}`)
  const { header, end } = await step('Checking the backup', () => checkBackup(path))
  const until = migrationsFor(header, knownMigrations())
  const { mark, hashOf } = siteSecret()
  const marks = [header.secret, ...(values.erasures ? [(await checkBackup(values.erasures)).header.secret] : [])]
  if (marks.some((each) => each !== mark) && !values['other-secret']) {
    throw new Error(
      'The backup was made with another NEXTAUTH_SECRET: who was erased cannot be told from it. Set that secret, or say --other-secret to go without.',
    )
  }
  const database = await ownDatabase('npm run restore')
  const options = { replace: values.replace ?? false, erasures: values.erasures, hashOf }
  try {
    const restored = await step(
      'Restoring',
      () =>
        withPlainClient(database.url, async (client) => {
          if ((await readApplied(client)).length === 0) await applyMigrations(database.url, until)
          await checkTarget(client, header, options)
          return restoreBackup(client, path, header, options)
        }),
      ({ rows }) => `${rows} rows of ${Object.keys(end.rows).length} tables`,
    )
    if (restored.erased > 0) console.log(`  ${restored.erased} people who were erased since are erased again.`)
    const applied = await step('Applying migrations', () => applyMigrations(database.url))
    if (applied.length > 0) console.log(`  Newer than the backup: ${applied.join(', ')}`)
  } finally {
    await database.stop()
  }
})
