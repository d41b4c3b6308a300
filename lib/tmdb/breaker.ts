export type Breaker = { allows: () => boolean; succeeded: () => void; failed: () => void; rest: (ms: number) => void }

/** Stops asking a server for a while after so many failures in a row; then one more question tells. */
export function createBreaker(options: { failures: number; restMs: number; now: () => number }): Breaker {
  let inARow = 0
  let restsUntil = 0
  const rest = (ms: number) => {
    restsUntil = Math.max(restsUntil, options.now() + ms)
  }
  return {
    allows: () => options.now() >= restsUntil,
    succeeded: () => {
      inARow = 0
    },
    failed: () => {
      inARow++
      if (inARow >= options.failures) rest(options.restMs)
    },
    rest,
  }
}
