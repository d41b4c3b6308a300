import { AppError } from '../../errors'
import { type LeaseProgress, renewLease } from './mutations'

const RENEW_EVERY_MS = 2_000

export type Watch = {
  signal: AbortSignal
  stage: (stage: string, total?: number) => void
  done: (done: number) => void
  stop: () => void
}

/** Keeps the lease while a training runs and says how far it is. The training ends when the lease is lost. */
export function watchTraining(
  owner: string,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: LeaseProgress) => void },
): Watch {
  const lost = new AbortController()
  const progress = { stage: 'starting', done: 0, total: 0 }
  const renew = async () => {
    // A database that does not answer for once is no reason to give up: the lease lasts for several turns.
    const kept = await renewLease(owner, progress).catch(() => true)
    if (!kept)
      lost.abort(new AppError('conflict', 'It was stopped, or another training took over. Nothing was replaced.'))
  }
  const timer = setInterval(() => void renew(), RENEW_EVERY_MS)
  timer.unref()
  return {
    signal: signal ? AbortSignal.any([signal, lost.signal]) : lost.signal,
    stage(stage, total = 0) {
      Object.assign(progress, { stage, done: 0, total })
      onProgress?.({ ...progress })
      void renew()
    },
    done(done) {
      progress.done = done
      onProgress?.({ ...progress })
    },
    stop: () => clearInterval(timer),
  }
}
