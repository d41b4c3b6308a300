import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqlFromEmpty } from './diff'
import { startInMemory } from './embedded'
import { migrationsFolder } from './migrations'

const begin = '-- Written from schema.prisma: begin'
const end = '-- Written from schema.prisma: end'

/** Rewrites the part of the first migration that comes from schema.prisma; what is written by hand around it stays. */
export async function rewriteInitialMigration(): Promise<string> {
  const folder = readdirSync(migrationsFolder).find((name) => name.endsWith('_initial'))
  const path = join(migrationsFolder, folder ?? '', 'migration.sql')
  if (!folder || !existsSync(path)) throw new Error(`There is no ..._initial migration in ${migrationsFolder}.`)
  const [before, rest] = readFileSync(path, 'utf8').split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`${path} has lost its "${begin}" and "${end}" lines.`)

  const database = await startInMemory()
  try {
    const sql = await sqlFromEmpty(database.url)
    writeFileSync(path, `${before}${begin}\n${sql}\n${end}${after}`)
  } finally {
    await database.stop()
  }
  return path
}

/** Writes prisma/migrations/<time>_<name>/migration.sql and returns its path. */
export function writeMigration(name: string, sql: string): string {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`)
  return join(folder, 'migration.sql')
}
