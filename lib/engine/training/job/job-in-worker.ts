import { Worker } from 'node:worker_threads'
import { AppError } from '../../../errors'
import { trainInSlices } from '../models/film-trainer'
import type { JobInput, JobResult, JobRunner, JobTools } from './job'
import { jobHere } from './job-here'
import type { JobNote } from './job-worker'

/** The bundler of the site sees this expression and builds the file as an entry of its own. */
const startThread = () => new Worker(new URL('./job-worker.ts', import.meta.url))

/** A thread that has not begun by then will not. */
const mostStartMs = 30_000

/**
 * In a thread of its own, so that pages are answered while it counts; on this thread, with pauses, where no such thread can be
 * started. A thread that ends before it is done is a failed training with a sentence.
 */
export const jobInWorker =
  (start: () => Worker = startThread): JobRunner =>
  async (input, watch) => {
    const worker = await startedOf(start)
    return worker ? inThread(worker, input, watch) : jobHere(trainInSlices)(input, watch)
  }

/** A thread that has said it is ready; null where none can be started. */
async function startedOf(start: () => Worker): Promise<Worker | null> {
  try {
    const worker = start()
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('it did not begin in time')), mostStartMs)
      const settle = (end: () => void) => {
        clearTimeout(late)
        worker.removeAllListeners()
        end()
      }
      worker.once('message', () => settle(resolve))
      worker.once('error', (error) => settle(() => reject(error)))
      worker.once('exit', (code) => settle(() => reject(new Error(`it ended with code ${code}`))))
    }).catch((error: unknown) => {
      void worker.terminate()
      throw error
    })
    return worker
  } catch (error) {
    console.error('engine: no thread can be started for a training, it shares the one that serves', error)
    return null
  }
}

function inThread(worker: Worker, input: JobInput, watch: JobTools['watch']): Promise<JobResult> {
  const { signal } = watch
  return new Promise<JobResult>((resolve, reject) => {
    signal.throwIfAborted()
    const cancel = () => {
      reject(signal.reason)
      void worker.terminate()
    }
    signal.addEventListener('abort', cancel, { once: true })
    worker.on('message', (note: JobNote) => {
      if (note.kind === 'stage') watch.stage(note.stage, note.total)
      if (note.kind === 'done') watch.done(note.done)
      if (note.kind === 'result') resolve(note.result)
    })
    worker.once('error', (error: Error & { code?: string }) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      reject(isFull ? new AppError('unavailable', 'It ran out of memory. Nothing was replaced.') : error)
    })
    worker.once('exit', () => {
      signal.removeEventListener('abort', cancel)
      reject(new AppError('unavailable', 'Its thread was ended before it was done. Nothing was replaced.'))
    })
    worker.postMessage(input)
  }).catch((error: unknown) => {
    void worker.terminate()
    throw error
  })
}
