// npm run backup [-- FILE] [--only-erasures]   everything the site holds, as it was at one moment, in one file
import './support/load-env'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { makeBackup } from './backup/make-backup'
import { siteSecret } from './backup/site-secret'
import { withPlainClient } from './database/client'
import { openDatabase } from './database/open-database'
import { runCommand, step } from './support/terminal'

runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { 'only-erasures': { type: 'boolean' } },
    allowPositionals: true,
  })
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const path = positionals[0] ?? `.data/backups/matinee-${stamp}.jsonl.gz`
  if (existsSync(path)) throw new Error(`${path} is there already, and stays as it is. Name another file.`)
  mkdirSync(dirname(path), { recursive: true })
  const { mark } = siteSecret()
  const only = values['only-erasures'] ? ['Erasure'] : undefined
  const database = await openDatabase('npm run backup')
  try {
    const made = await step(
      'Writing the backup',
      () =>
        withPlainClient(database.url, (client) =>
          makeBackup(client, path, { secret: mark, ...(only ? { only } : {}) }),
        ),
      ({ tables, rows }) => `${rows} rows of ${tables} tables, ${Math.ceil(statSync(path).size / 1024)} kB`,
    )
    console.log(`\n  ${path}\n\n  ${made.rows > 0 ? 'npm run restore -- FILE brings it back.' : 'It is empty.'}\n`)
  } finally {
    await database.stop()
  }
})
