import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type { JobInput, JobRunner, JobTools } from '../lib/engine/training/job/job'
import { jobHere } from '../lib/engine/training/job/job-here'
import { jobInWorker } from '../lib/engine/training/job/job-in-worker'
import { trainInSlices } from '../lib/engine/training/models/film-trainer'
import { markdown } from '../lib/recommender/evaluation/report'
import { threadFromSource } from '../testing/training-job'

/** How long what comes in during a training waits for the thread that serves, beside doing nothing for as long. */
export async function trainDelay(job: JobInput): Promise<string> {
  const idle = await delayDuring(() => setTimeout(5_000))
  const thread = await delayDuring(() => run(jobInWorker(threadFromSource), job))
  const here = await delayDuring(() => run(jobHere(trainInSlices), job))
  const rows = [
    ['nothing', ...idle],
    ['a training in a thread of its own', ...thread],
    ['a training on the thread that serves', ...here],
  ]
  return markdown(['meanwhile', 'seconds', 'p50 ms', 'p99 ms', 'p99.9 ms', 'longest ms'], rows)
}

async function run(runJob: JobRunner, job: JobInput) {
  const watch: JobTools['watch'] = {
    signal: new AbortController().signal,
    stage: () => undefined,
    done: () => undefined,
  }
  await runJob(job, watch)
}

const TICK_MS = 5

/** Seconds that work takes, and how long a timer of a millisecond waits meanwhile: in the middle, at the 99th and 99.9th, at worst. */
export async function delayDuring(work: () => Promise<unknown>): Promise<string[]> {
  const monitor = monitorEventLoopDelay({ resolution: 1 })
  monitor.enable()
  // Timers before and after: work that lets nobody in between is one long wait, and not none.
  await setTimeout(TICK_MS)
  const started = performance.now()
  await work()
  const seconds = (performance.now() - started) / 1000
  await setTimeout(TICK_MS)
  monitor.disable()
  const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(1)
  const delays = [50, 99, 99.9].map((percentile) => ms(monitor.percentile(percentile)))
  return [seconds.toFixed(1), ...delays, ms(monitor.max)]
}
