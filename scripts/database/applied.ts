import type { Client } from 'pg'

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

export type Applied = { name: string; checksum: string }

export async function hasMigrations(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass(quote_ident(current_schema()) || '._prisma_migrations') IS NOT NULL AS "there"`,
  )
  return rows[0]?.there ?? false
}

/** The migrations the database has seen, oldest first; none where there is no site yet. */
export async function readApplied(client: Client): Promise<Applied[]> {
  if (!(await hasMigrations(client))) return []
  const { rows } = await client.query<Applied>(`
    SELECT migration_name AS "name", checksum FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`)
  return rows
}
