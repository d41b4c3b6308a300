import { Client } from 'pg'
import { connectionTo } from '../lib/database/connection'
import { markdown } from '../lib/recommender/evaluation/report'
import { startKeptDatabase, startTestDatabase } from '../scripts/database/test-database'
import { createFilms } from '../testing/factories'
import { experiments, sizeOf, writeSite } from './metrics-site'

const TURNS = 7
const FILMS = 2_000
const AIM_MS = 300
/** So long a call of the nightly route begins parts (app/api/cron/train). */
const CALL_MS = 240_000
const MOST_CALLS = 20

/**
 * What the pages of /admin ask of a site of so many events; a fresh database on TEST_DATABASE_URL, dropped afterwards. With
 * `--keep NAME` it stays under that name: the next run finds its events written and goes on with the night, with `--anew` from
 * its beginning.
 */
export async function benchMetrics(flags: readonly string[]): Promise<void> {
  const flagValue = (flag: string) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined)
  const events = Number(flagValue('--events')) || 1_000_000
  const name = flagValue('--keep')
  if (!process.env.TEST_DATABASE_URL)
    throw new Error('TEST_DATABASE_URL names a PostgreSQL server: the embedded database has no COPY.')
  const database = name ? await startKeptDatabase(name) : { ...(await startTestDatabase()), isNew: true }
  process.env.DATABASE_URL = database.url
  const { db } = await import('../lib/db')
  try {
    const now = new Date()
    if (database.isNew) await writeEvents(database.url, events, now)
    else {
      if ((await db.event.findFirst({ select: { id: true } })) === null)
        throw new Error(`${name} was left half written: drop it.`)
      if (flags.includes('--anew'))
        await Promise.all([
          db.keptReading.deleteMany(),
          db.keptOutcome.deleteMany(),
          db.metricsRange.deleteMany(),
          db.visitDay.deleteMany(),
        ])
      console.log(`the events of ${name}, written before`)
    }
    // What an earlier run of today counted is not counted again, as in the calls of one night.
    const since = new Date(now.toISOString().slice(0, 10))
    const { keepAllFigures } = await import('../lib/experiments/site/kept-figures')
    console.log(
      `the nightly counting of ranges took ${await inCalls((until) => keepAllFigures(now, { until, since }))}`,
    )
    const { keepReadings } = await import('../lib/experiments/scopes')
    console.log(`that of experiments and versions ${await inCalls((until) => keepReadings(now, { until, since }))}\n`)
    // A line as soon as it is known: of a large site the last may take long, or never come.
    const heads = ['page', 'first ms', 'p50 ms', 'worst ms', `under ${AIM_MS}`]
    console.log(markdown(heads, []).trimEnd())
    for (const [name, ask] of Object.entries(await pages()))
      console.log(`| ${[name, ...(await timesOf(ask))].join(' | ')} |`)
    for (const line of await behindPages(now)) console.log(line)
  } finally {
    await db.$disconnect()
    await database.stop()
  }
}

/** As a platform with functions works a night off, call after call. */
async function inCalls(count: (until: number) => Promise<boolean>): Promise<string> {
  const began = performance.now()
  let calls = 1
  while (!(await count(Date.now() + CALL_MS))) if (++calls > MOST_CALLS) throw new Error('It comes to no end.')
  return `${secondsSince(began)} s in ${calls} ${calls === 1 ? 'call' : 'calls'}`
}

async function writeEvents(url: string, events: number, now: Date): Promise<void> {
  const { db } = await import('../lib/db')
  const films = await createFilms(
    db,
    Array.from({ length: FILMS }, (_, place) => ({ prominence: 1 + (place % 100) })),
  )
  const client = new Client(connectionTo(url))
  await client.connect()
  const size = sizeOf(events)
  const began = performance.now()
  const written = await writeSite(client, { ...size, filmIds: films.map(({ id }) => id), now })
  await client.end()
  const people = `${size.people.toLocaleString('en')} people, ${size.lists.toLocaleString('en')} lists`
  console.log(`${written.events.toLocaleString('en')} events, ${people}, written in ${secondsSince(began)} s`)
}

