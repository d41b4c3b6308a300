/** Most neighbours described in one request. */
export const MAX_NEIGHBOURS = 5
/** Fewer people in common than this say nothing, and nothing about them. */
const LEAST_IN_COMMON = 5
/** Pulls ties that rest on few people towards nothing. */
const SHRINKAGE = 20
/** Who likes hundreds of films says little about any two of them; the first so many count. */
const LIKES_COUNTED = 200

export type Likes = {
  /** The films one person likes; each call is another person. */
  add: (filmIds: readonly number[]) => void
  /** The films most liked together with one, best first. */
  neighboursOf: (filmId: number) => number[]
}

/**
 * Counts films that the same people like. A tie is the cosine of the two audiences, times n / (n + shrinkage) for n
 * people in common. Only the ties of `wanted` films are counted, so memory grows with these and not with the catalog.
 */
export function countLikes(wanted: ReadonlySet<number>): Likes {
  const audience = new Map<number, number>()
  const together = new Map<number, Map<number, number>>()
  const raise = (counts: Map<number, number>, id: number) => counts.set(id, (counts.get(id) ?? 0) + 1)
  return {
    add(filmIds) {
      const liked = filmIds.slice(0, LIKES_COUNTED)
      for (const filmId of liked) raise(audience, filmId)
      for (const filmId of liked) {
        if (!wanted.has(filmId)) continue
        const counts = together.get(filmId) ?? new Map<number, number>()
        together.set(filmId, counts)
        for (const other of liked) if (other !== filmId) raise(counts, other)
      }
    },
    neighboursOf(filmId) {
      const own = audience.get(filmId) ?? 0
      return [...(together.get(filmId) ?? [])]
        .filter(([, common]) => common >= LEAST_IN_COMMON)
        .map(([other, common]) => ({
          other,
          tie: (common / Math.sqrt(own * (audience.get(other) ?? 1))) * (common / (common + SHRINKAGE)),
        }))
        .sort((a, b) => b.tie - a.tie || a.other - b.other)
        .slice(0, MAX_NEIGHBOURS)
        .map(({ other }) => other)
    },
  }
}
