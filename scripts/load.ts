// npm run load [-- pages | weights | first-card | searching | rising | mixed] [--minutes 30] [--rounds 10]   what pages cost beside a bare page, and the site under load
import './support/load-env'
import { parseArgs } from 'node:util'
import { withClient } from './database/client'
import { buildBarePage } from './load/bare-page'
import { measureFirstCard } from './load/first-card'
import { firstPage } from './load/first-page'
import { journeysOf } from './load/journeys'
import { measureMixed } from './load/mixed'
import { measurePages, subjects } from './load/pages'
import { createPeople } from './load/people'
import { startProbed } from './load/probed-server'
import { measureRising } from './load/rising'
import { measureSearching } from './load/searching'
import { measureWeights } from './load/weights'
import { prepareScratch, scratchSecret, scratchVariables } from './support/scratch-site'
import { runCommand, step } from './support/terminal'

const PEOPLE = 24
const parts = ['pages', 'weights', 'first-card', 'searching', 'rising', 'mixed'] as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '0' }, rounds: { type: 'string', default: '10' } },
})

const numberOf = (flag: 'minutes' | 'rounds', least: number): number => {
  const value = Number(values[flag])
  if (Number.isInteger(value) && value >= least) return value
  throw new Error(`--${flag} is a whole number from ${least}, not "${values[flag]}".`)
}

runCommand(async () => {
  const [minutes, rounds] = [numberOf('minutes', 0), numberOf('rounds', 1)]
  const unknown = positionals.find((word) => !parts.some((part) => part === word))
  if (unknown) throw new Error(`There is no part "${unknown}": ${parts.join(', ')}.`)
  const wants = (part: (typeof parts)[number]) => positionals.length === 0 || positionals.includes(part)
  const databaseUrl = await prepareScratch()
  const bareFolder = wants('pages') ? await step('Building the bare page', buildBarePage) : undefined
  const variables = (address: string) => ({ ...scratchVariables(databaseUrl, address), TRUSTED_PROXIES: '1' })
  const people = await step('Creating people', () =>
    withClient(databaseUrl, (db) => createPeople(db, PEOPLE, scratchSecret)),
  )
  const ours = await step('Starting the site', () => startProbed(variables))
  const first = await firstPage(ours)
  const missed = await withClient(databaseUrl, async (db) => {
    const found: string[] = []
    if (wants('pages')) {
      const bare = await step('Starting the bare page', () => startProbed(variables, bareFolder))
      const [ms, cpuMs] = [first.ms, first.cpuMs].map((value) => value.toFixed(0))
      console.log(`\nThe first page after "ready": ${ms} ms, ${cpuMs} ms of processor time.\n`)
      found.push(...(await measurePages({ bare, ours }, await subjects(db, people), people, rounds)))
    }
    if (wants('weights')) found.push(...(await measureWeights(ours, db, people)))
    if (wants('first-card')) found.push(...(await measureFirstCard(variables, db, people)))
    if (wants('searching')) found.push(...(await measureSearching(ours, db, people)))
    const journeys = await journeysOf(db, people)
    if (wants('rising')) found.push(...(await measureRising(ours, journeys)))
    if (wants('mixed') && minutes > 0) found.push(...(await measureMixed(ours, journeys, minutes)))
    return found
  })
  if (missed.length > 0) throw new Error(`Over the aim:\n${missed.join('\n')}`)
})
