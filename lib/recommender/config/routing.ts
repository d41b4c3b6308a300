/** How far a language model may move films, by how much evidence the person has given; the first band that fits counts. */
export type Routing = { bands: readonly { evidenceUpTo: number; places: number }[] }

/** Whether a film may take the next place behind those placed. */
export type Allows = (placed: ReadonlySet<number>, next: number) => boolean

/** No model is let further than this, whatever a configuration says. */
export const mostPlaces = 5

/**
 * How many places (0 to `mostPlaces`) a language model may move a candidate from its rank for a person with
 * `evidence` rated, loved or otherwise judged films; 0 beyond the last band. Throws RangeError for less than none.
 */
export function moveLimit(evidence: number, { bands }: Routing): number {
  if (!(evidence >= 0)) throw new RangeError(`evidence is a count from 0, not ${evidence}`)
  const band = bands.find(({ evidenceUpTo }) => evidence <= evidenceUpTo)
  return Math.max(0, Math.min(mostPlaces, Math.floor(band?.places ?? 0)))
}

/**
 * The film for the next place: the one a model wants most among those that may stand there, or the one that has waited as long as it may.
 * `ranked` is the engine's order; of `wanted`, unknown and repeated ids are ignored and films left out follow in that order; a film that
 * `allows` refuses waits. Undefined when every film has its place. O(ranked + wanted).
 */
export function nextWithin(
  ranked: readonly number[],
  placed: ReadonlySet<number>,
  wanted: readonly number[],
  places: number,
  allows: Allows = () => true,
): number | undefined {
  const place = placed.size
  const waitedLongest = ranked[place - places]
  if (waitedLongest !== undefined && !placed.has(waitedLongest)) return waitedLongest
  const near = new Set(ranked.slice(0, place + places + 1).filter((id) => !placed.has(id)))
  return wanted.find((id) => near.has(id) && allows(placed, id)) ?? near.values().next().value
}

/** All of `ranked` in the order a model wants, no film more than `places` places from its rank. See nextWithin. */
export function orderWithin(
  ranked: readonly number[],
  wanted: readonly number[],
  places: number,
  allows: Allows = () => true,
): number[] {
  const placed = new Set<number>()
  for (;;) {
    const next = nextWithin(ranked, placed, wanted, places, allows)
    if (next === undefined) return [...placed]
    placed.add(next)
  }
}
