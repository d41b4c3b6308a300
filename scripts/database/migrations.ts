import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { Client } from 'pg'
import { withSchemaEngine } from './schema-engine'

export const migrationsFolder = join(process.cwd(), 'prisma/migrations')
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

/** Applies what the database at `url` has not seen yet and returns the names applied. */
export async function applyMigrations(url: string, until?: string): Promise<string[]> {
  if (await isUpToDate(url)) return []
  const migrationsList = listMigrations(until)
  const applied = await withSchemaEngine(url, readSchema(), (engine) =>
    engine.applyMigrations({ migrationsList, filters: noFilter }),
  )
  return applied.appliedMigrationNames
}

/** Cheap look at the migrations table, so that an ordinary start need not load the engine. */
async function isUpToDate(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query<{ name: string; checksum: string }>(
      `select migration_name as name, checksum from _prisma_migrations
       where finished_at is not null and rolled_back_at is null`,
    )
    const checksums = new Map(found.rows.map((row) => [row.name, row.checksum]))
    return knownMigrations().every(({ name, checksum }) => checksums.get(name) === checksum)
  } catch (error) {
    const undefinedTable = '42P01'
    if (error instanceof Error && 'code' in error && error.code === undefinedTable) return false
    throw error
  } finally {
    await client.end()
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
