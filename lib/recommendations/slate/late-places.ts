import type { Allows } from '../../recommender/config/routing'

/** Where a pick goes in a list that is on the page already. `moved`: a film of the ranking that changes its box for it. */
export type LatePlace = { position: number; moved: { filmId: number; position: number } | null }

/**
 * A list whose films all stand on the page before a model has named them: those it names keep their boxes or take over
 * one that nobody has touched. No film stands further than the bound from its rank, and none that the bound holds in
 * the list leaves it.
 */
export function createLatePlaces(
  rankOf: (filmId: number) => number,
  { size, limit, allows }: { size: number; limit: number; allows: Allows },
) {
  const shown: number[] = []
  /** Boxes whose film and words are final. */
  const settled = new Set<number>()

  const fits = (filmId: number, position: number) => Math.abs(rankOf(filmId) - position) <= limit
  const mayLeave = (filmId: number) => rankOf(filmId) + limit >= size

  return {
    /** The films on the page, place by place. */
    shown: shown as readonly number[],
    show(filmId: number, isSettled: boolean): void {
      if (isSettled) settled.add(shown.length)
      shown.push(filmId)
    },
    /** Boxes that still wait for words. */
    get open(): number[] {
      return [...shown.keys()].filter((position) => !settled.has(position))
    },
    settle(position: number): void {
      settled.add(position)
    },
    /** The box for a pick, `held` being films somebody has touched; null when it can have none. Nothing is changed. */
    placeFor(filmId: number, held: ReadonlySet<number>): LatePlace | null {
      const at = shown.indexOf(filmId)
      if (at >= 0) return settled.has(at) ? null : { position: at, moved: null }
      const free = this.open.filter((position) => !held.has(shown[position] ?? -1))
      for (const position of free.filter((each) => fits(filmId, each))) {
        if (!allows(new Set(shown.slice(0, position)), filmId)) continue
        const outgoing = shown[position] ?? -1
        if (mayLeave(outgoing)) return { position, moved: null }
        const other = free.find((each) => each !== position && fits(outgoing, each) && mayLeave(shown[each] ?? -1))
        if (other !== undefined) return { position, moved: { filmId: outgoing, position: other } }
      }
      return null
    },
    /** Puts a pick where placeFor said. */
    take(filmId: number, { position, moved }: LatePlace): void {
      shown[position] = filmId
      if (moved) shown[moved.position] = moved.filmId
      settled.add(position)
    },
  }
}
