const FIRST_MS = 120_000
const LONGEST_MS = 3_600_000

/** Faults that asking again does not mend. */
const final = new Set(['quota', 'aborted', 'failed'])

/** From when on a model is asked again for the words of a list that failed; null where nothing is to be renewed. */
export function renewalAt(fault: string | null, renewals: number, now = Date.now()): Date | null {
  if (fault === null || final.has(fault)) return null
  return new Date(now + Math.min(FIRST_MS * 2 ** renewals, LONGEST_MS))
}
