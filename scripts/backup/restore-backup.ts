import type { Client } from 'pg'
import { eraseStatements } from '../../lib/privacy/erase-statements'
import { type Applied, quoted, readApplied } from '../database/applied'
import { BadBackup, type Header, type Row, readBackup } from './backup-file'
import { readTables, type Table } from './tables'

const BATCH_CHARS = 2_000_000
const BATCH_ROWS = 2_000

type Options = {
  /** Empties what is there first; the erasures it knows of hold for what comes. */
  replace: boolean
  /** A later backup, of which only the erasures count. */
  erasures?: string | undefined
  hashOf: (userId: string) => string
}
export type Restored = { rows: number; erased: number }

/** Which migrations must be there for the rows of a backup to fit; throws where this version cannot bring them about. */
export function migrationsFor(header: Header, known: Applied[]): string {
  const unknown = header.migrations.find(
    ({ name, checksum }) => !known.some((own) => own.name === name && own.checksum === checksum),
  )
  if (unknown) {
    throw new BadBackup(
      `The backup is of a site with the migration ${unknown.name}, which this version does not have: use the version it was made with, or a later one.`,
    )
  }
  const last = header.migrations.at(-1)?.name ?? ''
  const missing = known.find(({ name }) => name <= last && !header.migrations.some((made) => made.name === name))
  if (missing)
    throw new BadBackup(
      `The backup is of a site without the migration ${missing.name}: use the version it was made with.`,
    )
  return last
}

/** Throws unless the tables are those of the backup, and empty or to be replaced. */
export async function checkTarget(
  client: Client,
  header: Header,
  { replace }: Pick<Options, 'replace'>,
): Promise<void> {
  const there = (await readApplied(client)).map(({ name }) => name).join()
  if (there !== header.migrations.map(({ name }) => name).join()) {
    throw new Error(
      `The database is of another version than the backup (${header.migrations.at(-1)?.name}). Restore into an empty database: another DATABASE_URL, or for the embedded one without .data/database.`,
    )
  }
  if (replace) return
  for (const { name } of await readTables(client)) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)
    if (rowCount)
      throw new Error(`The database is not empty ("${name}" has rows). Say --replace to lose what it holds.`)
  }
}

