import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createAdmin, createUser } from '../../testing/factories'
import { sessionOf } from '../../testing/session'
import type { withClient } from '../database/client'
import { startTestDatabase } from '../database/test-database'
import { startNext } from './next-process'
import { findFreePort } from './ports'
import { onStop } from './shutdown'
import { buildSite } from './site-build'
import { step } from './terminal'

export const scratchSecret = 'only-for-measuring-only-for-measuring'

export type ScratchSite = { address: string; databaseUrl: string }
type Client = Parameters<Parameters<typeof withClient>[1]>[0]

/** The built site over a database of its own with every film, for a command that knocks on all its doors. */
export async function startScratchSite(): Promise<ScratchSite> {
  const databaseUrl = await prepareScratch()
  const port = await findFreePort()
  const address = `http://localhost:${port}`
  const variables = { ...scratchVariables(databaseUrl, address), CRON_SECRET: scratchSecret }
  await step('Starting the server', () => startNext('start', port, variables))
  await (await fetch(`${address}/search?q=alien`)).text()
  return { address, databaseUrl }
}

/** Builds the site and fills a database with every film; its address. */
export async function prepareScratch(): Promise<string> {
  await step('Building the site', buildSite, (built) => (built ? '' : 'unchanged'))
  const database = await step('Starting a database', startTestDatabase)
  onStop(database.stop)
  await step('Writing the films', () => seed(database.url))
  return database.url
}

export const scratchVariables = (databaseUrl: string, address: string) => ({
  DATABASE_URL: databaseUrl,
  NEXTAUTH_SECRET: scratchSecret,
  NEXTAUTH_URL: address,
  OPENAI_API_KEY: '',
})

/** The cookie of somebody new. */
export async function cookieOf(db: Client, who: 'person' | 'admin'): Promise<string> {
  const consents = {
    create: (['BEHAVIOUR', 'CONTEXT'] as const).map((purpose) => ({ purpose, granted: true, version: 2 })),
  }
  const { id } = who === 'admin' ? await createAdmin(db) : await createUser(db, { consents })
  const { name, value } = await sessionOf(db, id, scratchSecret)
  return `${name}=${value}`
}

async function seed(databaseUrl: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const child = fork('scripts/db/seed.ts', {
    execArgv: ['--import', 'tsx', '--conditions=react-server'],
    env,
    stdio: 'ignore',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The films could not be written.')
}
