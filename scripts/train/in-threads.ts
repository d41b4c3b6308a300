import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FilmTrainer } from '../../lib/engine/training/models/film-trainer'
import { joinRows, type SparseRows } from '../../lib/recommender/matrix/sparse-rows'
import type { TrainJob, TrainNote } from './worker'

/** A thread does not inherit tsx from the command line, so it registers it before it reads TypeScript. */
const startWorker = `
import('tsx/esm/api').then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)})
})`

/** Films are dealt in slices: later films have longer neighbour scans, so each thread gets several short slices. */
const slicesPerThread = 4
/** Starting a thread costs more than a few films. */
const leastFilmsPerSlice = 50

/**
 * LocalEASE in worker threads that share one Gram matrix; the same rows as trainLocalEaseFilms. Rejects with the
 * signal's reason when cancelled (threads are ended at once), or with a thread's error.
 */
export const trainInThreads =
  (threads = availableParallelism()): FilmTrainer =>
  async (gram, options, films, { signal, onFilms }) => {
    const values = shared(gram.values, Float32Array)
    const following = gram.next && {
      start: shared(gram.next.start, Int32Array),
      column: shared(gram.next.column, Int32Array),
      value: shared(gram.next.value, Float32Array),
    }
    const slice = Math.max(leastFilmsPerSlice, Math.ceil(films.length / (threads * slicesPerThread)))
    const jobs = Array.from({ length: Math.ceil(films.length / slice) }, (_, place): TrainJob => {
      const dealt = films.slice(place * slice, (place + 1) * slice)
      return { gram: { size: gram.size, values, ...(following && { next: following }) }, options, films: dealt }
    })
    const parts: SparseRows[] = []
    let next = 0
    let done = 0
    const note = (more: TrainNote) => {
      done += more.films
      onFilms?.(done)
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

/** The same numbers where all threads can read them. */
function shared<Numbers extends Float32Array | Int32Array>(
  numbers: Numbers,
  Kind: new (buffer: SharedArrayBuffer) => Numbers,
): Numbers {
  const copy = new Kind(new SharedArrayBuffer(numbers.byteLength))
  copy.set(numbers)
  return copy
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
