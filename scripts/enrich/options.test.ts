import { describe, expect, it } from 'vitest'
import { readOptions } from './options'

describe('the options of npm run enrich', () => {
  it('have careful defaults', () => {
    expect(readOptions([])).toEqual({
      strategies: ['BASIC', 'RECOMMENDATION', 'ENGAGEMENT', 'COMBINED'],
      films: 'missing',
      model: '',
      limit: Number.POSITIVE_INFINITY,
      maxTokens: Number.POSITIVE_INFINITY,
      concurrency: 4,
      requestsPerMinute: 60,
      timeoutMs: null,
      priceIn: null,
      priceOut: null,
      yes: false,
      dryRun: false,
    })
  })

  it('take strategies by name or by the first word of it, in their own order', () => {
    expect(readOptions(['--strategy', 'combined, recommendation,basic']).strategies).toEqual([
      'BASIC',
      'RECOMMENDATION',
      'COMBINED',
    ])
  })

  it('take films by slug, and prices down to nothing', () => {
    const options = readOptions(['--films', 'alien, paddington', '--price-in', '0.25', '--price-out', '0'])
    expect(options).toMatchObject({ films: ['alien', 'paddington'], priceIn: 0.25, priceOut: 0 })
  })

  it.each([
    [['--strategy', 'clever'], 'There is no strategy "clever"'],
    [['--strategy', ','], 'Name at least one strategy'],
    [['--films', ' ,'], 'Name films by their slugs'],
    [['--limit', '0'], '--limit is a whole number from 1.'],
    [['--concurrency', '33'], '--concurrency is a whole number from 1 to 32.'],
    [['--max-tokens', 'many'], '--max-tokens is a whole number from 1.'],
    [['--price-in', ''], '--price-in is the price of a million tokens'],
    [['--price-out', '-1'], 'price-out'],
    [['--colour'], "'--colour'"],
  ])('%j is refused with a sentence', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})
