import type { CallUsage } from '../../ai/usage'
import type { Proposal } from '../answers/read-answer'
import type { AskFault, AskOutcome } from './ask'
import { type Clock, createPace, type Pace } from './pace'

export type RunJob = {
  label: string
  /** The most this request may cost, for the budget. */
  worstTokens: number
  /** `day`, with nothing asked, where the day has no room for it any more. */
  ask: (signal: AbortSignal) => Promise<AskOutcome | DayOver>
  save: (proposal: Proposal, usage: CallUsage) => Promise<void>
}

/** Whose part of the day's calls and tokens is used up: that of texts about films, or all of the site's. */
export type DayOver = { kind: 'day'; of: 'films' | 'site' }

export type RunOptions = {
  concurrency: number
  requestsPerMinute: number
  /** The run starts no request that could take it beyond so many tokens. */
  maxTokens: number
  /** Fires to stop: no request is begun any more, those under way are waited for. */
  stop: AbortSignal
  /** Fires to stop at once: requests under way are broken off too. */
  abort: AbortSignal
  clock: Clock
  onEvent?: (event: RunEvent) => void
}

export type RunEvent =
  | { kind: 'done'; label: string; proposal: Proposal; totals: RunTotals }
  | { kind: 'retry'; label: string; fault: AskFault; waitMs: number }
  | { kind: 'failed'; label: string; fault: AskFault; detail: string; totals: RunTotals }

export type RunTotals = { done: number; failed: number; inputTokens: number; outputTokens: number; estimated: boolean }
export type RunEnd = 'finished' | 'stopped' | 'budget' | 'films' | 'site' | 'refused' | 'too-many-failures'
export type RunResult = RunTotals & {
  end: RunEnd
  lastFailure: { fault: AskFault; detail: string } | null
  left: number
}

const TRIES_WHEN_BUSY = 5
const TRIES_WHEN_BROKEN = 2
const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 60_000
/** A server that asks for longer is asked again after this: somebody watches the run. */
const LONGEST_ASKED_MS = 120_000
/** So many jobs in a row that come to nothing mean that the next will not either. */
const FAILURES_IN_A_ROW = 5

/** Faults no other request would be spared: the key, or the name of the model. */
const hopeless = new Set<AskFault>(['http-401', 'http-404'])
const passing = new Set<AskFault>([
  'http-429',
  'http-5xx',
  'unreachable',
  'timeout-first',
  'timeout-gap',
  'timeout-total',
])
/** A broken answer and one that never came have been paid for; a busy server has not. */
function triesFor(fault: AskFault): number {
  if (hopeless.has(fault) || fault === 'http-4xx') return 1
  return passing.has(fault) && !fault.startsWith('timeout-') ? TRIES_WHEN_BUSY : TRIES_WHEN_BROKEN
}

/** Works through the jobs: some at a time, evenly paced, again after what passes, and never beyond the budget. */
export async function runJobs(jobs: readonly RunJob[], options: RunOptions): Promise<RunResult> {
  const totals: RunTotals = { done: 0, failed: 0, inputTokens: 0, outputTokens: 0, estimated: false }
  const pace = createPace(options.requestsPerMinute, options.clock)
  let next = 0
  let reserved = 0
  let inARow = 0
  let end: RunEnd = 'finished'
  let lastFailure: RunResult['lastFailure'] = null
  const isOver = () => end !== 'finished' || options.stop.aborted

  const spend = ({ inputTokens, outputTokens, estimated }: CallUsage) => {
    totals.inputTokens += inputTokens
    totals.outputTokens += outputTokens
    totals.estimated ||= estimated
  }
  const fits = (tokens: number) => totals.inputTokens + totals.outputTokens + reserved + tokens <= options.maxTokens

  async function work(): Promise<void> {
    while (!isOver()) {
      const job = jobs[next]
      if (!job) return
      if (!fits(job.worstTokens)) {
        end = 'budget'
        return
      }
      next += 1
      await perform(job)
    }
  }

  async function perform(job: RunJob): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      if (attempt > 1 && !fits(job.worstTokens)) {
        end = 'budget'
        return giveBack()
      }
      reserved += job.worstTokens
      await pace.turn(options.stop)
      if (options.stop.aborted) {
        reserved -= job.worstTokens
        return giveBack()
      }
      const outcome = await job.ask(options.abort)
      reserved -= job.worstTokens
      if (outcome.kind === 'day') {
        end = outcome.of
        return giveBack()
      }
      spend(outcome.usage)
      if (outcome.kind === 'proposal') {
        await job.save(outcome.proposal, outcome.usage)
        totals.done += 1
        inARow = 0
        return options.onEvent?.({ kind: 'done', label: job.label, proposal: outcome.proposal, totals: { ...totals } })
      }
      if (outcome.fault === 'aborted') return giveBack()
      if (attempt >= triesFor(outcome.fault)) return fail(job, outcome)
      const asked = outcome.retryAfterMs === null ? null : Math.min(outcome.retryAfterMs, LONGEST_ASKED_MS)
      const waitMs = asked ?? (passing.has(outcome.fault) ? backOff(attempt) : 0)
      options.onEvent?.({ kind: 'retry', label: job.label, fault: outcome.fault, waitMs })
      await wait(outcome.fault, waitMs, pace)
      if (isOver()) return giveBack()
    }
  }

  /** Too many requests is said to all; the other faults concern one. */
  async function wait(fault: AskFault, waitMs: number, shared: Pace): Promise<void> {
    if (fault === 'http-429') shared.pauseFor(waitMs)
    else if (waitMs > 0) await options.clock.sleep(waitMs, options.stop)
  }

  let givenBack = 0
  function giveBack(): void {
    givenBack += 1
  }

  function fail(job: RunJob, { fault, detail }: Extract<AskOutcome, { kind: 'fault' }>): void {
    totals.failed += 1
    inARow += 1
    lastFailure = { fault, detail }
    if (hopeless.has(fault)) end = 'refused'
    else if (inARow >= FAILURES_IN_A_ROW) end = 'too-many-failures'
    options.onEvent?.({ kind: 'failed', label: job.label, fault, detail, totals: { ...totals } })
  }

  await Promise.all(Array.from({ length: Math.max(1, options.concurrency) }, work))
  const left = jobs.length - next + givenBack
  return { ...totals, end: end === 'finished' && options.stop.aborted ? 'stopped' : end, lastFailure, left }
}

function backOff(attempt: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1))
  // Full waits would bring everybody back at the same moment.
  return Math.round(longest * (0.5 + Math.random() / 2))
}
