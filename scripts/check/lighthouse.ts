// npm run check:lighthouse [-- --runs 5]   Lighthouse on a simulated phone, beside a page with nothing on it; needs the network once
import { parseArgs } from 'node:util'
import { markdown } from '../../lib/recommender/evaluation/report'
import { withClient } from '../database/client'
import { buildBarePage } from '../load/bare-page'
import { createPeople } from '../load/people'
import { startNext } from '../support/next-process'
import { findFreePort } from '../support/ports'
import { prepareScratch, scratchSecret, scratchVariables } from '../support/scratch-site'
import { runCommand, step } from '../support/terminal'
import { askLighthouse } from './lighthouse/ask-lighthouse'
import { medianOf, missesOf, type Scores } from './lighthouse/scores'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })

type Page = { name: string; address: string; cookie: string }

runCommand(async () => {
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is a whole number from 1, not "${values.runs}".`)
  const databaseUrl = await prepareScratch()
  const bareFolder = await step('Building the bare page', buildBarePage)
  const [person] = await step('Creating a person', () =>
    withClient(databaseUrl, (db) => createPeople(db, 1, scratchSecret)),
  )
  const start = async (folder?: string) => {
    const port = await findFreePort()
    const address = `http://localhost:${port}`
    await startNext('start', port, scratchVariables(databaseUrl, address), { folder })
    return address
  }
  const bare = await step('Starting the bare page', () => start(bareFolder))
  const site = await step('Starting the site', () => start())
  const cookie = person?.cookie ?? ''
  const pages: Page[] = [
    { name: 'bare', address: bare, cookie: '' },
    { name: 'home, stranger', address: `${site}/`, cookie: '' },
    { name: 'home, signed in', address: `${site}/`, cookie },
    { name: 'browse', address: `${site}/films`, cookie: '' },
    { name: 'film', address: `${site}/films/alien`, cookie: '' },
    { name: 'taste', address: `${site}/profile`, cookie },
  ]
  for (const { address, cookie: who } of pages) await (await fetch(address, { headers: { cookie: who } })).text()
  const found = new Map<string, Scores[]>()
  // In turn, so that a busy machine slows all pages alike.
  for (let run = 1; run <= runs; run++) {
    for (const { name, address, cookie: who } of pages) {
      const scores = await step(`Run ${run}: ${name}`, () => askLighthouse(address, who))
      found.set(name, [...(found.get(name) ?? []), scores])
    }
  }
  report(pages, found)
})

function report(pages: readonly Page[], found: ReadonlyMap<string, Scores[]>): void {
  const medians = pages.map((page) => ({ ...page, scores: medianOf(found.get(page.name) ?? []) }))
  const rows = medians.map(({ name, scores }) => [
    name,
    ...[scores.performance, scores.accessibility, scores.bestPractices, scores.seo].map(String),
    scores.largestPaintS.toFixed(2),
    scores.shift.toFixed(3),
    scores.blockingMs.toFixed(0),
  ])
  const heads = [
    'page',
    'performance',
    'accessibility',
    'best practices',
    'SEO',
    'largest paint s',
    'shift',
    'blocked ms',
  ]
  console.log(markdown(heads, rows))
  const [bare, ...ours] = medians
  if (!bare) return
  const missed = ours.flatMap(({ name, scores, cookie }) =>
    missesOf(scores, bare.scores, cookie !== '').map((miss) => `  ${name}: ${miss}`),
  )
  if (missed.length > 0) throw new Error(`Below the aim:\n${missed.join('\n')}`)
}
