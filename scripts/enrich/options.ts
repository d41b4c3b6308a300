import { parseArgs } from 'node:util'
import { type Strategy, strategies, strategyOf, strategyRecord } from '../../lib/enrichment/strategies'

export type EnrichmentOptions = {
  strategies: readonly Strategy[]
  films: 'all' | 'missing' | string[]
  model: string
  limit: number
  concurrency: number
  requestsPerMinute: number
  maxTokens: number
  /** For one answer altogether; null: as it is set for the site. */
  timeoutMs: number | null
  priceIn: number | null
  priceOut: number | null
  yes: boolean
  dryRun: boolean
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

/** Reads the command line; what is wrong with it is said in one sentence. */
export function readOptions(args: string[]): EnrichmentOptions {
  const { values } = parseArgs({
    args,
    options: {
      strategy: text,
      films: text,
      model: text,
      limit: text,
      concurrency: text,
      rpm: text,
      'max-tokens': text,
      timeout: text,
      'price-in': text,
      'price-out': text,
      yes: flag,
      'dry-run': flag,
    },
  })
  return {
    strategies: readStrategies(values.strategy ?? 'all'),
    films: readFilms(values.films ?? 'missing'),
    model: values.model?.trim() ?? '',
    limit: count('limit', values.limit, Number.POSITIVE_INFINITY),
    concurrency: count('concurrency', values.concurrency, 4, 32),
    requestsPerMinute: count('rpm', values.rpm, 60, 6_000),
    maxTokens: count('max-tokens', values['max-tokens'], Number.POSITIVE_INFINITY),
    timeoutMs: values.timeout === undefined ? null : count('timeout', values.timeout, 60, 3_600) * 1000,
    priceIn: price('price-in', values['price-in']),
    priceOut: price('price-out', values['price-out']),
    yes: values.yes ?? false,
    dryRun: values['dry-run'] ?? false,
  }
}

const split = (list: string) =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

function readStrategies(list: string): readonly Strategy[] {
  if (list === 'all') return strategies
  const wanted = split(list).map((word) => {
    const found =
      strategyOf(word) ?? strategies.find((strategy) => strategyRecord(strategy).slug.startsWith(`${word}-`))
    if (!found)
      throw new Error(
        `There is no strategy "${word}"; there are ${strategies.map((each) => strategyRecord(each).slug).join(', ')}.`,
      )
    return found
  })
  if (wanted.length === 0) throw new Error('Name at least one strategy, or "all".')
  return strategies.filter((strategy) => wanted.includes(strategy))
}

function readFilms(list: string): EnrichmentOptions['films'] {
  if (list === 'all' || list === 'missing') return list
  const slugs = split(list)
  if (slugs.length === 0) throw new Error('Name films by their slugs, or say "all" or "missing".')
  return slugs
}

function count(name: string, value: string | undefined, fallback: number, most = Number.MAX_SAFE_INTEGER): number {
  if (value === undefined) return fallback
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new Error(`--${name} is a whole number from 1${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ''}.`)
}

function price(name: string, value: string | undefined): number | null {
  if (value === undefined) return null
  const number = Number(value)
  if (value.trim() !== '' && Number.isFinite(number) && number >= 0) return number
  throw new Error(`--${name} is the price of a million tokens, for example 0.25.`)
}