/** Writes the rows of a checked backup into the database, all or nothing, and erases again whoever was erased since. */
export async function restoreBackup(client: Client, path: string, header: Header, options: Options): Promise<Restored> {
  await client.query('BEGIN')
  try {
    await client.query(`SET LOCAL statement_timeout = 0; SET LOCAL DateStyle = 'ISO'; SET LOCAL TimeZone = 'UTC'`)
    // Triggers that write history leave it to the backup, which holds it.
    await client.query(`SET LOCAL matinee.restoring = 'on'`)
    const tables = await readTables(client)
    const names = tables.map(({ name }) => quoted(name)).join(', ')
    await client.query(`LOCK TABLE ${names} IN ACCESS EXCLUSIVE MODE`)
    await checkTarget(client, header, options)
    const known = await knownErasures(client, options)
    if (options.replace) await client.query(`TRUNCATE ${names}`)
    const rows = await withLooseEnds(client, () => writeRows(client, path, tables))
    await client.query(
      `INSERT INTO "Erasure" ("hash", "at") SELECT h, a::timestamp FROM unnest($1::text[], $2::text[]) r(h, a) ON CONFLICT DO NOTHING`,
      [known.map(({ hash }) => hash), known.map(({ at }) => at)],
    )
    const erased = await eraseAgain(client, options.hashOf)
    await client.query('COMMIT')
    return { rows, erased }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

type Erasure = { hash: string; at: string }

async function knownErasures(client: Client, { erasures }: Options): Promise<Erasure[]> {
  const { rows } = await client.query<Erasure>('SELECT "hash", "at"::text AS "at" FROM "Erasure"')
  if (!erasures) return rows
  let isErasure = false
  for await (const part of readBackup(erasures)) {
    if (part.kind === 'table') isErasure = part.table === 'Erasure'
    if (part.kind === 'row' && isErasure) rows.push({ hash: part.row[0] ?? '', at: part.row[1] ?? '' })
  }
  return rows
}

async function eraseAgain(client: Client, hashOf: (userId: string) => string): Promise<number> {
  const gone = new Set(
    (await client.query<{ hash: string }>('SELECT "hash" FROM "Erasure"')).rows.map(({ hash }) => hash),
  )
  if (gone.size === 0) return 0
  const people = await client.query<{ id: string; email: string | null }>('SELECT "id", "email" FROM "User"')
  const again = people.rows.filter(({ id }) => gone.has(hashOf(id)))
  for (const { id, email } of again) {
    for (const { sql, values } of eraseStatements(id, email)) await client.query(sql, values)
  }
  return again.length
}

async function writeRows(client: Client, path: string, tables: Table[]): Promise<number> {
  let written = 0
  let batch: Row[] = []
  let chars = 0
  let write: ((rows: Row[]) => Promise<unknown>) | undefined
  const flush = async () => {
    if (batch.length > 0) await write?.(batch)
    written += batch.length
    ;[batch, chars] = [[], 0]
  }
  for await (const part of readBackup(path)) {
    if (part.kind === 'row') {
      batch.push(part.row)
      chars += part.row.reduce((sum, value) => sum + (value?.length ?? 0), 0)
      if (batch.length >= BATCH_ROWS || chars >= BATCH_CHARS) await flush()
      continue
    }
    await flush()
    if (part.kind === 'table') write = writerOf(client, tables, part)
    if (part.kind === 'end') await setCounters(client, part.end.counters)
  }
  return written
}

function writerOf(client: Client, tables: Table[], part: { table: string; columns: string[] }) {
  const table = tables.find(({ name }) => name === part.table)
  if (!table) throw new BadBackup(`The backup holds a table "${part.table}" that this site does not have.`)
  const types = part.columns.map((name) => table.columns.find((column) => column.name === name)?.type)
  if (types.includes(undefined))
    throw new BadBackup(`The backup holds columns of "${part.table}" that this site does not have.`)
  const arrays = types.map((_type, place) => `$${place + 1}::text[]`).join(', ')
  const casts = types.map((type, place) => `c${place}::${type}`).join(', ')
  const aliases = types.map((_type, place) => `c${place}`).join(', ')
  const into = part.columns.map(quoted).join(', ')
  const sql = `INSERT INTO ${quoted(part.table)} (${into}) SELECT ${casts} FROM unnest(${arrays}) AS r(${aliases})`
  return (rows: Row[]) =>
    client.query(
      sql,
      part.columns.map((_name, place) => rows.map((row) => row[place])),
    )
}

/** Rows of one table that point at each other come in any order: what they point at is looked for at the end. */
async function withLooseEnds<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  const { rows } = await client.query<{ table: string; name: string }>(`
    SELECT c.relname AS "table", k.conname AS "name" FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND k.conrelid = k.confrelid AND k.connamespace = quote_ident(current_schema())::regnamespace`)
  const alter = async (how: string) => {
    for (const { table, name } of rows) {
      await client.query(`ALTER TABLE ${quoted(table)} ALTER CONSTRAINT ${quoted(name)} ${how}`)
    }
  }
  await alter('DEFERRABLE INITIALLY DEFERRED')
  const result = await work()
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  await alter('NOT DEFERRABLE')
  return result
}

async function setCounters(client: Client, counters: Record<string, string | null>): Promise<void> {
  for (const [name, value] of Object.entries(counters)) {
    await client.query('SELECT setval($1::regclass, coalesce($2::bigint, 1), $2::bigint IS NOT NULL)', [
      quoted(name),
      value,
    ])
  }
}
