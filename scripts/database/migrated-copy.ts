import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { copyDatabase, startInMemory } from './embedded'
import { applyMigrations, knownMigrations } from './migrations'

const folder = resolve('.data/migrated')
/** Files of one version of PGlite need not open with another. */
const version = () => JSON.parse(readFileSync('package.json', 'utf8')).dependencies['@electric-sql/pglite'] as string

/**
 * The file of a database in memory with all migrations and nothing else, made where these migrations have none yet: each
 * takes seconds to make and far less to begin from. Two that make it at once both may; the last one stays.
 */
export async function migratedCopy(): Promise<string> {
  const name = `${createHash('sha256')
    .update(JSON.stringify([version(), knownMigrations()]))
    .digest('hex')
    .slice(0, 16)}.tar`
  const path = join(folder, name)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const database = await startInMemory()
  try {
    await applyMigrations(database.url)
    const partial = join(folder, `${randomUUID()}.part`)
    await copyDatabase(database, partial)
    renameSync(partial, path)
  } finally {
    await database.stop()
  }
  for (const other of readdirSync(folder)) if (other.endsWith('.tar') && other !== name) rmSync(join(folder, other))
  return path
}
