import { type Allows, nextWithin } from '../../recommender/config/routing'

/** Picks that wait at once before the ranking goes on without the film they all wait for. */
const PATIENCE = 4

/**
 * Bounded reordering while a model is still writing: the order is the one orderWithin gives, whatever the pace. A film the
 * model leaves out is placed by the ranking after a few more picks. `allowsFor` refuses moves in an order of the ranking
 * that would break what the person asked for.
 */
export function boundedOrder(
  rankedIds: readonly number[],
  places: number,
  allowsFor: (ranked: readonly number[]) => Allows = () => () => true,
) {
  let ranked = rankedIds
  let allows = allowsFor(ranked)
  const placed = new Set<number>()
  const wanted: number[] = []
  const stuck = () => wanted.filter((id) => !placed.has(id)).length >= PATIENCE

  return {
    /** The model wants this film, after those it wanted before. */
    want(id: number) {
      if (!wanted.includes(id)) wanted.push(id)
    },
    /** The film can have no place; all after it move up. */
    drop(id: number) {
      ranked = ranked.filter((each) => each !== id || placed.has(id))
      allows = allowsFor(ranked)
      wanted.splice(0, wanted.length, ...wanted.filter((each) => each !== id || placed.has(id)))
    },
    /** The film for the next place, once nothing the model may still write can change it; undefined until then. */
    next(modelHasEnded: boolean): number | undefined {
      const id = nextWithin(ranked, placed, wanted, places, allows)
      if (id === undefined || modelHasEnded || wanted.includes(id)) return id
      return stuck() ? id : undefined
    },
    take(id: number) {
      placed.add(id)
    },
    rankOf: (id: number): number => ranked.indexOf(id),
    allows: (before: ReadonlySet<number>, id: number): boolean => allows(before, id),
    /** Whether the bound lets this film stand among the first `size`. */
    mayReach(id: number, size: number): boolean {
      const rank = ranked.indexOf(id)
      return rank >= 0 && rank < size + places
    },
    /** Films without a place, in the order of the ranking. */
    get left(): number[] {
      return ranked.filter((id) => !placed.has(id))
    },
  }
}
