import 'server-only'
import { LRUCache } from 'lru-cache'
import { countSegment } from './queries'
import type { Segment } from './schema'
import { tellCount, withOneLess } from './tell-count'

/** Counted once a day each, as of the last midnight (UTC): somebody who comes or goes today shows in no count of today. */
const kept = new LRUCache<string, Promise<number>>({ max: 2_000 })

function countKept(segment: Segment, midnight: string): Promise<number> {
  const key = [midnight, segment.likes, segment.did, segment.allows].join(' ')
  const known = kept.get(key)
  if (known) return known
  const counting = countSegment(segment, new Date(midnight))
  kept.set(key, counting)
  counting.catch(() => kept.delete(key))
  return counting
}

/** About how many people a segment has; null where that may not be told. */
export async function countTold(segment: Segment, now = new Date()): Promise<number | null> {
  const midnight = now.toISOString().slice(0, 10)
  // One after the other: each may be a walk through all ratings.
  const counts: number[] = []
  for (const each of [segment, ...withOneLess(segment)]) counts.push(await countKept(each, midnight))
  const [people = 0, ...withLess] = counts
  return tellCount(people, withLess)
}
