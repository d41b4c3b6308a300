export type Clock = { now: () => number; sleep: (ms: number, signal: AbortSignal) => Promise<void> }

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal.addEventListener('abort', done, { once: true })
    }),
}

export type Pace = {
  /** Waits for the turn of the next request. */
  turn: (signal: AbortSignal) => Promise<void>
  /** Nobody asks before so many milliseconds have passed: the server has said that it is too much. */
  pauseFor: (ms: number) => void
}

/** Spreads requests evenly over each minute, whoever makes them. */
export function createPace(perMinute: number, clock: Clock = systemClock): Pace {
  const gapMs = 60_000 / perMinute
  let next = clock.now()
  let pausedUntil = 0
  return {
    async turn(signal) {
      const mine = Math.max(next, clock.now())
      next = mine + gapMs
      // A pause may come while somebody waits; it counts for them too.
      for (;;) {
        const waitMs = Math.max(mine, pausedUntil) - clock.now()
        if (waitMs <= 0 || signal.aborted) return
        await clock.sleep(waitMs, signal)
      }
    },
    pauseFor(ms) {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms)
    },
  }
}
