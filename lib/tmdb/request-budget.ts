/** A bucket of requests that fills again with time: true while one may be taken. */
export function createBudget(options: { burst: number; perSecond: number; now: () => number }): () => boolean {
  let left = options.burst
  let filledAt = options.now()
  return () => {
    const now = options.now()
    left = Math.min(options.burst, left + ((now - filledAt) / 1000) * options.perSecond)
    filledAt = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
