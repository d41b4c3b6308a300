import { createInterface } from 'node:readline/promises'
import { timeoutsOf } from '../../lib/ai/call-clock'
import { getCatalog } from '../../lib/catalog/snapshot'
import { saveProposal, saveRefused } from '../../lib/enrichment/mutations'
import { askAboutFilm } from '../../lib/enrichment/runs/ask'
import type { Prices } from '../../lib/enrichment/runs/cost'
import { systemClock } from '../../lib/enrichment/runs/pace'
import { type EnrichmentPlan, type EnrichmentRequest, planEnrichment } from '../../lib/enrichment/runs/plan'
import { type RunJob, type RunResult, runJobs } from '../../lib/enrichment/runs/run'
import { strategyRecord } from '../../lib/enrichment/strategies'
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
  console.log(planLines(plan, prices).join('\n'))
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
  const jobs = requests.map((request) => toJob(request, options.timeoutMs))
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

function toJob(request: EnrichmentRequest, mostMs: number | null): RunJob {
  const limits = timeoutsOf(env())
  const timeouts = { ...limits, totalMs: mostMs ?? limits.totalMs }
  const { film, strategy, prompt, model, hash, estimate } = request
  return {
    label: `${film.slug} ${strategyRecord(strategy).slug}`,
    worstTokens: estimate.input + prompt.maxTokens,
    ask: async (signal) => {
      const { instructions, prompt: sent, data } = request.assemble()
      const resolved = resolveModel(model)
      const catalog = await getCatalog()
      const call = { resolved, instructions, prompt: sent, data, catalog, settings: prompt, timeouts, signal }
      const outcome = await askAboutFilm(call)
      if (outcome.kind === 'fault' && outcome.refused)
        await saveRefused({ filmId: film.id, strategy, model, refused: outcome.refused })
      return outcome
    },
    save: (proposal, usage) =>
      saveProposal({
        filmId: film.id,
        strategy,
        model,
        inputHash: hash,
        proposal,
        usage,
        promptVersionId: prompt.versionId,
      }),
  }
}
