// npm run check:durability [-- --kills 20 --database embedded|postgres]   kills server and database under load, and
// counts what was acknowledged and is not there, or is there twice
import '../support/load-env'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { markdown } from '../../lib/recommender/evaluation/report'
import { createFilms, createUser } from '../../testing/factories'
import { sessionOf } from '../../testing/session'
import { withClient, withPlainClient } from '../database/client'
import { applyMigrations } from '../database/migrations'
import { startNext } from '../support/next-process'
import { findFreePort } from '../support/ports'
import { onStop } from '../support/shutdown'
import { buildSite } from '../support/site-build'
import { runCommand, step } from '../support/terminal'
import { type Mortal, mortalEmbedded, mortalPostgres } from './durability/databases'
import { startLoad } from './durability/load'
import { outcomeOf, type Stored } from './durability/outcome'

const secret = 'only-for-measuring-only-for-measuring'
const PEOPLE = 200
const FILMS = 400
const WIDTH = 16
/** Between two kills so many ratings are acknowledged. */
const RATINGS = { least: 20, most: 80 }
const PATIENCE_MS = 60_000
const kinds = { embedded: mortalEmbedded, postgres: mortalPostgres }

runCommand(async () => {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' }, database: { type: 'string' } } })
  const kills = Number(values.kills)
  if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills is a number from 1.')
  const wanted = Object.entries(kinds).filter(([name]) => !values.database || name === values.database)
  if (wanted.length === 0) throw new Error(`--database is one of ${Object.keys(kinds).join(', ')}.`)
  await step('Building the site', buildSite, (built) => (built ? '' : 'unchanged'))
  const rows: string[][] = []
  for (const [name, start] of wanted) rows.push([name, ...(await measure(name, start, kills))])
  const titles = [
    'database',
    'kills of the server',
    'of the database',
    'sent',
    'acknowledged',
    'lost',
    'double',
    'strange',
  ]
  console.log(`\n${markdown([...titles, 'longest way back, s'], rows)}`)
  if (rows.some((row) => row.slice(5, 8).some((count) => count !== '0')))
    throw new Error('Something was lost or doubled.')
})

async function measure(name: string, startDatabase: (folder: string) => Promise<Mortal>, kills: number) {
  const folder = mkdtempSync(join(tmpdir(), 'durability-'))
  const database = await step(`Starting a database (${name})`, () => startDatabase(folder))
  onStop(database.stop)
  await applyMigrations(database.url)
  const { people, filmIds } = await withClient(database.url, prepare)
  const port = await findFreePort()
  const address = `http://localhost:${port}`
  const variables = { DATABASE_URL: database.url, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: address, OPENAI_API_KEY: '' }
  const start = () => startNext('start', port, { ...variables, LOG_LEVEL: 'error' }, { quiet: true })
  let server = await start()
  const load = startLoad(address, people, filmIds, WIDTH)
  let [ofServer, ofDatabase, longest] = [0, 0, 0]
  await step(`${kills} kills`, async () => {
    for (let kill = 0; kill < kills; kill++) {
      // Never at the same point of what is under way.
      await untilServed(address, load.sent, RATINGS.least + Math.floor(Math.random() * (RATINGS.most - RATINGS.least)))
      const killed = performance.now()
      if (kill % 2 === 0) {
        ofServer++
        await server.kill()
        server = await start()
      } else {
        ofDatabase++
        await database.kill()
        await database.start()
      }
      await untilServed(address, load.sent)
      longest = Math.max(longest, performance.now() - killed)
    }
  })
  const sent = await load.stop()
  await server.stop()
  const [ratings, events] = await withPlainClient(database.url, async (client) => {
    const read = async (sql: string) => (await client.query<Stored>(sql)).rows
    const columns = '"userId" AS "personId", "filmId", "value"'
    return [
      await read(`SELECT ${columns} FROM "Rating"`),
      await read(`SELECT ${columns} FROM "Event" WHERE "type" = 'RATED'`),
    ] as const
  })
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
  const { acknowledged, lost, double, strange } = outcomeOf(sent, ratings, events)
  const counts = [ofServer, ofDatabase, sent.length, acknowledged, lost, double, strange].map(String)
  return [...counts, (longest / 1_000).toFixed(1)]
}

/** Until so many more ratings have been acknowledged: one shows that the site is back. */
async function untilServed(address: string, sent: { acknowledged: boolean }[], more = 1): Promise<void> {
  const acknowledged = () => sent.filter((rating) => rating.acknowledged).length
  const wanted = acknowledged() + more
  const deadline = Date.now() + PATIENCE_MS
  while (acknowledged() < wanted) {
    if (Date.now() > deadline) throw new Error(`Nothing was acknowledged at ${address} for ${PATIENCE_MS / 1_000} s.`)
    await sleep(20)
  }
}

async function prepare(db: Parameters<Parameters<typeof withClient>[1]>[0]) {
  const films = await createFilms(
    db,
    Array.from({ length: FILMS }, () => ({})),
  )
  const people = []
  for (let number = 0; number < PEOPLE; number++) {
    const { id } = await createUser(db)
    const { name, value } = await sessionOf(db, id, secret)
    people.push({ id, cookie: `${name}=${value}` })
  }
  return { people, filmIds: films.map(({ id }) => id) }
}
