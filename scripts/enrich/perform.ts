import { createInterface } from 'node:readline/promises'
import { timeoutsOf } from '../../lib/ai/call-clock'
import { filmsLeft } from '../../lib/ai/mutations'
import { getCatalog } from '../../lib/catalog/snapshot'
import type { Prices } from '../../lib/enrichment/runs/cost'
import { jobFor } from '../../lib/enrichment/runs/job'
import { systemClock } from '../../lib/enrichment/runs/pace'
import { type EnrichmentPlan, planEnrichment } from '../../lib/enrichment/runs/plan'
import { type RunResult, runJobs } from '../../lib/enrichment/runs/run'
import { env } from '../../lib/env'
import { resolveModel } from '../../lib/writers/resolve-model'
import { onStop } from '../support/shutdown'
import type { EnrichmentOptions } from './options'
import { eventLine, planLines, resultLines } from './report'

/** Plans, asks whether to go on, works, and says what came of it. */
export async function performEnrichment(options: EnrichmentOptions): Promise<void> {
  const prices = {
    input: options.priceIn ?? env().MODEL_PRICE_INPUT ?? null,
    output: options.priceOut ?? env().MODEL_PRICE_OUTPUT ?? null,
  }
  const plan = await planEnrichment(options)
  console.log(planLines(plan, prices, await filmsLeft()).join('\n'))
  if (options.dryRun) return console.log('Nothing was asked (--dry-run).')
  if (plan.requests.length === 0) return console.log('There is nothing to do.')
  if (!options.yes && !(await confirmed())) return console.log('Nothing was asked.')
  const result = await run(plan, options, prices)
  if (result.end === 'refused' || result.end === 'too-many-failures') process.exitCode = 1
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Error('Nobody is there to say yes: add --yes to go on, or --dry-run to only see the estimate.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await terminal.question('Go on? [y/N] ')).trim())
  } finally {
    terminal.close()
  }
}

async function run({ requests }: EnrichmentPlan, options: EnrichmentOptions, prices: Prices): Promise<RunResult> {
  const stop = new AbortController()
  const abort = new AbortController()
  const limits = timeoutsOf(env())
  const timeouts = { ...limits, totalMs: options.timeoutMs ?? limits.totalMs }
  const jobs = requests.map((request) => jobFor(request, { resolve: resolveModel, catalog: getCatalog, timeouts }))
  const running = runJobs(jobs, {
    concurrency: options.concurrency,
    requestsPerMinute: options.requestsPerMinute,
    maxTokens: options.maxTokens,
    stop: stop.signal,
    abort: abort.signal,
    clock: systemClock,
    onEvent: (event) => console.log(eventLine(event, jobs.length)),
  }).then((result) => {
    console.log(resultLines(result, prices).join('\n'))
    return result
  })
  onStop(async () => {
    stop.abort()
    // What has been asked is paid for: the first Ctrl-C waits for it, a second one does not.
    setImmediate(() => process.once('SIGINT', () => abort.abort()))
    await running.catch(() => undefined)
  })
  return running
}
