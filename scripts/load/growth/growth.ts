import { writeFileSync } from 'node:fs'
import type { Client } from 'pg'
import { type LinePanel, lineCharts } from '../../../lib/recommender/evaluation/line-charts'
import { markdown } from '../../../lib/recommender/evaluation/report'
import { withClient, withPlainClient } from '../../database/client'
import { prepareScratch, scratchSecret, scratchVariables } from '../../support/scratch-site'
import { createPeople } from '../people'
import { startProbed } from '../probed-server'
import { growFilms } from './films'
import { type Cost, measureCosts } from './measure'
import { growPeople } from './people'
import { listenToStatements, planOf, type Statement } from './statements'
import { steepSteps } from './steps'

export type GrowthSizes = { films: readonly number[]; people: readonly number[]; chart: string | undefined }

const VISITORS = 24
const PLANS = 8
const PEOPLE_WHILE_FILMS_GROW = 1_000

type Axis = { name: 'films' | 'people'; rows: { size: number; costs: Cost[] }[]; statements: Statement[] }

/**
 * What each page and action costs as the site grows, first in films, then in people, on PostgreSQL: tables, a drawn
 * curve, steps steeper than logarithmic (given back), and the plans of the slowest statements at the largest size.
 */
export async function measureGrowth(sizes: GrowthSizes): Promise<string[]> {
  if (!process.env.TEST_DATABASE_URL)
    throw new Error('TEST_DATABASE_URL names a PostgreSQL server: the embedded database has no COPY.')
  const panels: LinePanel[] = []
  const missed: string[] = []
  for (const name of ['films', 'people'] as const) {
    if (sizes[name].length === 0) continue
    const url = await prepareScratch()
    const axis = await withPlainClient(url, async (client) => {
      const measured = await grow(client, url, name, sizes[name])
      console.log(`\nThe slowest statements with ${said(measured.rows.at(-1)?.size ?? 0)} ${name}\n`)
      for (const statement of measured.statements.slice(0, PLANS))
        console.log(`${timesOf(statement)}\n${await planOf(client, statement)}\n`)
      return measured
    })
    panels.push(...panelsOf(axis))
    missed.push(...steepIn(axis))
  }
  if (sizes.chart) writeFileSync(sizes.chart, lineCharts('What a page costs as the site grows', panels))
  return missed
}

async function grow(client: Client, url: string, name: Axis['name'], sizes: readonly number[]): Promise<Axis> {
  const axis: Axis = { name, rows: [], statements: [] }
  const now = new Date()
  let people = 0
  const peopleTo = async (to: number) => {
    const { rows } = await client.query<{ id: number }>('SELECT "id" FROM "Film" ORDER BY "prominence" DESC, "id"')
    await growPeople(client, { from: people, to, filmIds: rows.map(({ id }) => id), now })
    people = to
  }
  if (name === 'films') await peopleTo(PEOPLE_WHILE_FILMS_GROW)
  const visitors = await withClient(url, (db) => createPeople(db, VISITORS, scratchSecret))
  for (const size of sizes) {
    const began = performance.now()
    await (name === 'films' ? growFilms(client, size) : peopleTo(size))
    const filled = ((performance.now() - began) / 1000).toFixed(0)
    const told = await listenToStatements()
    const variables = (address: string) => ({
      ...scratchVariables(url, address),
      TRUSTED_PROXIES: '1',
      ...told.variables,
    })
    const site = await startProbed(variables, { modules: [told.module] })
    const { costs, statements } = await withClient(url, (db) => measureCosts(site, told.read, db, visitors))
    await site.server.stop()
    axis.rows.push({ size, costs })
    axis.statements = statements
    console.log(`\n${said(size)} ${name}, written in ${filled} s\n`)
    console.log(
      markdown(
        ['page', 'cpu ms', 'statements ms', 'statements'],
        costs.map(({ name: page, cpuMs, statementsMs, statements: count }) => [
          page,
          ...[cpuMs, statementsMs, count].map((value) => value.toFixed(1)),
        ]),
      ),
    )
  }
  return axis
}

const said = (size: number) => size.toLocaleString('en')
const timesOf = ({ count, sum, worst }: Statement) =>
  `${count} times, ${(sum / count).toFixed(1)} ms on average, ${worst.toFixed(0)} at worst`

function curvesOf({ rows }: Axis) {
  return (rows[0]?.costs ?? []).map(({ name }, place) => ({
    name,
    points: rows.map(({ size, costs }) => {
      const { cpuMs = 0, statementsMs = 0 } = costs[place] ?? {}
      return { size, ms: cpuMs + statementsMs }
    }),
  }))
}

const panelsOf = (axis: Axis): LinePanel[] => [
  {
    title: 'A page: milliseconds of processor time and of its statements',
    across: axis.name,
    lines: curvesOf(axis).map(({ name, points }) => ({
      name,
      points: points.map(({ size, ms }) => ({ x: size, y: ms })),
    })),
  },
]

const steepIn = (axis: Axis): string[] =>
  curvesOf(axis).flatMap(({ name, points }) =>
    steepSteps(points).map(
      ({ from, to, most }) =>
        `  ${name}: ${from.ms.toFixed(1)} ms with ${said(from.size)} ${axis.name}, ${to.ms.toFixed(1)} with ${said(to.size)}, at most ${most.toFixed(1)}`,
    ),
  )
