export type RuntimeFit = {
  /** [films] 1 up to 100 minutes, falling to -1 at 140 and beyond */
  shortness: Float64Array
  /** [films] 1 from 140 minutes, else 0 */
  longness: Float64Array
}

const shortMinutes = 100
const longMinutes = 140

/** How well a film's length suits a short or a long sitting. */
export function runtimeFit(minutes: readonly number[]): RuntimeFit {
  const shortness = (length: number) => 1 - (2 * (length - shortMinutes)) / (longMinutes - shortMinutes)
  return {
    shortness: Float64Array.from(minutes, (length) => Math.max(-1, Math.min(1, shortness(length)))),
    longness: Float64Array.from(minutes, (length) => (length >= longMinutes ? 1 : 0)),
  }
}
