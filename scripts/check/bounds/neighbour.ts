import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 5

/** Somebody else on the site, who asks for a small thing over and over; tells how long the longest wait was. */
export function startNeighbour(address: string) {
  let [running, worstMs, asked] = [true, 0, 0]
  const asking = (async () => {
    while (running) {
      const started = performance.now()
      await (await fetch(`${address}/api/plain?returnTo=/`, { redirect: 'manual' })).arrayBuffer()
      worstMs = Math.max(worstMs, performance.now() - started)
      asked++
      await sleep(PAUSE_MS)
    }
  })()
  return {
    /** The longest wait since the last call. */
    takeWorst: () => {
      const worst = worstMs
      worstMs = 0
      return worst
    },
    asked: () => asked,
    stop: async () => {
      running = false
      await asking
    },
  }
}
