// npm run check:bounds   walks every door with bodies of 1×, 10× and 100× and measures what a neighbour waits meanwhile
import '../support/load-env'
import { markdown } from '../../lib/recommender/evaluation/report'
import { doors } from '../../testing/doors/doors'
import { withClient } from '../database/client'
import { cookieOf, startScratchSite } from '../support/scratch-site'
import { runCommand } from '../support/terminal'
import { readActionIds } from './bounds/action-ids'
import { factors, knock } from './bounds/bodies'
import { startNeighbour } from './bounds/neighbour'

const MOST_WAIT_MS = 300
/** A body a hundred times as large may take a hundred times as long, and no longer; short times are mostly noise. */
const SLACK_MS = 50
const ROUNDS = 3

/** Doors with a word of the command line in their name; all without one. */
const asked = process.argv.slice(2)
const wanted = Object.entries(doors).filter(([name]) => asked.length === 0 || asked.some((word) => name.includes(word)))

runCommand(async () => {
  if (wanted.length === 0) throw new Error(`No door has one of these words in its name: ${asked.join(', ')}.`)
  const { address, databaseUrl } = await startScratchSite()
  const failures = await withClient(databaseUrl, (db) => walk(address, db))
  if (failures.length > 0) throw new Error(`Out of bounds:\n${failures.join('\n')}`)
})

type Database = Parameters<typeof cookieOf>[0]

async function walk(address: string, db: Database): Promise<string[]> {
  const film = await db.film.findFirstOrThrow({ select: { slug: true } })
  const places: Record<string, string> = { slug: film.slug, step: 'films', id: 'none', key: 'slate', number: '1' }
  const fill = (path: string) => path.replace(/\[\.*(\w+)\]/g, (_all, name: string) => places[name] ?? 'none')
  const ids = readActionIds()
  const neighbour = startNeighbour(address)
  const [rows, failures]: [string[][], string[]] = [[], []]
  for (const [name, door] of wanted) {
    const action = ids.get(name) ?? ids.get(name.replace(/ \w+$/, ' inline'))
    const path = fill(door.path ?? action?.page ?? name.replace(/^app(.*)\/page\.tsx .*$/, '$1'))
    const cookie = door.as === 'stranger' ? '' : await cookieOf(db, door.as)
    const knocks = factors.map((factor) => knock(door, path, factor, action?.id))
    await answered(address, knock(door, path, 1, action?.id), cookie, address)
    let best = { ms: [] as number[], statuses: [] as number[], worst: Number.POSITIVE_INFINITY }
    // Another program's turn looks like a wait; what is the site's own comes every time.
    for (let round = 0; round < ROUNDS && isOut(best); round++) {
      neighbour.takeWorst()
      const results = []
      for (const each of knocks) results.push(await answered(address, each, cookie, address))
      const ms = results.map((result, place) => Math.min(result.ms, best.ms[place] ?? Number.POSITIVE_INFINITY))
      best = { ms, statuses: results.map(({ status }) => status), worst: Math.min(best.worst, neighbour.takeWorst()) }
    }
    const { worst } = best
    const [one = 0, ten = 0, hundred = 0] = best.ms
    const proportion = isInProportion(best.ms)
    if (worst > MOST_WAIT_MS) failures.push(`  ${name}: a neighbour waited ${worst.toFixed(0)} ms`)
    if (!proportion) failures.push(`  ${name}: ${one.toFixed(0)}, ${ten.toFixed(0)}, ${hundred.toFixed(0)} ms`)
    const times = [one, ten, hundred].map((ms) => ms.toFixed(1))
    const ratios = [ten / one, hundred / one].map((ratio) => ratio.toFixed(1))
    rows.push([name, best.statuses.join(' '), ...times, ...ratios, worst.toFixed(0)])
  }
  await neighbour.stop()
  console.log(markdown(['door', 'status', '1× ms', '10× ms', '100× ms', '10×/1×', '100×/1×', 'neighbour ms'], rows))
  console.log(`\n${rows.length} doors, ${neighbour.asked()} requests of the neighbour.`)
  return failures
}

type Measured = { ms: number[]; worst: number }
const isInProportion = ([one = 0, ten = 0, hundred = 0]: number[]) =>
  hundred <= Math.max(one, 1) * 100 + SLACK_MS && ten <= Math.max(one, 1) * 10 + SLACK_MS
const isOut = ({ ms, worst }: Measured) => worst > MOST_WAIT_MS || ms.length === 0 || !isInProportion(ms)

async function answered(address: string, { path, init }: ReturnType<typeof knock>, cookie: string, origin: string) {
  // As our own pages send it.
  const own = { origin, 'sec-fetch-site': 'same-origin' }
  const headers = { ...(init.headers as Record<string, string>), ...own, ...(cookie ? { cookie } : {}) }
  const started = performance.now()
  const response = await fetch(`${address}${path}`, { ...init, headers })
  await response.arrayBuffer()
  return { ms: performance.now() - started, status: response.status }
}
