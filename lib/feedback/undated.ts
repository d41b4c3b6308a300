/**
 * A word whose day nobody knows is older than every word with one: its moment lies in the first days of 1970, and says
 * only which of two such words came later.
 */
const beforeAnybody = Date.UTC(1971, 0, 1)
const firstImport = Date.UTC(2020, 0, 1)
const MINUTE_MS = 60_000

/** The moment of words without a day that came at `now`; all of one import share it. */
export const undatedMoment = (now: number): Date => new Date(Math.floor((now - firstImport) / MINUTE_MS))

export const isUndated = (at: Date): boolean => at.getTime() < beforeAnybody
