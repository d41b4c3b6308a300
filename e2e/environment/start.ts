import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { startTestDatabase } from '../../scripts/database/test-database'
import { startNext } from '../../scripts/support/next-process'
import { findFreePort } from '../../scripts/support/ports'
import { startFakeOpenAI } from '../fake-openai/server'
import { addressVariable, cronSecret, fakeOpenaiVariable, type SiteName, sessionSecret, sites } from './sites'

type Stop = () => Promise<unknown>

/** Starts a fresh database with all films, the fake OpenAI server and one site per project; returns how to stop them. */
export default async function start(): Promise<Stop> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('The browser tests need a built site: npm run build')
  const stops: Stop[] = []
  const stop = async () => {
    for (const end of stops.reverse()) await end()
  }
  try {
    const database = await startTestDatabase()
    stops.push(database.stop)
    process.env.DATABASE_URL = database.url
    await seed(database.url)
    const fake = await startFakeOpenAI()
    stops.push(fake.stop)
    process.env[fakeOpenaiVariable] = fake.url
    const started = Object.entries(sites).map(([name, variables]) =>
      startSite(name as SiteName, { OPENAI_BASE_URL: `${fake.url}/v1`, ...variables }, database.url),
    )
    for (const site of await Promise.all(started)) stops.push(site.stop)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

async function startSite(name: SiteName, variables: Record<string, string>, databaseUrl: string) {
  const port = await findFreePort()
  const address = `http://localhost:${port}`
  process.env[addressVariable(name)] = address
  const site = await startNext('start', port, {
    ...unset,
    ...variables,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: sessionSecret,
    CRON_SECRET: cronSecret,
    NEXTAUTH_URL: address,
    MODEL_FIRST_TIMEOUT_MS: '3000',
    MODEL_GAP_TIMEOUT_MS: '8000',
    MODEL_TOTAL_TIMEOUT_MS: '20000',
    // One test's faults must not keep another's model away.
    MODEL_REST_MAX_MS: '0',
  })
  // The first visit reads the whole catalog; no test should have to wait for that.
  await (await fetch(address)).text()
  return site
}

/** What a developer keeps in .env.local must not reach the tests; a variable that is set, if empty, wins over it. */
const unset = {
  GITHUB_ID: '',
  GITHUB_SECRET: '',
  GOOGLE_CLIENT_ID: '',
  GOOGLE_CLIENT_SECRET: '',
  OPENAI_MODEL: '',
  OPENAI_REASONING: '',
  TMDB_API_KEY: '',
  TMDB_READ_TOKEN: '',
  MODEL_CALLS_PER_PERSON_PER_DAY: '',
  MODEL_TOKENS_PER_PERSON_PER_DAY: '',
  MODEL_CALLS_PER_DAY: '',
  MODEL_TOKENS_PER_DAY: '',
  EVENTS_PER_SECOND: '',
}

async function seed(databaseUrl: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const child = fork('scripts/db-seed.ts', { execArgv: ['--import', 'tsx', '--conditions=react-server'], env })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The films could not be written.')
}
