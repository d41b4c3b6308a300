/** Share of weight that never fades, and how many films later the rest has halved (RANKING.md, finding 3). */
const FLOOR = 0.25
const HALF_LIFE_FILMS = 8

/**
 * Recency weight of each film, aligned with the input: floor + (1 - floor) · 0.5^(j / halfLife), where j is
 * the number of films with a strictly later time, so that films of the same moment weigh the same.
 */
export function recencyWeights(times: readonly number[]): number[] {
  const sorted = times.toSorted((a, b) => b - a)
  return times.map((time) => {
    const later = sorted.findIndex((other) => other <= time)
    return FLOOR + (1 - FLOOR) * 0.5 ** (later / HALF_LIFE_FILMS)
  })
}
