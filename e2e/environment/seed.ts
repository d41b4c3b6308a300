import { fork } from 'node:child_process'
import { once } from 'node:events'

/** Writes the catalog of a domain into a database, as the command does. */
export async function seed(databaseUrl: string, domain = 'films'): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, MATINEE_DOMAIN: domain }
  const child = fork('scripts/db/seed.ts', { execArgv: ['--import', 'tsx', '--conditions=react-server'], env })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The catalog could not be written.')
}
