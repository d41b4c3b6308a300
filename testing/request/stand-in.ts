import { AsyncLocalStorage } from 'node:async_hooks'

/** What a request of Next.js holds when an action is called from an integration test; headers.ts, cache.ts and server.ts read it. */
export const jar = new Map<string, string>()
export const refreshed = { times: 0 }
export const later: (() => unknown)[] = []

/** What is called within reads and writes this browser's cookies instead of the jar's: for several at once. */
const browser = new AsyncLocalStorage<Map<string, string>>()
export const inBrowser = <Result>(cookies: Map<string, string>, run: () => Result): Result => browser.run(cookies, run)
export const cookiesNow = () => browser.getStore() ?? jar

export function startAnew(): void {
  jar.clear()
  later.length = 0
  refreshed.times = 0
}
