/** Set by whoever starts a server and holds the other end of its standard input. */
export const endsWithParentVariable = 'MATINEE_ENDS_WITH_PARENT'

/** A server whose starter is gone, however it went, ends: nobody else would stop it or free its port. */
export function endWithParent(): void {
  if (!process.env[endsWithParentVariable]) return
  process.stdin.on('close', () => process.exit(0))
  process.stdin.resume()
}

/** How long answers under way may take once the server is told to end: as long as platforms wait before they kill. */
const GRACE_MS = 25_000
const GRACE_WITH_PARENT_MS = 1_500

/** Next.js takes no new requests after SIGTERM and waits for those under way, however long; this puts an end to that. */
export function endInTime(): void {
  const graceMs = process.env[endsWithParentVariable] ? GRACE_WITH_PARENT_MS : GRACE_MS
  if (wasToldToEnd()) setTimeout(() => process.exit(0), graceMs).unref()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(0), graceMs).unref())
  }
}

/** Told to end after it listened and before it was ready: `next start` has stopped listening, and nobody else says so. */
const wasToldToEnd = () =>
  !process.env.VERCEL &&
  process.listenerCount('SIGTERM') > 0 &&
  !process.getActiveResourcesInfo().includes('TCPServerWrap')
