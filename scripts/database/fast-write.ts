import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

const ROWS_A_CHUNK = 2_000

/** Rows as PostgreSQL's COPY takes them: columns between tabs, nothing as \N. */
export async function copyRows(client: Client, into: string, rows: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(inChunks(rows)), client.query(copyFrom(`COPY ${into} FROM STDIN`)))
}

/** Writes much at once: without triggers, and with the indexes of these tables made after. Keys stay. */
export async function writeInBulk(
  client: Client,
  tables: readonly string[],
  write: () => Promise<unknown>,
): Promise<void> {
  await client.query("SET session_replication_role = 'replica'")
  await client.query("SET maintenance_work_mem = '512MB'")
  const { rows: indexes } = await client.query<{ name: string; made: string }>(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE tablename = ANY($1)
      AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE contype = 'p')`,
    [tables],
  )
  for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`)
  await write()
  for (const { made } of indexes) await client.query(made)
  await client.query("SET session_replication_role = 'origin'")
  await client.query('VACUUM ANALYZE')
}

/** A time as COPY takes it. */
export const stamp = (ms: number): string => new Date(ms).toISOString().replace('T', ' ').slice(0, 23)

function* inChunks(rows: Iterable<string>): Generator<string> {
  let chunk: string[] = []
  for (const row of rows) {
    if (chunk.push(row) < ROWS_A_CHUNK) continue
    yield `${chunk.join('\n')}\n`
    chunk = []
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`
}
