/** What a machine's noise may add to a step. */
const NOISE = 1.2
/** Steps of less are the clock's, milliseconds. */
const LEAST_MS = 1

export type Point = { size: number; ms: number }

/**
 * Steps of a curve that are steeper than logarithmic: a cost of a + b · log(size) with a and b of nought or more grows
 * at most as the logarithm does, so that a step above the ratio of the logarithms is steeper. Sizes above 1, ascending.
 */
export function steepSteps(points: readonly Point[]): { from: Point; to: Point; most: number }[] {
  return points.slice(1).flatMap((to, place) => {
    const from = points[place]
    if (!from) return []
    const most = from.ms * (Math.log(to.size) / Math.log(from.size)) * NOISE + LEAST_MS
    return to.ms > most ? [{ from, to, most }] : []
  })
}
