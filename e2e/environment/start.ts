import { existsSync } from 'node:fs'
import { startTestDatabase } from '../../scripts/database/test-database'
import { startNext } from '../../scripts/support/next-process'
import { findFreePort } from '../../scripts/support/ports'
import { startFakeOpenAI } from '../fake-openai/server'
import { seed } from './seed'
import { addressVariable, cronSecret, fakeOpenaiVariable, type SiteName, sessionSecret, sites, unset } from './sites'

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
