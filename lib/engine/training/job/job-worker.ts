import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { trainInSlices } from '../models/film-trainer'
import { type JobInput, type JobResult, runJob } from './job'

/** What the thread of a training says. */
export type JobNote =
  | { kind: 'ready' }
  | { kind: 'stage'; stage: string; total: number }
  | { kind: 'done'; done: number }
  | { kind: 'result'; result: JobResult }

const belowNormal = 10
/** Progress more often than this tells nobody anything. */
const noteEveryMs = 250

const say = (note: JobNote) => parentPort?.postMessage(note)

// On Linux this is the priority of the thread, elsewhere it would be that of the whole site.
if (process.platform === 'linux') setPriority(belowNormal)

parentPort?.once('message', (input: JobInput) => void work(input))
say({ kind: 'ready' })

async function work(input: JobInput) {
  let said = 0
  const watch = {
    // Whoever cancels ends the thread.
    signal: new AbortController().signal,
    stage: (stage: string, total = 0) => say({ kind: 'stage', stage, total }),
    done(done: number) {
      if (performance.now() - said < noteEveryMs) return
      said = performance.now()
      say({ kind: 'done', done })
    },
  }
  const result = await runJob(input, { trainFilms: trainInSlices, watch, pause: () => undefined })
  say({ kind: 'result', result })
  parentPort?.close()
}