const secondsSince = (began: number) => ((performance.now() - began) / 1000).toFixed(0)

/** The very functions the pages call. */
async function pages(): Promise<Record<string, () => Promise<unknown>>> {
  const [site, kept, effects, lists, now, prompts, versions, release, refused, words] = await Promise.all([
    import('../lib/experiments/site/queries'),
    import('../lib/experiments/site/kept-figures'),
    import('../lib/recommendations/effects/site-effects'),
    import('../lib/experiments/queries'),
    import('../lib/experiments/read-now'),
    import('../lib/prompts/queries'),
    import('../lib/experiments/read-versions'),
    import('../lib/recommendations/release/queries'),
    import('../lib/recommendations/queries'),
    import('../lib/recommendations/words/queries'),
  ])
  return {
    '/admin': () => site.getRightNow(),
    ...Object.fromEntries(
      [7, 28, 90].map((days) => [
        `/admin/metrics, ${days} days`,
        () => Promise.all([kept.getSiteFigures(days), effects.siteEffects()]),
      ]),
    ),
    '/admin/experiments': () =>
      Promise.all([lists.listExperiments(), prompts.listVersions('SLATE'), prompts.findPublished('SLATE')]),
    ...Object.fromEntries(
      experiments.map(({ id, status }) => [
        `/admin/experiments/…, ${id === 'holdout' ? 'hold-out of a year' : status === 'RUNNING' ? '28 days so far' : 'ended'}`,
        async () => {
          const experiment = await lists.findExperiment(id)
          if (!experiment) throw new Error(`There is no experiment ${id}.`)
          return now.readNow(experiment)
        },
      ]),
    ),
    '/admin/prompts': () => Promise.all([prompts.listPrompts(), refused.listRefused()]),
    '/admin/prompts/slate': () =>
      Promise.all([
        ...[prompts.listVersions('SLATE'), prompts.findPublished('SLATE'), versions.readVersions()],
        ...[release.countWrittenBefore('SLATE'), release.countWaiting('SLATE')],
        ...[words.countWords('SLATE'), words.listNotTrue('SLATE')],
      ]),
  }
}

const A_WHILE_MS = 3_600_000

/** What nobody waits for: counting the cards of today anew, for a page that was put together a while ago, and the guardrails. */
async function behindPages(night: Date): Promise<string[]> {
  const [lists, now, versions, guard] = await Promise.all([
    import('../lib/experiments/queries'),
    import('../lib/experiments/read-now'),
    import('../lib/experiments/read-versions'),
    import('../lib/experiments/guardrails/guard-now'),
  ])
  const later = new Date(night.getTime() + A_WHILE_MS)
  const lines = ['']
  for (const { id } of experiments) {
    const experiment = await lists.findExperiment(id)
    const renew = experiment && (await now.readNow(experiment, later)).renew
    const began = performance.now()
    await renew?.()
    lines.push(`counted anew behind the page of ${id}: ${renew ? `${secondsSince(began)} s` : 'nothing to count'}`)
  }
  const { renew } = await versions.readVersions(undefined, later)
  const began = performance.now()
  await renew?.()
  lines.push(`that of versions: ${secondsSince(began)} s`)
  const guarded = performance.now()
  const withdrawn = await guard.guardExperiments({ whole: true }, later)
  return [...lines, `the guardrails of the night: ${secondsSince(guarded)} s, ${withdrawn.length} withdrawn`]
}

async function timesOf(ask: () => Promise<unknown>): Promise<string[]> {
  const times: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  const [first = 0] = times
  const sorted = times.slice(1).sort((a, b) => a - b)
  const worst = sorted.at(-1) ?? 0
  const half = sorted[Math.floor(sorted.length / 2)] ?? 0
  return [...[first, half, worst].map((ms) => ms.toFixed(0)), Math.max(first, worst) < AIM_MS ? 'yes' : 'no']
}
