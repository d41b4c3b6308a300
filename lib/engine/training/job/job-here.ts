import { setImmediate } from 'node:timers/promises'
import type { FilmTrainer } from '../models/film-trainer'
import { type JobRunner, runJob } from './job'

/** So long a training keeps the thread before what waits is let in. */
const turnMs = 8

/** On this thread: for commands, and where no thread of its own can be started. Requests get a turn in between. */
export const jobHere =
  (trainFilms: FilmTrainer): JobRunner =>
  (input, watch) => {
    let since = performance.now()
    const pause = () => {
      watch.signal.throwIfAborted()
      if (performance.now() - since < turnMs) return undefined
      return setImmediate().then(() => {
        since = performance.now()
      })
    }
    return runJob(input, { trainFilms, watch, pause })
  }
