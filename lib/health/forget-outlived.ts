import 'server-only'
import { forgetOld } from '../accounts/forget-old'
import { forgetOldChanges } from '../feedback/diary-changes'
import { forgetOldBehaviour } from '../privacy/forget-behaviour'
import { forgetOldLines } from '../profile/as-of'
import { forgetOldRequests } from '../recommendations/sent/mutations'

/** Everything that is kept for a while only, each kind after its own time (docs/control.md). */
export async function forgetOutlived(): Promise<void> {
  await forgetOld()
  await forgetOldBehaviour()
  await forgetOldRequests()
  await forgetOldLines()
  await forgetOldChanges()
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * A server sees to it by itself, also where no scheduler makes the nightly call: an hour after its start, which has other
 * work, and once a day from then on. On a platform with functions nothing runs that long; there the call does it.
 */
export function forgetDaily(forget = forgetOutlived, { VERCEL }: { VERCEL?: string | undefined } = process.env): void {
  if (VERCEL) return
  const run = () => {
    forget().catch((error: unknown) => console.error('what has outlived its time could not be forgotten:', error))
    setTimeout(run, DAY_MS).unref()
  }
  setTimeout(run, HOUR_MS).unref()
}
