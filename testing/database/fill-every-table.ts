import type { Client } from 'pg'
import { readTables } from '../../scripts/backup/tables'
import { quoted } from '../../scripts/database/applied'

const ROWS = 3
const ODD_TEXT = 'tab\t line\n back\\slash "quotes" \'single\' {,} NULL \\N é 👍'
/** What a table asks of a value beyond its type. */
const fitting: Record<string, string> = {
  'User.adventurous': '40',
  'User.childAge': '7',
  'Film.prominence': '50',
  'Rating.value': '3.5',
  'InterestEdit.strength': '-2.5',
  // Longer than a batch: rows that point at each other come apart.
  'FilmProposal.text': 'x'.repeat(2_100_000),
}

type Detail = { key: string; pointsAt: string | null; labels: string[] | null }

/** Three rows in every table, each column with a value that is hard on whoever writes it down and reads it again. */
export async function fillEveryTable(client: Client): Promise<void> {
  const details = await readDetails(client)
  // As a restored backup: triggers that write history leave the tables to this.
  await client.query(`SET matinee.restoring = 'on'`)
  for (const { name, columns } of await readTables(client)) {
    const rows: string[] = []
    const values: string[] = []
    for (let number = 1; number <= ROWS; number++) {
      const row = columns.map(({ name: column, type }) => {
        const detail = details.get(`${name}.${column}`)
        values.push(fitting[`${name}.${column}`] ?? hardValue(type, number, detail, detail?.pointsAt === name))
        return `$${values.length}::text::${type}`
      })
      rows.push(`(${row.join(', ')})`)
    }
    const into = columns.map((column) => quoted(column.name)).join(', ')
    await client.query(`INSERT INTO ${quoted(name)} (${into}) VALUES ${rows.join(', ')}`, values)
  }
}

function hardValue(type: string, number: number, detail: Detail | undefined, pointsAtItself: boolean): string {
  // The first row of a table points at its second, the last at the first.
  const place = pointsAtItself ? (number % ROWS) + 1 : number
  if (detail?.labels) return detail.labels[number % detail.labels.length] ?? ''
  if (type === 'integer[]') return `{${number},NULL,-7}`
  if (type === 'double precision[]') return `{${number}.25,NULL,-7e-300}`
  if (type.endsWith('[]')) return `{"${number}, with \\"quotes\\"","",NULL,"é"}`
  if (type === 'text') return detail?.pointsAt || detail?.key ? `key ${place}` : `${ODD_TEXT} ${number}`
  if (type === 'integer') return String(place)
  if (type === 'bigint') return `900719925474099${number}`
  if (type.startsWith('double') || type === 'real') return String(0.1 + number / 3)
  if (type === 'boolean') return number % 2 ? 'true' : 'false'
  if (type.startsWith('timestamp')) return `2026-01-0${number} 03:04:05.678`
  if (type === 'date') return `2026-01-0${number}`
  if (type.startsWith('json')) return JSON.stringify({ number, text: ODD_TEXT, list: [1.5, null] })
  if (type === 'bytea') return `\\x00ff0a5c${number.toString().padStart(2, '0')}`
  throw new Error(`Say what a value of the type ${type} may be.`)
}

async function readDetails(client: Client): Promise<Map<string, Detail>> {
  const { rows } = await client.query<Detail & { table: string; column: string }>(`
    SELECT c.relname AS "table", a.attname AS "column",
      (SELECT t.relname FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid
        WHERE k.contype = 'f' AND k.conrelid = c.oid AND a.attnum = ANY(k.conkey) LIMIT 1) AS "pointsAt",
      (SELECT 'key' FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND a.attnum = ANY(i.indkey) LIMIT 1) AS "key",
      (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = a.atttypid) AS "labels"
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind = 'r' AND c.relnamespace = quote_ident(current_schema())::regnamespace AND a.attnum > 0`)
  return new Map(rows.map(({ table, column, ...detail }) => [`${table}.${column}`, detail]))
}
