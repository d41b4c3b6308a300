import { kmeansGenerator } from 'ml-kmeans'
import { LEAST_PEOPLE } from './schema'
import { likeness, type TasteVector, unit } from './taste-vector'

export type Taste = { userId: string; vector: TasteVector }
export type FormedGroup = { facets: string[]; middle: TasteVector; userIds: string[] }

/** So many people to a group, on average, before small ones are merged. */
const PEOPLE_PER_GROUP = 40
const MOST_GROUPS = 16
/** Groups are learnt from so many at most; the others join the nearest. */
const MOST_LEARNT_FROM = 4_000
/** Facets fewer people have tell no groups apart; of the others so many count. */
const LEAST_SHARE = 0.03
const MOST_FACETS = 160
const ROUNDS = 40
/** Who is less like the middle than this is in no group. */
const LEAST_LIKENESS = 0.25
/** A facet names a group whose people like it by so much more than all do. */
const LEAST_ABOVE = 0.05
const MOST_NAMES = 3
/** People placed before other work gets a turn. */
const PAUSE_EVERY = 500

type Options = { seed: number; before: readonly TasteVector[]; pause: () => Promise<void> }

/**
 * Groups of people with tastes alike, by k-means over tastes of length one, each of at least twenty: the people of a smaller
 * one go to the next nearest. Fewer than two groups are none, since they tell nobody apart.
 */
export async function formGroups(tastes: readonly Taste[], options: Options): Promise<FormedGroup[]> {
  const count = Math.min(MOST_GROUPS, Math.floor(tastes.length / PEOPLE_PER_GROUP))
  if (count < 2) return []
  const middles = await middlesOf(tastes, count, options)
  const groups = nameApart(await mergeSmall(tastes, middles, options.pause), tastes)
  return groups.length < 2 ? [] : groups
}

async function middlesOf(
  tastes: readonly Taste[],
  count: number,
  { seed, before, pause }: Options,
): Promise<TasteVector[]> {
  const step = Math.ceil(tastes.length / MOST_LEARNT_FROM)
  const learnt = tastes.filter((_taste, place) => place % step === 0)
  const facets = tellingFacets(learnt)
  const rowOf = (vector: TasteVector) => facets.map((facet) => vector.get(facet) ?? 0)
  // From where the night before ended, so that a group stays itself; another number of groups begins anew.
  const initialization = before.length === count ? before.map(rowOf) : ('kmeans++' as const)
  let centroids: number[][] = []
  for (const round of kmeansGenerator(
    learnt.map(({ vector }) => rowOf(vector)),
    count,
    { seed, initialization, maxIterations: ROUNDS },
  )) {
    centroids = round.centroids
    await pause()
  }
  return centroids.map((row) =>
    unit(new Map(row.flatMap((weight, at) => (weight ? [[facets[at] ?? '', weight]] : [])))),
  )
}

function tellingFacets(tastes: readonly Taste[]): string[] {
  const counts = new Map<string, number>()
  for (const { vector } of tastes) for (const facet of vector.keys()) counts.set(facet, (counts.get(facet) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= tastes.length * LEAST_SHARE)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, MOST_FACETS)
    .map(([facet]) => facet)
}

/** Everybody with the nearest middle; the smallest group is taken apart until each has enough. */
async function mergeSmall(
  tastes: readonly Taste[],
  middles: readonly TasteVector[],
  pause: Options['pause'],
): Promise<Taste[][]> {
  let standing = [...middles]
  for (;;) {
    const groups = standing.map((): Taste[] => [])
    for (const [place, taste] of tastes.entries()) {
      groups[nearest(taste.vector, standing)]?.push(taste)
      if (place % PAUSE_EVERY === 0) await pause()
    }
    const sizes = groups.map(({ length }) => length)
    const smallest = sizes.indexOf(Math.min(...sizes))
    if (standing.length === 0 || (sizes[smallest] ?? 0) >= LEAST_PEOPLE) return groups
    standing = standing.filter((_middle, place) => place !== smallest)
  }
}

/** The place of the nearest middle; -1 where none is near. */
function nearest(vector: TasteVector, middles: readonly TasteVector[]): number {
  let [best, most] = [-1, LEAST_LIKENESS]
  for (const [place, middle] of middles.entries()) {
    const alike = likeness(vector, middle)
    if (alike > most) [best, most] = [place, alike]
  }
  return best
}

/** By what its people like more than all do. A group nothing can be said of is none. */
function nameApart(groups: readonly Taste[][], all: readonly Taste[]): FormedGroup[] {
  const ofAll = meanOf(all)
  return groups.flatMap((people) => {
    const mean = meanOf(people)
    const facets = [...mean]
      .map(([facet, weight]) => ({ facet, weight, above: weight - (ofAll.get(facet) ?? 0) }))
      .filter(({ weight, above }) => weight > 0 && above >= LEAST_ABOVE)
      .toSorted((a, b) => b.above - a.above || (a.facet < b.facet ? -1 : 1))
      .slice(0, MOST_NAMES)
      .map(({ facet }) => facet)
    if (facets.length === 0) return []
    return [{ facets, middle: unit(mean), userIds: people.map(({ userId }) => userId) }]
  })
}

function meanOf(tastes: readonly Taste[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { vector } of tastes) {
    for (const [facet, weight] of vector) sums.set(facet, (sums.get(facet) ?? 0) + weight / tastes.length)
  }
  return sums
}
