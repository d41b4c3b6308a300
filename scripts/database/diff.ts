import { startInMemory } from './embedded'
import { applyMigrations, listMigrations, noFilter, readSchema } from './migrations'
import { withSchemaEngine } from './schema-engine'

const schemaFiles = () => ({ files: [{ path: 'schema.prisma', content: readSchema() }] })

/** The SQL that would take a database with all migrations to what schema.prisma describes; empty when they agree. */
export async function pendingSql(): Promise<string> {
  const database = await startInMemory()
  try {
    if (listMigrations().migrationDirectories.length > 0) await applyMigrations(database.url)
    return await withSchemaEngine(database.url, readSchema(), async (engine) => {
      const difference = await engine.diff({
        from: { tag: 'schemaDatasource', configDir: process.cwd(), ...schemaFiles() },
        to: { tag: 'schemaDatamodel', ...schemaFiles() },
        script: true,
        exitCode: null,
        filters: noFilter,
      })
      return withoutEmptyNotice(difference.stdout ?? '')
    })
  } finally {
    await database.stop()
  }
}

/** The SQL that makes an empty database what schema.prisma describes. */
export function sqlFromEmpty(url: string): Promise<string> {
  return withSchemaEngine(url, readSchema(), async (engine) => {
    const difference = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', ...schemaFiles() },
      script: true,
      exitCode: null,
      filters: noFilter,
    })
    return withoutEmptyNotice(difference.stdout ?? '')
  })
}

const withoutEmptyNotice = (sql: string) => (sql.trim() === '-- This is an empty migration.' ? '' : sql.trim())
