import { describeCost, type Prices } from '../../lib/enrichment/runs/cost'
import type { EnrichmentPlan } from '../../lib/enrichment/runs/plan'
import type { RunEvent, RunResult } from '../../lib/enrichment/runs/run'
import { strategies, strategyRecord } from '../../lib/enrichment/strategies'

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const plural = (count: number, noun: string) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

/** What a run would do and cost, before it is begun. */
export function planLines(
  { requests, films, cached }: EnrichmentPlan,
  prices: Prices,
  left: { calls: number; tokens: number },
): string[] {
  const models = [...new Set(requests.map((request) => request.model))]
  const estimate = {
    input: sum(requests.map((request) => request.estimate.input)),
    output: sum(requests.map((request) => request.estimate.output)),
  }
  return [
    `${plural(requests.length, 'request')} about ${plural(films, 'film')}${models.length > 0 ? ` to ${models.join(', ')}` : ''}; ${cached.toLocaleString('en')} made before and not made again.`,
    ...strategies.flatMap((strategy) => {
      const of = requests.filter((request) => request.strategy === strategy)
      const prompt = of[0]?.prompt
      if (!prompt) return []
      const version = prompt.number === null ? 'built-in prompt' : `prompt version ${prompt.number}`
      return [`  ${strategyRecord(strategy).slug.padEnd(22)} ${plural(of.length, 'request')}, ${version}`]
    }),
    `Estimate: ${describeCost(estimate, prices)}`,
    ...dayLines({ calls: requests.length, tokens: estimate.input + estimate.output }, left),
  ]
}

type Use = { calls: number; tokens: number }

function dayLines(asked: Use, left: Use): string[] {
  const room = `Left today for texts about films: ${plural(left.calls, 'call')}, ${plural(left.tokens, 'token')}.`
  if (asked.calls <= left.calls && asked.tokens <= left.tokens) return [room]
  return [`${room} It stops there, and goes on where it stood when it is run on another day.`]
}

/** One line for each thing that happens, with how far the run is. */
export function eventLine(event: RunEvent, total: number): string {
  if (event.kind === 'retry')
    return `  ${event.label}: ${event.fault}, once more${event.waitMs > 0 ? ` in ${(event.waitMs / 1000).toFixed(1)} s` : ''}`
  const { done, failed, inputTokens, outputTokens } = event.totals
  const width = String(total).length
  const place = `${String(done + failed).padStart(width)}/${total}  ${(inputTokens + outputTokens).toLocaleString('en')} tokens`
  if (event.kind === 'failed') return `  ${place}  ${event.label}: failed, ${event.fault} (${event.detail})`
  const left = event.proposal.dropped.map((line) => `\n      left out: ${line}`)
  return `  ${place}  ${event.label}${left.join('')}`
}

const tomorrow = 'what was answered is kept, run it again after midnight (UTC) to go on'

const ends: Record<RunResult['end'], string> = {
  finished: 'Finished',
  stopped: 'Stopped; run it again to go on',
  budget: 'Stopped at the limit of --max-tokens; run it again to go on',
  films: `Stopped: texts about films have used their share of the day's calls or tokens (MODEL_FILMS_SHARE); ${tomorrow}`,
  site: `Stopped: the site has used its calls or tokens of the day (MODEL_CALLS_PER_DAY, MODEL_TOKENS_PER_DAY); ${tomorrow}`,
  refused: 'Stopped: the server refuses every request',
  'too-many-failures': 'Stopped: several requests in a row came to nothing',
}

export function resultLines(result: RunResult, prices: Prices): string[] {
  const { end, done, failed, left, lastFailure, estimated } = result
  const cost = describeCost({ input: result.inputTokens, output: result.outputTokens }, prices)
  const why = end === 'refused' || end === 'too-many-failures' ? ` (${lastFailure?.fault}: ${lastFailure?.detail})` : ''
  return [
    `${ends[end]}${why}.`,
    `${plural(done, 'proposal')} waiting for approval, ${failed} failed, ${left} not begun.`,
    `Used: ${cost}${estimated ? '. Some answers came without a count; for those it is estimated' : ''}`,
    ...(done > 0 ? ['Decide on them at /admin/catalog/proposals.'] : []),
  ]
}
