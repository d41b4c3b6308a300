import 'server-only'
import { db } from '../../db'
import { personHash } from '../../security/log'
import { addressHash, type ErasureReceipt } from './receipt'

/** A table in which an id or address of the erased person still stands. */
export type Trace = { table: string; what: 'id' | 'address' }

/** Ids as we make them, and whatever looks like an address. */
const TOKENS = String.raw`\mc[a-z0-9]{24}\M|[^\s"'<>,;:(){}\[\]\\]+@[^\s"'<>,;:(){}\[\]\\]+`

/**
 * Looks through every column of every table that can hold text, known or not: each id and address in it is hashed with
 * our key and held against the receipt, which itself names nobody.
 */
export async function findTraces({ people, address }: ErasureReceipt): Promise<{ traces: Trace[]; tables: number }> {
  const tables = await db.$queryRaw<{ table: string; columns: string[] }[]>`
    SELECT c.table_name AS table, array_agg(c.column_name::text) AS columns FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
      AND (c.data_type IN ('text', 'character varying', 'json', 'jsonb') OR c.udt_name IN ('_text', '_varchar', '_jsonb'))
    GROUP BY 1 ORDER BY 1`
  const traces: Trace[] = []
  for (const { table, columns } of tables) {
    const tokens = await tokensIn(table, columns)
    const ids = tokens.filter((token) => !token.includes('@'))
    const addresses = tokens.filter((token) => token.includes('@'))
    if (ids.some((id) => people.includes(personHash(id)))) traces.push({ table, what: 'id' })
    if (address && addresses.some((each) => addressHash(each) === address)) traces.push({ table, what: 'address' })
  }
  return { traces, tables: tables.length }
}

async function tokensIn(table: string, columns: string[]): Promise<string[]> {
  const text = columns.map((column) => `${quoted(column)}::text`).join(', ')
  const rows = await db.$queryRawUnsafe<{ token: string }[]>(
    `SELECT DISTINCT found[1] AS token FROM ${quoted(table)},
    LATERAL regexp_matches(concat_ws(' ', ${text}), $1, 'g') AS found`,
    `(${TOKENS})`,
  )
  return rows.map(({ token }) => token)
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Whether the models that serve were trained after the erasing: those trained before hold sums the person was part of. */
export async function modelsSince({ erasedAt }: ErasureReceipt): Promise<'none' | 'since' | 'before'> {
  const serving = await db.engineArtefact.findFirst({ where: { status: 'SERVING' }, select: { createdAt: true } })
  if (!serving) return 'none'
  return serving.createdAt > new Date(erasedAt) ? 'since' : 'before'
}

/** A restored backup erases them again while this is true. */
export async function isNotedAsErased({ people }: ErasureReceipt): Promise<boolean> {
  return (await db.erasure.count({ where: { hash: { in: people } } })) === people.length
}
