import { inTens } from '../../profile/groups/in-tens'
import { LEAST_PEOPLE } from '../../profile/groups/schema'
import type { Segment } from './schema'

/** The segment with one of its conditions left out, for each of them. */
export const withOneLess = (segment: Segment): Segment[] =>
  (Object.keys(segment) as (keyof Segment)[])
    .filter((kind) => segment[kind] !== undefined)
    .map((kind) => ({ ...segment, [kind]: undefined }))

/**
 * The count as it may be told, in tens; null where it may not. A count below twenty is told of nobody, and neither is one that
 * is within twenty of the same with a condition less: the difference would be a count of fewer than twenty. Why is not said.
 */
export function tellCount(people: number, withLess: readonly number[]): number | null {
  const isEnough = (count: number) => count >= LEAST_PEOPLE
  return isEnough(people) && withLess.every((more) => isEnough(more - people)) ? inTens(people) : null
}
