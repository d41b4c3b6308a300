// npm run load [-- pages | weights | first-card | searching | rising | mixed] [--minutes 30] [--rounds 10]   what pages cost beside a bare page, and the site under load
// npm run load -- growth [--films 1873,10000,100000] [--people 1000,10000,100000,1000000] [--chart FILE]   what they cost as the site grows
import './support/load-env'
import { parseArgs } from 'node:util'
import { withClient } from './database/client'
import { buildBarePage } from './load/bare-page'
import { measureFirstCard } from './load/first-card'
import { firstPage } from './load/first-page'
import { measureGrowth } from './load/growth/growth'
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
/** Takes long and a database of its own: only when it is asked for. */
const GROWTH = 'growth'

type Given = Record<'minutes' | 'rounds' | 'films' | 'people', string>

const numberOf = (values: Given, flag: 'minutes' | 'rounds', least: number): number => {
  const value = Number(values[flag])
  if (Number.isInteger(value) && value >= least) return value
  throw new Error(`--${flag} is a whole number from ${least}, not "${values[flag]}".`)
}

const sizesOf = (values: Given, flag: 'films' | 'people'): number[] => {
  const sizes = values[flag].split(',').filter(Boolean).map(Number)
  if (sizes.every((size, place) => Number.isInteger(size) && size > (sizes[place - 1] ?? 1))) return sizes
  throw new Error(`--${flag} is a list of rising whole numbers above 1, as 1000,10000, not "${values[flag]}".`)
}

const readArgs = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '0' },
      rounds: { type: 'string', default: '10' },
      films: { type: 'string', default: '1873,5000,20000,100000' },
      people: { type: 'string', default: '1000,10000,100000,1000000' },
      chart: { type: 'string' },
    },
  })

runCommand(async () => {
  const { values, positionals } = readArgs()
  if (positionals.includes(GROWTH)) {
    if (positionals.length > 1) throw new Error('growth runs alone.')
    const steep = await measureGrowth({
      films: sizesOf(values, 'films'),
      people: sizesOf(values, 'people'),
      chart: values.chart,
    })
    if (steep.length > 0) throw new Error(`Steeper than logarithmic:\n${steep.join('\n')}`)
    return
  }
  const [minutes, rounds] = [numberOf(values, 'minutes', 0), numberOf(values, 'rounds', 1)]
  const unknown = positionals.find((word) => !parts.some((part) => part === word))
  if (unknown) throw new Error(`There is no part "${unknown}": ${[...parts, GROWTH].join(', ')}.`)
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
      const bare = await step('Starting the bare page', () => startProbed(variables, { folder: bareFolder }))
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
