export type Sent = { personId: string; filmId: number; value: number; acknowledged: boolean }
export type Stored = { personId: string; filmId: number; value: number }
export type Outcome = { sent: number; acknowledged: number; lost: number; double: number; strange: number }

const keyOf = ({ personId, filmId, value }: Stored) => `${personId} ${filmId} ${value}`

/**
 * What became of ratings that were each sent until they were acknowledged: lost is an acknowledged one that is not there,
 * double one that is there twice, strange one that nobody sent. The rest may be there or not.
 */
export function outcomeOf(sent: readonly Sent[], ratings: readonly Stored[], events: readonly Stored[]): Outcome {
  const counts = new Map<string, number>()
  for (const event of events) counts.set(keyOf(event), (counts.get(keyOf(event)) ?? 0) + 1)
  const standing = new Set(ratings.map(keyOf))
  const known = new Set(sent.map(keyOf))
  const acknowledged = sent.filter((each) => each.acknowledged)
  const isKept = (each: Sent) => counts.has(keyOf(each)) && standing.has(keyOf(each))
  return {
    sent: sent.length,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((each) => !isKept(each)).length,
    double: [...counts.values()].filter((count) => count > 1).length,
    strange: [...ratings, ...events].filter((each) => !known.has(keyOf(each))).length,
  }
}
