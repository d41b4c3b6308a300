import type { Client } from 'pg'
import { quoted, readApplied } from '../database/applied'
import { FORMAT, hashing, type Row, writeBackup } from './backup-file'
import { readCounters, readTables, type Table } from './tables'

/** A batch grows or shrinks towards so many characters: rows of a trained model are megabytes, ratings a few bytes. */
const BATCH_CHARS = 2_000_000
const MOST_ROWS = 5_000

export type Made = { tables: number; rows: number }

/** Writes everything the site holds at one moment to `path`. The database serves on meanwhile. */
export async function makeBackup(
  client: Client,
  path: string,
  { secret, only }: { secret: string; only?: string[] },
): Promise<Made> {
  const rows: Record<string, number> = {}
  await writeBackup(path, lines(client, secret, rows, only))
  return { tables: Object.keys(rows).length, rows: Object.values(rows).reduce((sum, count) => sum + count, 0) }
}

async function* lines(client: Client, secret: string, rows: Record<string, number>, only?: string[]) {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    await client.query(`SET LOCAL DateStyle = 'ISO'; SET LOCAL TimeZone = 'UTC'; SET LOCAL bytea_output = 'hex'`)
    await client.query('SET LOCAL extra_float_digits = 1; SET LOCAL statement_timeout = 0')
    const migrations = await readApplied(client)
    if (migrations.length === 0) throw new Error('There is no site in this database: no migration has been applied.')
    const { line, digest } = hashing()
    yield line({ matinee: 'backup', format: FORMAT, madeAt: new Date().toISOString(), secret, migrations })
    for (const table of await readTables(client)) {
      if (only && !only.includes(table.name)) continue
      rows[table.name] = 0
      yield line({ table: table.name, columns: table.columns.map(({ name }) => name) })
      for await (const row of rowsOf(client, table)) {
        rows[table.name] = (rows[table.name] ?? 0) + 1
        yield line(row)
      }
    }
    const counters = only ? {} : await readCounters(client)
    yield `${JSON.stringify({ end: true, rows, counters, sha256: digest() })}\n`
  } finally {
    await client.query('ROLLBACK')
  }
}

async function* rowsOf(client: Client, { name, columns }: Table): AsyncGenerator<Row> {
  const texts = columns.map((column) => `${quoted(column.name)}::text`).join(', ')
  await client.query(`DECLARE rows NO SCROLL CURSOR FOR SELECT ${texts} FROM ${quoted(name)}`)
  for (let count = 1; ; ) {
    const { rows } = await client.query<Row>({ text: `FETCH ${count} FROM rows`, rowMode: 'array' })
    yield* rows
    if (rows.length < count) break
    const chars = rows.reduce((sum, row) => sum + row.reduce((length, value) => length + (value?.length ?? 0), 0), 0)
    count = Math.max(1, Math.min(MOST_ROWS, count * 4, Math.floor((count * BATCH_CHARS) / Math.max(chars, 1))))
  }
  await client.query('CLOSE rows')
}
