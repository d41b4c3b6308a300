import { Worker } from 'node:worker_threads'
import type { Gram } from '../lib/recommender/models/gram'
import type { LocalEaseOptions } from '../lib/recommender/models/local-ease'
import { joinRows, type SparseRows } from '../lib/recommender/sparse-rows'
import type { TrainJob, TrainNote } from './train-worker'

type ThreadOptions = { threads: number; signal?: AbortSignal; onProgress?: (films: number) => void }

/** A thread does not inherit tsx from the command line, so it registers it before it reads TypeScript. */
const startWorker = `
import('tsx/esm/api').then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL('./train-worker.ts', import.meta.url).href)})
})`

/** Films are dealt in slices: later films have longer neighbour scans, so each thread gets several short slices. */
const slicesPerThread = 4

/**
 * LocalEASE over all films in worker threads that share one Gram matrix; the same rows as trainLocalEase.
 * Rejects with the signal's reason when cancelled (threads are ended at once), or with a thread's error.
 */
export async function trainInThreads(
  gram: Gram,
  options: LocalEaseOptions,
  { threads, signal, onProgress }: ThreadOptions,
) {
  const shared = new SharedArrayBuffer(gram.values.byteLength)
  new Float32Array(shared).set(gram.values)
  const slice = Math.max(1, Math.ceil(gram.size / (threads * slicesPerThread)))
  const jobs = Array.from({ length: Math.ceil(gram.size / slice) }, (_, place): TrainJob => {
    const from = place * slice
    return { size: gram.size, values: shared, options, from, to: Math.min(gram.size, from + slice) }
  })
  const parts: SparseRows[] = []
  let next = 0
  let done = 0
  const note = ({ films }: TrainNote) => {
    done += films
    onProgress?.(done)
  }
  const takeJobs = async () => {
    while (next < jobs.length) {
      const place = next++
      parts[place] = await runJob(jobs[place] as TrainJob, signal, note)
    }
  }
  await Promise.all(Array.from({ length: threads }, takeJobs))
  return joinRows(parts)
}

function runJob(
  job: TrainJob,
  signal: AbortSignal | undefined,
  onNote: (note: TrainNote) => void,
): Promise<SparseRows> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(startWorker, { workerData: job, eval: true })
    const cancel = () => {
      reject(signal?.reason)
      void worker.terminate()
    }
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (message: TrainNote | SparseRows) => ('films' in message ? onNote(message) : resolve(message)))
    worker.once('error', reject)
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', cancel)
      reject(new Error(`the training thread ended with code ${code}`))
    })
  })
}
