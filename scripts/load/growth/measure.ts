import { setTimeout as sleep } from 'node:timers/promises'
import type { PrismaClient } from '../../../prisma/generated/client'
import { askAll } from '../measure'
import { subjects } from '../pages'
import type { Person } from '../people'
import type { Probed } from '../probed-server'
import type { Statement } from './statements'

/** What one page or action cost on average: processor time of the server, time its statements took, milliseconds. */
export type Cost = { name: string; cpuMs: number; statementsMs: number; statements: number }

const WARM = 2
const ROUNDS = 3
const IDLE_MS = 500
const IDLE_SHARE = 0.1
const MOST_WAIT_MS = 120_000
/** One after another: a statement is not to wait for another page's rendering. */
const WIDTH = 1

/** Every page and action in turn; and the statements behind them, the slowest in all first. */
export async function measureCosts(
  site: Probed,
  readStatements: () => Promise<Statement[]>,
  db: PrismaClient,
  people: readonly Person[],
): Promise<{ costs: Cost[]; statements: Statement[] }> {
  await becomesIdle(site)
  const all = new Map<string, Statement>()
  const costs: Cost[] = []
  for (const { name, batch } of [...(await subjects(db, people)), ...others(people)]) {
    for (let round = 0; round < WARM; round++) await askAll(site.address, await batch(), WIDTH)
    await becomesIdle(site)
    let [asked, cpuMs] = [0, 0]
    await readStatements()
    for (let round = 0; round < ROUNDS; round++) {
      const requests = await batch()
      const before = await site.read()
      await askAll(site.address, requests, WIDTH)
      cpuMs += (await site.read()).cpuMs - before.cpuMs
      asked += requests.length
    }
    const statements = await readStatements()
    for (const each of statements) all.set(each.text, added(all.get(each.text), each))
    const sumOf = (by: (statement: Statement) => number) => statements.reduce((sum, each) => sum + by(each), 0) / asked
    costs.push({
      name,
      cpuMs: cpuMs / asked,
      statementsMs: sumOf(({ sum }) => sum),
      statements: sumOf(({ count }) => count),
    })
  }
  return { costs, statements: [...all.values()].toSorted((a, b) => b.sum / b.count - a.sum / a.count) }
}

/** Until what a server does by itself, at its start or after a visit, is done: it would count as a page's. */
async function becomesIdle(site: Probed): Promise<void> {
  const ends = performance.now() + MOST_WAIT_MS
  for (let before = await site.read(); performance.now() < ends; ) {
    await sleep(IDLE_MS)
    const after = await site.read()
    if (after.cpuMs - before.cpuMs < IDLE_SHARE * IDLE_MS) return
    before = after
  }
  console.error('The server did not become idle; what it does by itself is counted as well.')
}

/** Pages whose cost might follow the size of the site, beside those that are held against the bare page. */
function others(people: readonly Person[]) {
  const each = (path: (place: number) => string) => () =>
    people.slice(0, 20).map(({ cookie }, place) => ({ path: path(place), cookie }))
  const words = ['korean thriller', 'godfather', 'hitchcock', 'slow westerns', 'casablanca']
  return [
    { name: 'search', batch: each((place) => `/search?q=${encodeURIComponent(words[place % words.length] ?? '')}`) },
    { name: 'history', batch: each(() => '/profile/history') },
    { name: 'earlier lists', batch: each(() => '/lists') },
  ]
}

function added(one: Statement | undefined, other: Statement): Statement {
  if (!one) return other
  const worst = one.worst > other.worst ? one : other
  return { ...worst, count: one.count + other.count, sum: one.sum + other.sum }
}
