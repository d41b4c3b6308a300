import type { Facet } from '../../recommender/types'

/** Shorter parts of names are not corrected: "Al" and "Ang" are one letter from too many. */
const SHORTEST = 3

type Pair = readonly [first: string, last: string, facet: Facet]

/**
 * Finds whom two words mean of which one has a slip and the other is right. A slip that is a word of its own counts only
 * beside a name that is none: "Brad Pit" is somebody, "black jack" is not.
 */
export function nearPersonAmong(
  pairs: readonly Pair[],
  isOrdinary: (word: string) => boolean,
): (first: string, last: string) => Facet | null {
  const byFirst = new Map<string, Pair[]>()
  const byLast = new Map<string, Pair[]>()
  for (const pair of pairs) {
    byFirst.set(pair[0], [...(byFirst.get(pair[0]) ?? []), pair])
    byLast.set(pair[1], [...(byLast.get(pair[1]) ?? []), pair])
  }
  return (first, last) => {
    if (isOrdinary(first) && isOrdinary(last)) return null
    const near = [
      ...(isOrdinary(first) ? [] : (byFirst.get(first) ?? [])).filter(([, name]) => isOneSlip(last, name)),
      ...(isOrdinary(last) ? [] : (byLast.get(last) ?? [])).filter(([name]) => isOneSlip(first, name)),
    ]
    const people = new Set(near.map(([, , facet]) => facet))
    const [person] = people
    return people.size === 1 && person ? person : null
  }
}

/** One letter wrong, lacking or too many, or two changed over. */
export function isOneSlip(said: string, name: string): boolean {
  if (said === name || Math.min(said.length, name.length) < SHORTEST || said[0] !== name[0]) return false
  let start = 0
  while (start < said.length && said[start] === name[start]) start += 1
  const [rest, right] = [said.slice(start), name.slice(start)]
  return (
    rest.slice(1) === right ||
    rest === right.slice(1) ||
    rest.slice(1) === right.slice(1) ||
    (rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2))
  )
}
