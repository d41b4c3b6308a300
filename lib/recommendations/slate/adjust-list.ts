import type { SoftWish } from '../../recommender/types'

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
  /** What is asked for softly, and whether a film answers it; nothing without it. */
  asked?: { wishes: readonly SoftWish[]; answers: (filmId: number, wish: SoftWish) => boolean }
}

/**
 * Each film that may not stay gives way, in its place, to the best one not there. What was said elsewhere moves at most
 * `moves` places, where a film has clearly fallen behind. Where there is another, none comes in that leaves less of what is
 * wanted, or more of what is unwanted, than both this list and a new one hold.
 */
export function adjustList({ items, ranked, gone, kept, moves, reach, size, asked }: ListToAdjust): Replacement[] {
  const listed = new Set(items.map(({ filmId }) => filmId))
  const rankOf = new Map(ranked.map(({ filmId }, rank) => [filmId, rank]))
  const waiting = ranked.filter(({ filmId, propensity }) => propensity === null && !listed.has(filmId))
  const standing = new Map(items.map(({ position, filmId }) => [position, filmId]))
  const holds = sharesHeld(
    items.map(({ filmId }) => filmId),
    ranked.slice(0, size).map(({ filmId }) => filmId),
    asked,
  )
  const keepsShares = (position: number, filmId: number) => holds([...new Map(standing).set(position, filmId).values()])

  const forced = items
    .filter(({ filmId }) => gone.has(filmId))
    .map(({ position, filmId }): Replacement => {
      const fitting = waiting.findIndex((next) => keepsShares(position, next.filmId))
      const [next] = waiting.splice(Math.max(0, fitting), 1)
      if (next) standing.set(position, next.filmId)
      else standing.delete(position)
      return { position, outId: filmId, inId: next?.filmId ?? null }
    })

  // A film drawn for exploration was never ranked by merit, so it cannot have fallen.
  const fallen = items
    .filter(({ filmId, propensity }) => !gone.has(filmId) && !kept.has(filmId) && propensity === null)
    .map((item) => ({ ...item, rank: rankOf.get(item.filmId) ?? Number.POSITIVE_INFINITY }))
    .filter(({ rank }) => rank >= reach)
    .toSorted((a, b) => b.rank - a.rank || b.position - a.position)
  const isFirst = (filmId: number) => (rankOf.get(filmId) ?? size) < size
  const chosen: Replacement[] = []
  for (const { position, filmId } of fallen) {
    if (chosen.length >= moves) break
    const at = waiting.findIndex((next) => isFirst(next.filmId) && keepsShares(position, next.filmId))
    const [next] = at < 0 ? [] : waiting.splice(at, 1)
    if (!next) continue
    standing.set(position, next.filmId)
    chosen.push({ position, outId: filmId, inId: next.filmId })
  }
  return [...forced, ...chosen].toSorted((a, b) => a.position - b.position)
}

/** Whether a changed list still holds of each wish what the list before it or a new one does, whichever asks less. */
function sharesHeld(before: readonly number[], fresh: readonly number[], asked: ListToAdjust['asked']) {
  const wishes = asked?.wishes ?? []
  const countIn = (ids: readonly number[], wish: SoftWish) => ids.filter((id) => asked?.answers(id, wish)).length
  const bounds = wishes.map((wish) => {
    const counts = [countIn(before, wish), countIn(fresh, wish)]
    return { wish, bound: wish.level === 'less' ? Math.max(...counts) : Math.min(...counts) }
  })
  return (ids: readonly number[]) =>
    bounds.every(({ wish, bound }) => {
      const count = countIn(ids, wish)
      return wish.level === 'less' ? count <= bound : count >= bound
    })
}
