import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import type { Client } from 'pg'
import { readAddress } from '../../lib/database/address'
import { hasMigrations, quoted, readApplied } from './applied'
import { withPlainClient } from './client'
import { withSchemaEngine } from './schema-engine'

export const migrationsFolder = join(process.cwd(), 'prisma/migrations')
/** Number of the advisory lock. */
const MIGRATING = 7_462
const lockfile = 'migration_lock.toml'
export const noFilter = { externalTables: [], externalEnums: [] }

export const readSchema = () => readFileSync(join(process.cwd(), 'prisma/schema.prisma'), 'utf8')

function migrationNames(until?: string): string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => until === undefined || name <= until)
    .sort()
}

const readMigration = (name: string) => readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8')

/** What this version knows, oldest first, each with the checksum it is applied under. */
export const knownMigrations = (): { name: string; checksum: string }[] =>
  migrationNames().map((name) => ({ name, checksum: sha256(readMigration(name)) }))

/** All of them, or those up to one: a database as it was then. */
export function listMigrations(until?: string): MigrationList {
  const lockPath = join(migrationsFolder, lockfile)
  return {
    baseDir: migrationsFolder,
    lockfile: { path: lockfile, content: existsSync(lockPath) ? readFileSync(lockPath, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(until).map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readMigration(name) } },
    })),
  }
}

/**
 * Applies what the database at `url` has not seen yet and returns the names applied. One that was interrupted is begun
 * again: a migration is one transaction, of which nothing stays when it ends early.
 */
export async function applyMigrations(url: string, until?: string): Promise<string[]> {
  const { schema, pooled } = readAddress(url)
  return withPlainClient(url, async (client) => {
    if (schema) await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`)
    if (await isUpToDate(client)) return []
    // Two that start at once must not both migrate; a pooler keeps no lock, and hands it to whoever comes.
    if (!pooled) await client.query('SELECT pg_advisory_lock($1)', [MIGRATING])
    try {
      if (await isUpToDate(client)) return []
      const interrupted = await takeUpInterrupted(client)
      return await apply(url, until).catch((error: unknown) => {
        throw explained(error, interrupted)
      })
    } finally {
      if (!pooled) await client.query('SELECT pg_advisory_unlock($1)', [MIGRATING])
    }
  })
}

async function apply(url: string, until?: string): Promise<string[]> {
  const migrationsList = listMigrations(until)
  const applied = await withSchemaEngine(url, readSchema(), (engine) =>
    engine.applyMigrations({ migrationsList, filters: noFilter }),
  )
  return applied.appliedMigrationNames
}

/** Notes that a migration had been applied in full when it was interrupted before that could be noted. */
export async function noteApplied(url: string, name: string): Promise<void> {
  await withPlainClient(url, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE _prisma_migrations SET finished_at = now(), rolled_back_at = NULL, applied_steps_count = 1
       WHERE id = (SELECT id FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NULL
         ORDER BY started_at DESC LIMIT 1)`,
      [name],
    )
    if (!rowCount) throw new Error(`No migration called ${name} was interrupted here.`)
  })
}

/** Names of migrations that were begun and neither finished nor taken back, which they now are. */
async function takeUpInterrupted(client: Client): Promise<string[]> {
  if (!(await hasMigrations(client))) return []
  const { rows } = await client.query<{ name: string }>(
    `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL
     RETURNING migration_name AS name`,
  )
  return rows.map(({ name }) => name)
}

function explained(error: unknown, interrupted: string[]): Error {
  const said = error instanceof Error ? error.message : String(error)
  const [name = 'of the database'] = /\d{14}_\w+/.exec(said) ?? []
  if (interrupted.includes(name) && /already exists|does not exist/.test(said)) {
    return new Error(
      `The migration ${name} had been applied when it was interrupted. npm run db:migrate -- --applied ${name} notes that; then go on.`,
    )
  }
  return new Error(
    `The migration ${name} could not be applied, and nothing of it has stayed. Mend what is said here, then npm run db:migrate begins it again.\n${said}`,
  )
}

/** Cheap look at the migrations table, so that an ordinary start need not load the engine. */
async function isUpToDate(client: Client): Promise<boolean> {
  const checksums = new Map((await readApplied(client)).map(({ name, checksum }) => [name, checksum]))
  return knownMigrations().every(({ name, checksum }) => checksums.get(name) === checksum)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
