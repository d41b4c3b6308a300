import type { CallFault } from '../call-fault'

const FAILURES_BEFORE_REST = 3
const FIRST_REST_MS = 30_000
/** What asking again does not mend: a key, a name, an address. */
const HOPELESS_REST_MS = 300_000

const hopeless = new Set<string>(['http-401', 'http-404', 'no-api'])
/** Faults of the server, not of what was asked or of what a model wrote. */
const ofServer = new Set<string>([
  'http-429',
  'http-5xx',
  'unreachable',
  'timeout-first',
  'timeout-gap',
  'timeout-total',
  'cut',
  'error-frame',
  ...hopeless,
])

export const isFaultOfServer = (fault: CallFault | string): boolean => ofServer.has(fault)

/**
 * For how long a server is left alone after so many failures in a row; null: not yet. What it asks for itself holds,
 * however long, unless our own longest rest is 0: then it never rests. Circuit breaker: Nygard, "Release It!", chapter 5.
 */
export function restMs(
  fault: CallFault | string,
  failures: number,
  retryAfterMs: number | null,
  longestMs: number,
): number | null {
  if (!isFaultOfServer(fault) || longestMs === 0) return null
  if (retryAfterMs !== null) return retryAfterMs
  if (hopeless.has(fault)) return Math.min(HOPELESS_REST_MS, longestMs)
  if (failures < FAILURES_BEFORE_REST) return null
  return Math.min(FIRST_REST_MS * 2 ** (failures - FAILURES_BEFORE_REST), longestMs)
}
