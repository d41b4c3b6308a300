import type { Client } from 'pg'

export type Column = { name: string; type: string }
export type Table = { name: string; columns: Column[] }

/** The tables of a site, those that others point at first, with the columns that are written (not those computed). */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(`
    SELECT c.relname AS "table", a.attname AS "name", format_type(a.atttypid, a.atttypmod) AS "type"
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind = 'r' AND c.relnamespace = quote_ident(current_schema())::regnamespace AND c.relname <> '_prisma_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    ORDER BY c.relname, a.attnum`)
  const tables = new Map<string, Table>()
  for (const { table, name, type } of rows) {
    const found = tables.get(table) ?? { name: table, columns: [] }
    found.columns.push({ name, type })
    tables.set(table, found)
  }
  return inOrder([...tables.values()], await readPointers(client))
}

type Pointer = { from: string; to: string }

async function readPointers(client: Client): Promise<Pointer[]> {
  const { rows } = await client.query<Pointer>(`
    SELECT f.relname AS "from", t.relname AS "to" FROM pg_constraint k
    JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
    WHERE k.contype = 'f' AND k.connamespace = quote_ident(current_schema())::regnamespace AND f.oid <> t.oid`)
  return rows
}

function inOrder(tables: Table[], pointers: Pointer[]): Table[] {
  const ordered: Table[] = []
  const place = (table: Table, path: string[]): void => {
    if (ordered.includes(table)) return
    if (path.includes(table.name)) throw new Error(`Tables point at each other: ${[...path, table.name].join(' → ')}.`)
    for (const { to } of pointers.filter(({ from }) => from === table.name)) {
      const parent = tables.find(({ name }) => name === to)
      if (parent) place(parent, [...path, table.name])
    }
    ordered.push(table)
  }
  for (const table of tables) place(table, [])
  return ordered
}

/** How far each counter is; null where it has not begun. */
export async function readCounters(client: Client): Promise<Record<string, string | null>> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `SELECT sequencename AS "name", last_value::text AS "value" FROM pg_sequences WHERE schemaname = current_schema()`,
  )
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}
