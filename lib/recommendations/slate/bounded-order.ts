import { nextWithin } from '../../recommender/score/routing'

/** Picks that wait at once before the ranking goes on without the film they all wait for. */
const PATIENCE = 4

/**
 * Holds a model to the bound on its reordering while it is still writing: no film more than `places` places from its
 * rank. `next` names the film for the next place as soon as nothing the model may still write can change it, so that
 * the order is the one of orderWithin whatever the pace. A model that leaves out a film that is due does not hold up
 * the rest for ever: after a few picks the ranking puts that film in its place.
 */
export function boundedOrder(rankedIds: readonly number[], places: number) {
  let ranked = rankedIds
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
      wanted.splice(0, wanted.length, ...wanted.filter((each) => each !== id || placed.has(id)))
    },
    /** The film for the next place, to be asked for again once it has been taken or dropped; undefined while open. */
    next(modelHasEnded: boolean): number | undefined {
      const id = nextWithin(ranked, placed, wanted, places)
      if (id === undefined || modelHasEnded || wanted.includes(id)) return id
      return stuck() ? id : undefined
    },
    take(id: number) {
      placed.add(id)
    },
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
