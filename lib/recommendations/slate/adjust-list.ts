/** One film of a list that gives way; `inId` is null when nothing is left to take its place. */
export type Replacement = { position: number; outId: number; inId: number | null }

export type ListToAdjust = {
  items: readonly { position: number; filmId: number; propensity: number | null }[]
  /** The candidates of now, best first, without films that may not be shown; those of the list are among them. */
  ranked: readonly { filmId: number; propensity: number | null }[]
  /** Films that may not stay: the person has dealt with them, or a rule forbids them. */
  gone: ReadonlySet<number>
  /** Films that stay although they are not ranked any more: wanted or opened. */
  kept: ReadonlySet<number>
  /** How many further films may give way for what was said of films elsewhere. */
  moves: number
  /** A film ranked behind this place has fallen out, and one ranked before `size` has come in. */
  reach: number
  size: number
}

/**
 * Adjusts a list a person has before their eyes: each film that may not stay gives way to the best one that is not
 * there, in the same place; the rest keep their order. What was said elsewhere moves at most `moves` places, and only
 * where a film has clearly fallen behind one that has come up.
 */
export function adjustList({ items, ranked, gone, kept, moves, reach, size }: ListToAdjust): Replacement[] {
  const listed = new Set(items.map(({ filmId }) => filmId))
  const rankOf = new Map(ranked.map(({ filmId }, rank) => [filmId, rank]))
  const waiting = ranked.filter(({ filmId, propensity }) => propensity === null && !listed.has(filmId))
  const take = () => waiting.shift()?.filmId ?? null

  const forced = items
    .filter(({ filmId }) => gone.has(filmId))
    .map(({ position, filmId }): Replacement => ({ position, outId: filmId, inId: take() }))

  // A film drawn for exploration was never ranked by merit, so it cannot have fallen.
  const fallen = items
    .filter(({ filmId, propensity }) => !gone.has(filmId) && !kept.has(filmId) && propensity === null)
    .map((item) => ({ ...item, rank: rankOf.get(item.filmId) ?? Number.POSITIVE_INFINITY }))
    .filter(({ rank }) => rank >= reach)
    .toSorted((a, b) => b.rank - a.rank || b.position - a.position)
  const chosen: Replacement[] = []
  for (const { position, filmId } of fallen.slice(0, moves)) {
    const next = waiting[0]
    if (!next || (rankOf.get(next.filmId) ?? size) >= size) break
    chosen.push({ position, outId: filmId, inId: take() })
  }
  return [...forced, ...chosen].toSorted((a, b) => a.position - b.position)
}
