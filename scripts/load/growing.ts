/** The first third is a server filling what it keeps; noise of collections is about a tenth. */
const NOISE = 1.1
const LEAST = 6

/** Whether readings, one a minute, still rise: the last third against the middle one. Too few say nothing. */
export function isGrowing(readings: readonly number[]): boolean {
  if (readings.length < LEAST) return false
  const third = Math.floor(readings.length / 3)
  return median(readings.slice(-third)) > NOISE * median(readings.slice(third, -third))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
